import ts from 'typescript';
import { parse, placeOf, walk, type SourceMap, type Violation } from './sources';

/** Attributes whose value people read or hear. */
const SPOKEN_ATTRIBUTE = /^(aria-label|aria-description|title|alt|label|placeholder|heading|text)$/;
const HAS_LETTER = /\p{L}/u;

/** Words that stand in JSX instead of in src/i18n: between tags, in `{'…'}`, and in attributes that are read. */
export function jsxTextViolations(sources: SourceMap): readonly Violation[] {
  return [...sources]
    .filter(([path]) => path.endsWith('.tsx'))
    .flatMap(([path, text]) => {
      const tree = parse(path, text);
      const violationList: Violation[] = [];
      walk(tree, (node) => {
        const words = wordsOf(node);
        if (words !== null && HAS_LETTER.test(words))
          violationList.push(`${placeOf(tree, node)}: ${words.trim()}`);
      });
      return violationList;
    });
}

function wordsOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) {
    return ts.isStringLiteralLike(node.expression) ? node.expression.text : null;
  }
  if (!ts.isJsxAttribute(node) || !SPOKEN_ATTRIBUTE.test(node.name.getText())) return null;
  const { initializer } = node;
  if (initializer === undefined) return null;
  if (ts.isStringLiteral(initializer)) return initializer.text;
  const inner = ts.isJsxExpression(initializer) ? initializer.expression : undefined;
  return inner && ts.isStringLiteralLike(inner) ? inner.text : null;
}

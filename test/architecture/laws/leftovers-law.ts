import ts from 'typescript';
import { parse, placeOf, walk, type SourceMap, type Violation } from './sources';

const MARK = /\b(TODO|FIXME|XXX|HACK)\b/;
/** The two helpers that skip with a reason in the title, which the runner then names. */
const SKIPPER_LIST = ['test/helpers/tools.ts', 'test/helpers/shared.ts'];
const TEST_FUNCTION_LIST = ['describe', 'test', 'it'];

/** Work left for later in comments, tests that run alone, tests that are skipped without a reason. */
export function leftovers(sources: SourceMap): readonly Violation[] {
  return [...sources].flatMap(([path, text]) => [...marksOf(path, text), ...testSwitchesOf(path, text)]);
}

function marksOf(path: string, text: string): readonly Violation[] {
  if (!MARK.test(text)) return [];
  const tree = parse(path, text);
  const commentByStart = new Map<number, string>();
  const visit = (token: ts.Node): void => {
    for (const { pos, end } of commentsAround(text, token)) commentByStart.set(pos, text.slice(pos, end));
    token.getChildren(tree).forEach(visit);
  };
  visit(tree);
  return [...commentByStart]
    .filter(([, comment]) => MARK.test(comment))
    .map(([pos, comment]) => {
      const { line } = tree.getLineAndCharacterOfPosition(pos);
      return `${path}:${line + 1}: ${MARK.exec(comment)![0]}`;
    });
}

function commentsAround(text: string, token: ts.Node): readonly ts.CommentRange[] {
  return [
    ...(ts.getLeadingCommentRanges(text, token.getFullStart()) ?? []),
    ...(ts.getTrailingCommentRanges(text, token.getEnd()) ?? []),
  ];
}

function testSwitchesOf(path: string, text: string): readonly Violation[] {
  const tree = parse(path, text);
  const violationList: Violation[] = [];
  walk(tree, (node) => {
    const name = switchOf(node);
    const isAllowed = name?.endsWith('.skip') && SKIPPER_LIST.includes(path);
    if (name !== null && !isAllowed) violationList.push(`${placeOf(tree, node)}: ${name}`);
  });
  return violationList;
}

function switchOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const isTest = TEST_FUNCTION_LIST.includes(node.expression.text);
    return isTest && /^(only|skip|todo|failing)$/.test(node.name.text)
      ? `${node.expression.text}.${node.name.text}`
      : null;
  }
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return null;
  return /^(fdescribe|fit|xdescribe|xit|xtest)$/.test(node.expression.text) ? node.expression.text : null;
}

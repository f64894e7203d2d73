import ts from 'typescript';
import { parse, placeOf, walk, type SourceMap, type Violation } from './sources';

/** Folders that compute the same in Node and browser, today and tomorrow (design 2). */
const PURE_FOLDER = /^src\/(core|domain|tables|report|style|i18n|workbook|xlsx|actions)\//;

const FORBIDDEN_GLOBAL_LIST = ['process', 'Buffer', 'require', '__dirname', '__filename', 'global', 'window'];
/** Methods whose answer depends on the machine's clock, time zone or language. */
const FORBIDDEN_METHOD =
  /^(toLocale\w*|localeCompare|getFullYear|getMonth|getDate|getDay|getHours|getMinutes|getSeconds|getTimezoneOffset)$/;
const FORBIDDEN_CALL_LIST = [
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
];

/** Uses of the clock, chance, the machine's language or a host's globals in the pure folders. */
export function purityViolations(sources: SourceMap): readonly Violation[] {
  return [...sources]
    .filter(([path]) => PURE_FOLDER.test(path))
    .flatMap(([path, text]) => {
      const tree = parse(path, text);
      const violationList: Violation[] = [];
      walk(tree, (node) => {
        const problem = impurityOf(node, tree);
        if (problem !== null) violationList.push(`${placeOf(tree, node)}: ${problem}`);
      });
      return violationList;
    });
}

function impurityOf(node: ts.Node, tree: ts.SourceFile): string | null {
  if (ts.isNewExpression(node)) return datelessNew(node, tree);
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText(tree);
    if (FORBIDDEN_CALL_LIST.includes(text)) return text;
    return FORBIDDEN_METHOD.test(node.name.text) ? `.${node.name.text}` : null;
  }
  if (ts.isCallExpression(node) && node.expression.getText(tree) === 'Date') return 'Date()';
  return ts.isIdentifier(node) && isForbiddenGlobal(node) ? node.text : null;
}

function datelessNew(node: ts.NewExpression, tree: ts.SourceFile): string | null {
  const name = node.expression.getText(tree);
  if (name === 'Date' && (node.arguments?.length ?? 0) === 0) return 'new Date()';
  return name.startsWith('Intl.') && (node.arguments?.length ?? 0) === 0 ? `new ${name}()` : null;
}

/** A name that is read as a global: no property, no declaration, no key of an object. */
function isForbiddenGlobal(node: ts.Identifier): boolean {
  if (!FORBIDDEN_GLOBAL_LIST.includes(node.text)) return false;
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return ts.isCallExpression(parent) || ts.isTypeOfExpression(parent) || ts.isElementAccessExpression(parent);
}

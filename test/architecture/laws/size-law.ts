import ts from 'typescript';
import { lineCount, parse, placeOf, walk, type SourceMap, type Violation } from './sources';

interface Limits {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** Lines (design 2). */
const FILE_LIMITS: Limits = { median: 120, p95: 350, max: 500 };
const FUNCTION_LIMITS: Limits = { median: 10, p95: 40, max: 80 };

interface Sized {
  readonly place: string;
  readonly lines: number;
}

export interface SizeReport {
  readonly fileFigures: Limits;
  readonly functionFigures: Limits;
  readonly sourceLines: number;
  readonly testLines: number;
  readonly violationList: readonly Violation[];
}

/** The smallest value that at least `share` of the list does not exceed; 0 for an empty list. */
export function percentile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function isNamedFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node))
    return node.body !== undefined;
  if (ts.isAccessor(node)) return node.body !== undefined;
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  return ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent);
}

/** Every function with a name of its own and its length; callbacks count within the function around them. */
export function functionSizes(path: string, text: string): readonly Sized[] {
  const tree = parse(path, text);
  const sizeList: Sized[] = [];
  walk(tree, (node) => {
    if (isNamedFunction(node)) {
      sizeList.push({ place: placeOf(tree, node), lines: lineCount(node.getText(tree)) });
    }
  });
  return sizeList;
}

function figuresOf(sizeList: readonly Sized[]): Limits {
  const lineList = sizeList.map((sized) => sized.lines);
  return {
    median: percentile(lineList, 0.5),
    p95: percentile(lineList, 0.95),
    max: Math.max(0, ...lineList),
  };
}

function exceeded(what: string, sizeList: readonly Sized[], limits: Limits): readonly Violation[] {
  const figures = figuresOf(sizeList);
  return [
    ...(figures.median > limits.median
      ? [`${what}: median ${figures.median} lines, at most ${limits.median}`]
      : []),
    ...(figures.p95 > limits.p95
      ? [`${what}: 95th percentile ${figures.p95} lines, at most ${limits.p95}`]
      : []),
    ...sizeList
      .filter((sized) => sized.lines > limits.max)
      .map((sized) => `${sized.place}: ${sized.lines} lines, at most ${limits.max}`),
  ];
}

/** Measures the sources and the tests against the limits of design 2. */
export function measureSizes(sources: SourceMap, tests: SourceMap): SizeReport {
  const fileList = [...sources].map(([place, text]) => ({ place, lines: lineCount(text) }));
  const functionList = [...sources].flatMap(([path, text]) => functionSizes(path, text));
  const sourceLines = fileList.reduce((sum, file) => sum + file.lines, 0);
  const testLines = [...tests.values()].reduce((sum, text) => sum + lineCount(text), 0);
  return {
    fileFigures: figuresOf(fileList),
    functionFigures: figuresOf(functionList),
    sourceLines,
    testLines,
    violationList: [
      ...exceeded('files', fileList, FILE_LIMITS),
      ...exceeded('functions', functionList, FUNCTION_LIMITS),
      ...(testLines < sourceLines ? [`${testLines} lines of tests for ${sourceLines} lines of source`] : []),
    ],
  };
}

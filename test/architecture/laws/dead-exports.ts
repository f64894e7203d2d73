import ts from 'typescript';
import { importGraph, type ImportEdge } from './imports';
import { parse, walk, type SourceMap, type Violation } from './sources';

interface Exported {
  readonly name: string;
  /** Types may be exported because a signature of the same file speaks of them. */
  readonly isType: boolean;
}

/** The names that a file itself declares and exports (re-exports are only ways to them). */
export function declaredExports(path: string, text: string): readonly Exported[] {
  const out: Exported[] = [];
  for (const node of parse(path, text).statements) {
    const modifierList = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
    if (!modifierList.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) continue;
    if (ts.isVariableStatement(node)) {
      for (const declaration of node.declarationList.declarations)
        out.push({ name: declaration.name.getText(), isType: false });
    } else if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) {
      out.push({ name: node.name.text, isType: true });
    } else if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name) {
      out.push({ name: node.name.text, isType: false });
    }
  }
  return out;
}

function groupByFile(graph: readonly ImportEdge[]): ReadonlyMap<string, readonly ImportEdge[]> {
  const edgesByFile = new Map<string, ImportEdge[]>();
  for (const edge of graph) {
    const list = edgesByFile.get(edge.from);
    if (list) list.push(edge);
    else edgesByFile.set(edge.from, [edge]);
  }
  return edgesByFile;
}

/** Follows a name through `export … from` to the files that may declare it. */
function markUsed(
  path: string,
  name: string,
  edgesByFile: ReadonlyMap<string, readonly ImportEdge[]>,
  usedSet: Set<string>,
): void {
  const key = `${path}#${name}`;
  if (usedSet.has(key)) return;
  usedSet.add(key);
  for (const edge of edgesByFile.get(path) ?? []) {
    const isWay = edge.isExport && (edge.nameList === '*' || edge.nameList.includes(name));
    if (isWay && edge.target !== null) markUsed(edge.target, name, edgesByFile, usedSet);
  }
}

/** Exports of `sources` that no other file of `sources` or `users` takes, e.g. `src/core/a.ts: helper`. */
export function deadExports(sources: SourceMap, users: SourceMap): readonly Violation[] {
  const everything = new Map([...sources, ...users]);
  const graph = importGraph(everything);
  const edgesByFile = groupByFile(graph);
  const usedSet = new Set<string>();
  const wholeSet = new Set<string>();
  for (const edge of graph) {
    if (edge.isExport || edge.target === null) continue;
    if (edge.nameList === '*') markWhole(edge.target, edgesByFile, wholeSet);
    else for (const name of edge.nameList) markUsed(edge.target, name, edgesByFile, usedSet);
  }
  return [...sources]
    .filter(([path]) => !wholeSet.has(path))
    .flatMap(([path, text]) =>
      declaredExports(path, text)
        .filter(({ name }) => !usedSet.has(`${path}#${name}`))
        .filter(({ name, isType }) => !(isType && isSpokenOf(path, text, name)))
        .map(({ name }) => `${path}: ${name}`),
    );
}

/** A namespace import may use everything behind it. */
function markWhole(
  path: string,
  edgesByFile: ReadonlyMap<string, readonly ImportEdge[]>,
  wholeSet: Set<string>,
): void {
  if (wholeSet.has(path)) return;
  wholeSet.add(path);
  for (const edge of edgesByFile.get(path) ?? []) {
    if (edge.isExport && edge.target !== null) markWhole(edge.target, edgesByFile, wholeSet);
  }
}

function isSpokenOf(path: string, text: string, name: string): boolean {
  let count = 0;
  walk(parse(path, text), (node) => {
    if (ts.isIdentifier(node) && node.text === name) count += 1;
  });
  return count > 1;
}

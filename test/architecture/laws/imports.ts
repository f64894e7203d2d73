import { posix } from 'node:path';
import ts from 'typescript';
import { parse, type SourceMap } from './sources';

/** One import or re-export of a file. */
export interface ImportEdge {
  readonly from: string;
  /** As written: `../core`, `zod`. */
  readonly specifier: string;
  /** The file it means; null for a package or a file that is not there. */
  readonly target: string | null;
  readonly isTypeOnly: boolean;
  /** Names taken; `*` = all of them (namespace import, side effect, dynamic import, `export *`). */
  readonly nameList: readonly string[] | '*';
  readonly isExport: boolean;
  /** `import()`: loaded later, when the importing file has long been loaded. */
  readonly isLater: boolean;
}

/** The file that a relative specifier means among the sources, as the bundler resolves it. */
export function resolveSpecifier(from: string, specifier: string, sources: SourceMap): string | null {
  if (!specifier.startsWith('.')) return null;
  const base = posix.normalize(posix.join(posix.dirname(from), specifier));
  const candidateList = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return candidateList.find((path) => sources.has(path)) ?? null;
}

/** Every import, re-export and `import()` of a file. */
export function importsOf(path: string, sources: SourceMap): readonly ImportEdge[] {
  const tree = parse(path, sources.get(path) ?? '');
  const edgeList: ImportEdge[] = [];
  const add = (
    specifier: ts.Expression,
    rest: Pick<ImportEdge, 'isTypeOnly' | 'nameList' | 'isExport'>,
    isLater = false,
  ) => {
    if (!ts.isStringLiteralLike(specifier)) return;
    const target = resolveSpecifier(path, specifier.text, sources);
    edgeList.push({ from: path, specifier: specifier.text, target, ...rest, isLater });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, { ...importedNames(node), isExport: false });
    if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(node.moduleSpecifier, { ...reexportedNames(node), isExport: true });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]!, { isTypeOnly: false, nameList: '*', isExport: false }, true);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal as ts.Expression, { isTypeOnly: true, nameList: '*', isExport: false });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return edgeList;
}

function importedNames(node: ts.ImportDeclaration): Pick<ImportEdge, 'isTypeOnly' | 'nameList'> {
  const clause = node.importClause;
  if (!clause) return { isTypeOnly: false, nameList: '*' };
  const isWholeType = clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  const bindings = clause.namedBindings;
  const defaultList = clause.name ? ['default'] : [];
  if (!bindings) return { isTypeOnly: isWholeType, nameList: defaultList };
  if (ts.isNamespaceImport(bindings)) return { isTypeOnly: isWholeType, nameList: '*' };
  const isEachType = bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
  const nameList = bindings.elements.map((element) => (element.propertyName ?? element.name).text);
  return {
    isTypeOnly: isWholeType || (isEachType && !clause.name),
    nameList: [...defaultList, ...nameList],
  };
}

function reexportedNames(node: ts.ExportDeclaration): Pick<ImportEdge, 'isTypeOnly' | 'nameList'> {
  const clause = node.exportClause;
  if (!clause || ts.isNamespaceExport(clause)) return { isTypeOnly: node.isTypeOnly, nameList: '*' };
  return {
    isTypeOnly: node.isTypeOnly || clause.elements.every((element) => element.isTypeOnly),
    nameList: clause.elements.map((element) => (element.propertyName ?? element.name).text),
  };
}

/** Every edge of every file. */
export function importGraph(sources: SourceMap): readonly ImportEdge[] {
  return [...sources.keys()].flatMap((path) => importsOf(path, sources));
}

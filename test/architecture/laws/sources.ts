import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** Path from the project root (`src/core/cell.ts`) → text. */
export type SourceMap = ReadonlyMap<string, string>;

/** A broken law, as one line: where and what. */
export type Violation = string;

export const ROOT = resolve(__dirname, '../../..');

/** All TypeScript files below a folder of the project. */
export function readSources(folder: string): SourceMap {
  const entryList = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return new Map(
    entryList
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
      .sort()
      .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const),
  );
}

/** A small project made in memory, to show that a law catches what it shall catch. */
export function sourcesOf(textByPath: Readonly<Record<string, string>>): SourceMap {
  return new Map(Object.entries(textByPath));
}

const parsedByText = new Map<string, ts.SourceFile>();

/** The syntax tree of a file; kept, since several laws read the same files. */
export function parse(path: string, text: string): ts.SourceFile {
  const key = `${path}\n${text}`;
  const known = parsedByText.get(key);
  if (known) return known;
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind);
  parsedByText.set(key, tree);
  return tree;
}

/** Calls `visitor` for every node of a tree, parents first. */
export function walk(node: ts.Node, visitor: (node: ts.Node) => void): void {
  visitor(node);
  ts.forEachChild(node, (child) => walk(child, visitor));
}

/** `src/core/cell.ts:12`, for a violation. */
export function placeOf(tree: ts.SourceFile, node: ts.Node): string {
  return `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}

/** Number of lines of a text; a trailing newline opens no line of its own. */
export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

import { builtinModules } from 'node:module';
import { importGraph, type ImportEdge } from './imports';
import type { SourceMap, Violation } from './sources';

/** What a folder of `src` may import: whole, or types only. */
interface Allowance {
  readonly values: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
  /** Node's own modules; only the programs that run in Node. */
  readonly node?: boolean;
}

const EVERYTHING = [
  'core',
  'domain',
  'tables',
  'report',
  'style',
  'i18n',
  'workbook',
  'excel',
  'xlsx',
  'actions',
  'taskpane',
  'commands',
];

/** design 1: `core ← domain ← {tables, report} ← actions ← {taskpane, commands, cli}`; adapters beside. */
const ALLOWANCE_BY_FOLDER: Readonly<Record<string, Allowance>> = {
  core: { values: [], packages: ['zod'] },
  domain: { values: ['core'], packages: ['zod'] },
  tables: { values: ['core', 'domain'], types: ['workbook'] },
  report: { values: ['core', 'domain', 'style', 'i18n'], types: ['workbook'] },
  style: { values: ['core'], types: ['workbook'] },
  i18n: { values: ['core'] },
  workbook: { values: ['core'] },
  excel: { values: ['core', 'workbook', 'style'] },
  xlsx: { values: ['core', 'workbook', 'style'], packages: ['fflate'] },
  actions: { values: ['core', 'domain', 'tables', 'report', 'workbook', 'i18n'] },
  taskpane: {
    values: ['actions', 'i18n', 'style', 'core'],
    types: ['domain'],
    packages: ['react', 'react-dom', '@fluentui/react-components'],
  },
  commands: { values: ['actions'] },
  cli: { values: EVERYTHING, node: true },
  workbench: {
    values: EVERYTHING,
    packages: ['react', 'react-dom', '@tanstack/react-virtual', 'numfmt', '@cj-tech-master/excelts'],
  },
};

/** The only files that may put adapters and actions together (design 1). */
const ENTRY_FILE_LIST = ['src/taskpane/main.tsx', 'src/commands/main.ts', 'src/workbench/main.tsx'];

const folderOf = (path: string): string => path.split('/')[1]!;
const isBuiltin = (specifier: string): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(specifier);

/** Imports across folders that design 1 does not allow, deep imports, and unknown folders. */
export function importViolations(sources: SourceMap): readonly Violation[] {
  return importGraph(sources).flatMap((edge) => {
    const problem = problemOf(edge);
    return problem === null ? [] : [`${edge.from} → ${edge.specifier}: ${problem}`];
  });
}

function problemOf(edge: ImportEdge): string | null {
  const folder = folderOf(edge.from);
  const allowance = ALLOWANCE_BY_FOLDER[folder];
  if (!allowance) return `src/${folder} is not in the table of folders`;
  if (!edge.specifier.startsWith('.')) return packageProblem(edge.specifier, allowance);
  if (isOwnData(edge)) return null;
  if (edge.target === null) return 'no such file in src';
  const target = folderOf(edge.target);
  if (target === folder || ENTRY_FILE_LIST.includes(edge.from)) return null;
  return allowanceProblem(edge, target, allowance) ?? depthProblem(edge.target, target);
}

/** Data that a script has written beside the file that loads it. */
function isOwnData({ specifier }: ImportEdge): boolean {
  return /^\.\/[^.]+\.json$/.test(specifier);
}

function packageProblem(specifier: string, allowance: Allowance): string | null {
  if (isBuiltin(specifier)) return allowance.node ? null : "Node's own modules do not exist in a browser";
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return (allowance.packages ?? []).includes(name) ? null : `package ${name} is not allowed here`;
}

function allowanceProblem(edge: ImportEdge, target: string, allowance: Allowance): string | null {
  if (allowance.values.includes(target)) return null;
  if (!(allowance.types ?? []).includes(target)) return `may not import ${target}`;
  return edge.isTypeOnly ? null : `may import only types from ${target}`;
}

function depthProblem(path: string, folder: string): string | null {
  return /^src\/[^/]+\/index\.tsx?$/.test(path) ? null : `import from ${folder}'s index.ts, not deeper`;
}

/** Circles of files that import each other, types included: each as `a → b → a`. */
export function importCycles(sources: SourceMap): readonly Violation[] {
  const targetsByFile = new Map<string, string[]>();
  for (const { from, target, isLater } of importGraph(sources)) {
    if (target !== null && !isLater) targetsByFile.set(from, [...(targetsByFile.get(from) ?? []), target]);
  }
  const doneSet = new Set<string>();
  const cycleList: Violation[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycleList.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || doneSet.has(path)) return;
    for (const target of targetsByFile.get(path) ?? []) visit(target, [...trail, path]);
    doneSet.add(path);
  };
  for (const path of sources.keys()) visit(path, []);
  return cycleList;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { apiSetOf } from '../host/api-sets';
import { isAtLeast } from '../host/requirement-sets';
import { DECLARED_SETS } from './setup';

/** Everything that talks to Excel. */
const ROOT = 'src/excel';

interface Source {
  readonly path: string;
  readonly file: ts.SourceFile;
}

const parse = (path: string, text: string): Source => ({
  path,
  file: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
});

const sourceList: readonly Source[] = (readdirSync(ROOT, { recursive: true }) as string[])
  .filter((path) => path.endsWith('.ts'))
  .map((path) => parse(path, readFileSync(join(ROOT, path), 'utf8')));

type Finding = string;
type Law = (node: ts.Node, source: Source) => Finding | null;

function findAll(source: Source, law: Law): readonly Finding[] {
  const list: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const found = law(node, source);
    const { line } = source.file.getLineAndCharacterOfPosition(node.getStart());
    if (found !== null) list.push(`${source.path}:${line + 1} ${found}`);
    ts.forEachChild(node, visit);
  };
  visit(source.file);
  return list;
}

/** `x.name(…)`: the call's arguments. */
function callOf(node: ts.Node, name: string): ts.NodeArray<ts.Expression> | null {
  const isCall =
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === name;
  return isCall ? node.arguments : null;
}

const LOOP_METHOD_SET: ReadonlySet<string> = new Set([
  'forEach',
  'map',
  'flatMap',
  'reduce',
  'filter',
  'some',
]);

/** The loop around a node within its function; callbacks of list methods count as loops. */
function loopAround(node: ts.Node): ts.Node | null {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isIterationStatement(at, false)) return at;
    if (!ts.isFunctionLike(at)) continue;
    const call = at.parent;
    const isCallback =
      ts.isCallExpression(call) &&
      ts.isPropertyAccessExpression(call.expression) &&
      LOOP_METHOD_SET.has(call.expression.name.text);
    if (!isCallback) return null;
    return call;
  }
  return null;
}

/** Requests in a loop that are meant: each cuts a payload, or goes on where the last reply was cut. */
const PAYLOAD_LOOPS: ReadonlySet<string> = new Set(['read/read-in-pieces.ts', 'write/send.ts']);

const noSyncInLoop: Law = (node, { path }) =>
  callOf(node, 'sync') && loopAround(node) && !PAYLOAD_LOOPS.has(path) ? 'sync in a loop' : null;

const noRunInLoop: Law = (node, { path }) =>
  callOf(node, 'run') && loopAround(node) && !PAYLOAD_LOOPS.has(path) ? 'run in a loop' : null;

const loadNames: Law = (node) => {
  const argumentList = callOf(node, 'load');
  if (!argumentList) return null;
  const [first] = argumentList;
  if (!first) return 'load of everything';
  const isEmpty = ts.isStringLiteralLike(first) && (first.text.trim() === '' || first.text.includes('*'));
  return isEmpty ? 'load of everything' : null;
};

/** Members of navigation that load every scalar of what they lead to. */
const NAVIGATIONS = ['format', 'font', 'fill', 'borders', 'items', 'worksheet', 'autoFilter', 'protection'];

const loadLeaves: Law = (node) => {
  const first = callOf(node, 'load')?.[0];
  if (!first || !ts.isStringLiteralLike(first)) return null;
  const whole = first.text.split(',').find((name) => NAVIGATIONS.includes(name.split('/').at(-1)!.trim()));
  return whole === undefined ? null : `load of all that ${whole} leads to`;
};

const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  'hyperlink',
  'formulasLocal',
  'numberFormatLocal',
  'addressLocal',
  'unprotect',
]);

const noForbiddenMember: Law = (node) =>
  ts.isPropertyAccessExpression(node) && FORBIDDEN_NAMES.has(node.name.text)
    ? `use of ${node.name.text}`
    : null;

const LAW_LIST: readonly (readonly [string, Law, string])[] = [
  ['no sync in a loop', noSyncInLoop, 'for (const a of list) { await context.sync(); }'],
  ['no sync in a callback of a list', noSyncInLoop, 'list.map(async () => { await context.sync(); })'],
  ['no run in a loop', noRunInLoop, 'while (true) await host.run(step);'],
  ['no load without names', loadNames, 'range.load();'],
  ['no load of a whole branch', loadLeaves, "range.load('values,format');"],
  [
    'no member of the user’s language, no link of a range, no unprotecting',
    noForbiddenMember,
    'range.formulasLocal;',
  ],
];

describe.each(LAW_LIST)('%s', (_, law, planted) => {
  test('holds', () => {
    expect(sourceList.length).toBeGreaterThan(40);
    expect(sourceList.flatMap((source) => findAll(source, law))).toEqual([]);
  });

  test('would find a breach', () => {
    expect(findAll(parse('planted.ts', planted), law)).toHaveLength(1);
  });
});

/** Class of an expression's type, when Excel declares it. */
function membersUsed(): ReadonlyMap<string, string> {
  const pathList = sourceList.map(({ path }) => join(ROOT, path));
  const program = ts.createProgram(pathList, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: ['office-js'],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const placeByMember = new Map<string, string>();
  for (const path of pathList) {
    const file = program.getSourceFile(path)!;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const symbol = checker.getSymbolAtLocation(node.name);
        const parent = symbol?.declarations?.[0]?.parent;
        const isExcel =
          parent && ts.isClassDeclaration(parent) && /office-js/.test(parent.getSourceFile().fileName);
        if (isExcel) placeByMember.set(`${parent.name!.text}.${node.name.text}`, path);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return placeByMember;
}

/** Members beyond the declared set, and the question that stands before each. */
const GUARDED: Readonly<Record<string, string>> = { 'Table.resize': 'canResizeTables' };

test('everything above the declared set stands behind a question to the program', () => {
  const declared = DECLARED_SETS.ExcelApi;
  const used = membersUsed();
  expect(used.size).toBeGreaterThan(60);
  const aboveList = [...used.keys()].filter((member) => {
    const [typeName = '', name = ''] = member.split('.');
    const set = apiSetOf(typeName, name);
    return set !== null && set.name === 'ExcelApi' && !isAtLeast(declared, set.version);
  });
  expect(aboveList.sort()).toEqual(Object.keys(GUARDED).sort());
  for (const member of aboveList) {
    const text = readFileSync(used.get(member)!, 'utf8');
    expect(text).toContain(GUARDED[member]);
  }
}, 120_000);

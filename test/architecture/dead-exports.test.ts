import { deadExports, declaredExports } from './laws/dead-exports';
import { readSources, sourcesOf } from './laws/sources';

describe('dead exports', () => {
  test('every export of src is taken by another file of src, test or scripts', () => {
    const users = new Map([...readSources('test'), ...readSources('scripts')]);
    expect(deadExports(readSources('src'), users)).toEqual([]);
  });
});

describe('dead exports: what is caught', () => {
  const dead = (sources: Record<string, string>, users: Record<string, string> = {}) =>
    deadExports(sourcesOf(sources), sourcesOf(users));

  test('an export that nobody takes', () => {
    expect(dead({ 'src/a.ts': 'export const a = 1; export function b() {}' })).toEqual([
      'src/a.ts: a',
      'src/a.ts: b',
    ]);
  });

  test('a barrel alone is no use', () => {
    expect(dead({ 'src/index.ts': "export * from './a';", 'src/a.ts': 'export const a = 1;' })).toEqual([
      'src/a.ts: a',
    ]);
  });

  test('a value that only its own file uses', () => {
    expect(dead({ 'src/a.ts': 'export const a = 1; const b = a;' })).toEqual(['src/a.ts: a']);
  });

  test('a type that nobody speaks of', () => {
    expect(dead({ 'src/a.ts': 'export interface A { b: 1 }' })).toEqual(['src/a.ts: A']);
  });

  const taken = { 'src/index.ts': "export * from './a';", 'src/a.ts': 'export const a = 1;' };
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['taken through a barrel', { ...taken, 'src/b.ts': "import { a } from './index';" }, {}],
    ['taken by a test', taken, { 'test/a.test.ts': "import { a } from '../src/a';" }],
    ['taken under another name', taken, { 'test/a.test.ts': "import { a as b } from '../src';" }],
    ['taken as a namespace', taken, { 'test/a.test.ts': "import * as all from '../src';" }],
    ['taken by import()', taken, { 'test/a.test.ts': "void import('../src/a');" }],
    [
      'taken through a named re-export',
      { 'src/index.ts': "export { a } from './a';", 'src/a.ts': 'export const a = 1;' },
      { 'test/a.test.ts': "import { a } from '../src';" },
    ],
    [
      'a type in a signature of its file',
      { 'src/a.ts': 'export interface A { b: 1 } export const f = (a: A) => a;' },
      { 'test/a.test.ts': "import { f } from '../src/a';" },
    ],
  ])('not an export that is %s', (_, sources, users) => {
    expect(dead(sources, users)).toEqual([]);
  });

  test('every way of exporting a declaration', () => {
    const text = 'export const a = 1, b = 2; export type C = 1; export class D {} const e = 1;';
    expect(declaredExports('src/a.ts', text).map(({ name }) => name)).toEqual(['a', 'b', 'C', 'D']);
  });
});

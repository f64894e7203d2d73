import { importCycles, importViolations } from './laws/import-law';
import { readSources, sourcesOf } from './laws/sources';

const INDEX = {
  'src/core/index.ts': "export * from './cell';",
  'src/core/cell.ts': 'export const a = 1;',
  'src/domain/index.ts': 'export type Mal = string; export const x = 1;',
  'src/workbook/index.ts': 'export type Plan = string;',
  'src/tables/index.ts': 'export const y = 1;',
};

describe('import law (design 1)', () => {
  const sources = readSources('src');

  test('reads the whole project', () => {
    expect(sources.size).toBeGreaterThan(30);
    expect(sources.has('src/core/index.ts')).toBe(true);
  });

  test('folders import only what the table allows, from index.ts', () => {
    expect(importViolations(sources)).toEqual([]);
  });

  test('no file imports itself through others', () => {
    expect(importCycles(sources)).toEqual([]);
  });
});

describe('import law: what it catches', () => {
  test.each([
    [
      'a lower folder that imports a higher one',
      'src/core/a.ts',
      "import { x } from '../domain';",
      'may not',
    ],
    ['a deep import', 'src/domain/a.ts', "import { a } from '../core/cell';", 'not deeper'],
    ['a deep re-export', 'src/domain/a.ts', "export { a } from '../core/cell';", 'not deeper'],
    [
      'a value where only types are allowed',
      'src/tables/a.ts',
      "import { Plan } from '../workbook';",
      'types',
    ],
    ['a package', 'src/tables/a.ts', "import { z } from 'zod';", 'package zod'],
    [
      'a scoped package',
      'src/core/a.ts',
      "import '@fluentui/react-components/x';",
      'package @fluentui/react',
    ],
    ['a Node module', 'src/xlsx/a.ts', "import { readFileSync } from 'node:fs';", 'browser'],
    ['a Node module without node:', 'src/report/a.ts', "import fs from 'fs';", 'browser'],
    ['a dynamic import', 'src/core/a.ts', "export const a = () => import('../tables');", 'may not'],
    ['an import type expression', 'src/core/a.ts', "export type A = import('../tables').T;", 'may not'],
    ['an unknown folder', 'src/misc/a.ts', "import { a } from '../core';", 'table of folders'],
    ['a file that is not there', 'src/core/a.ts', "import { a } from './gone';", 'no such file'],
    ['a way out of src', 'src/core/a.ts', "import { a } from '../../test/helpers/tools';", 'no such file'],
  ])('%s', (_, path, text, problem) => {
    const violationList = importViolations(sourcesOf({ ...INDEX, [path]: text }));
    expect(violationList).toHaveLength(1);
    expect(violationList[0]).toContain(problem);
  });

  test.each([
    ['a lower folder', 'src/domain/a.ts', "import { a } from '../core';"],
    ['types where types are allowed', 'src/tables/a.ts', "import type { Plan } from '../workbook';"],
    ['single types where types are allowed', 'src/tables/a.ts', "import { type Plan } from '../workbook';"],
    ['its own folder, however deep', 'src/domain/model/b/c.ts', "import { x } from '../../index';"],
    ['Node in the command line', 'src/cli/a.ts', "import { readFileSync } from 'node:fs';"],
  ])('allows %s', (_, path, text) => {
    expect(importViolations(sourcesOf({ ...INDEX, [path]: text }))).toEqual([]);
  });

  test('a circle of three files, also through types', () => {
    const cycleList = importCycles(
      sourcesOf({
        'src/core/a.ts': "import { b } from './b';",
        'src/core/b.ts': "import type { C } from './c';",
        'src/core/c.ts': "export * from './a';",
      }),
    );
    expect(cycleList).toEqual(['src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts']);
  });

  test('two ways to the same file are no circle', () => {
    const cycleList = importCycles(
      sourcesOf({
        'src/core/a.ts': "import './b'; import './c';",
        'src/core/b.ts': "import './d';",
        'src/core/c.ts': "import './d';",
        'src/core/d.ts': '',
      }),
    );
    expect(cycleList).toEqual([]);
  });

  test('a file that is loaded later closes no circle, and data beside a file may be loaded', () => {
    const sources = sourcesOf({
      'src/core/a.ts': `const later = () => import('./b'); const data = () => import('./data/x.json');`,
      'src/core/b.ts': `import { later } from './a'; export const b = later;`,
    });
    expect(importCycles(sources)).toEqual([]);
    expect(importViolations(sources)).toEqual([]);
  });

  test('data of another folder may not be loaded', () => {
    const sources = sourcesOf({ 'src/core/a.ts': `const data = () => import('../i18n/x.json');` });
    expect(importViolations(sources)).toHaveLength(1);
  });
});

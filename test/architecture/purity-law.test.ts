import { purityViolations } from './laws/purity-law';
import { readSources, sourcesOf } from './laws/sources';

describe('purity law (design 2: clock, locale and chance are injected)', () => {
  test('the pure folders depend on nothing but their input', () => {
    expect(purityViolations(readSources('src'))).toEqual([]);
  });
});

describe('purity law: what it catches', () => {
  test.each([
    ['the clock', 'const a = Date.now();', 'Date.now'],
    ['today', 'const a = new Date();', 'new Date()'],
    ['today, without brackets', 'const a = new Date;', 'new Date()'],
    ['today as text', 'const a = Date();', 'Date()'],
    ['chance', 'const a = Math.random();', 'Math.random'],
    ["the machine's number format", 'const a = (1).toLocaleString();', '.toLocaleString'],
    ["the machine's alphabet", "const a = ['b'].sort((x, y) => x.localeCompare(y));", '.localeCompare'],
    ["the machine's time zone", 'const a = (d: Date) => d.getFullYear();', '.getFullYear'],
    ["the machine's language", 'const a = new Intl.NumberFormat();', 'new Intl.NumberFormat()'],
    ["Node's environment", 'const a = process.env;', 'process'],
    ["Node's buffers", "const a = Buffer.from('a');", 'Buffer'],
    ["Node's require", "const a = require('node:fs');", 'require'],
    ["the browser's window", 'const a = window.name;', 'window'],
  ])('%s', (_, text, problem) => {
    const violationList = purityViolations(sourcesOf({ 'src/domain/a.ts': text }));
    expect(violationList).toEqual([`src/domain/a.ts:1: ${problem}`]);
  });

  test.each([
    ['a date from given parts', 'const a = new Date(Date.UTC(2022, 0, 1)).getUTCDay();'],
    ['a language that is given', "const a = new Intl.NumberFormat('sv-SE');"],
    ['a property that is called like a global', 'const a = { process: 1 }; export const b = a.process;'],
    ['a word in a comment or a text', "// process.env\nexport const a = 'Date.now()';"],
  ])('allows %s', (_, text) => {
    expect(purityViolations(sourcesOf({ 'src/xlsx/a.ts': text }))).toEqual([]);
  });

  test('allows the clock in the programs themselves', () => {
    expect(purityViolations(sourcesOf({ 'src/cli/a.ts': 'export const a = Date.now();' }))).toEqual([]);
  });
});

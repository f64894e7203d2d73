import fc from 'fast-check';
import type { Cell } from '../../src/core';
import { fingerprintRows, plannedCellRows, withFingerprints } from '../../src/workbook';
import { parseFingerprint, rowKey } from '../../src/workbook/fingerprint';
import { makeSheet } from './sheet';

const row = (...values: Cell['value'][]): Cell[] => values.map((value) => ({ value }));

test('has a version, the number of rows, the rows per hash and three characters per row', () => {
  expect(fingerprintRows([row('a'), row('b', 1), row('c')])).toMatch(/^1\.3\.1\.[\w-]{9}$/);
  expect(fingerprintRows([])).toBe('1.0.1.');
});

test('stays short and free of quotes however long the sheet is', () => {
  const rowList = Array.from({ length: 50_000 }, (_, index) => row(`rad ${index}`, index));
  const text = fingerprintRows(rowList);
  expect(text.length).toBeLessThan(6_000);
  expect(text).toMatch(/^[\w.-]+$/);
  expect(parseFingerprint(text)).toMatchObject({ rowCount: 50_000, groupSize: 27 });
});

test('rows share hashes from 1 901 rows on', () => {
  const rowList = Array.from({ length: 1_901 }, (_, index) => row(index));
  expect(parseFingerprint(fingerprintRows(rowList.slice(1)))?.groupSize).toBe(1);
  expect(parseFingerprint(fingerprintRows(rowList))?.groupSize).toBe(2);
});

test.each<[string, Cell[][], Cell[][]]>([
  ['empty cells at the end of a row', [row('a', null, '')], [row('a')]],
  ['empty rows at the end', [row('a'), row(null), []], [row('a')]],
  ['the result of a formula', [[{ value: 1, formula: 'A1+1' }]], [[{ value: 2, formula: 'A1+1' }]]],
  ['number formats', [[{ value: 1, numberFormat: '0.0' }]], [[{ value: 1 }]]],
  ['noise beyond 15 digits', [row(0.1 + 0.2)], [row(0.3)]],
  ['kinds of line ends', [row('a\r\nb')], [row('a\nb')]],
])('does not see %s', (_, a, b) => {
  expect(fingerprintRows(a)).toBe(fingerprintRows(b));
});

test.each<[string, Cell[][], Cell[][]]>([
  ['a number from its text', [row(12)], [row('12')]],
  ['a boolean from its text', [row(true)], [row('true')]],
  ['zero from nothing', [row(0)], [row(null)]],
  ['a formula from its result', [[{ value: 1, formula: 'A1' }]], [row(1)]],
  ['an error from nothing', [[{ value: null, error: '#REF!' }]], [row(null)]],
  ['the column', [row('a')], [row(null, 'a')]],
  ['the row', [row('a')], [[], row('a')]],
  ['one cell from two', [row('ab')], [row('a', 'b')]],
])('tells %s', (_, a, b) => {
  expect(fingerprintRows(a)).not.toBe(fingerprintRows(b));
});

test('a short hash rarely hits the same value for other rows', () => {
  const hashSet = new Set(
    Array.from({ length: 1_900 }, (_, index) => fingerprintRows([row(`Indikator ${index}`)]).slice(-3)),
  );
  expect(hashSet.size).toBeGreaterThan(1_880);
});

test.each(['', '2.1.1.abc', '1.2.1.abc', '1.1.1.ab', '1.1.0.abc', '1.1.1.a"c', '1.x.1.abc'])(
  'parseFingerprint refuses %p',
  (text) => {
    expect(parseFingerprint(text)).toBeNull();
  },
);

const cell = fc.record({
  value: fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
});
const rowListArbitrary = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 });

test('parses what it writes, with one hash per row', () => {
  fc.assert(
    fc.property(rowListArbitrary, (rowList) => {
      const parsed = parseFingerprint(fingerprintRows(rowList));
      expect(parsed?.hashList).toHaveLength(parsed!.rowCount);
    }),
    { seed: 2022, numRuns: 200 },
  );
});

test('plannedCellRows gives rows from 1 and cells from column 1, formulas with their results', () => {
  const sheet = makeSheet([
    [2, 3, 'x'],
    [4, 1, 7],
  ]);
  const rowList = plannedCellRows([
    ...sheet.rowList,
    {
      rowNumber: 5,
      cellList: [
        { columnNumber: 2, style: 'body', content: { kind: 'formula', formula: 'A4*2', cached: 14 } },
      ],
    },
  ]);
  expect(rowList.map(rowKey)).toEqual(['', '\u001f\u001ftx', '', 'n7', '\u001ffA4*2']);
  expect(rowList[4]![1]).toEqual({ value: 14, formula: 'A4*2' });
});

test('withFingerprints marks owned sheets and leaves the users’ own alone', () => {
  const owned = makeSheet([[1, 1, 'Rapport']]);
  const free = { ...owned, title: 'Mål', mark: null };
  const plan = withFingerprints({
    styleByName: {},
    sheetList: [owned, free],
    nameList: [],
    cellChangeList: [],
    activeSheet: null,
  });
  expect(plan.sheetList.map((sheet) => sheet.fingerprint)).toEqual([fingerprintRows([row('Rapport')]), null]);
});

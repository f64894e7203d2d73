import fc from 'fast-check';
import {
  a1,
  columnLetters,
  columnNumberOf,
  formatCellRef,
  MAX_COLUMN,
  MAX_ROW,
  parseA1,
  parseRange,
  quoteSheet,
  rangeA1,
} from '../../src/core';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [MAX_COLUMN, 'XFD'],
])('column %d is %s', (columnNumber, letters) => {
  expect(columnLetters(columnNumber)).toBe(letters);
  expect(columnNumberOf(letters.toLowerCase())).toBe(columnNumber);
});

test.each(['', 'XFE', 'AAAA', 'A1', 'Å'])('%j is no column', (letters) => {
  expect(columnNumberOf(letters)).toBeNull();
});

test.each([
  ['F12', { rowNumber: 12, columnNumber: 6 }],
  ['$F$12', { rowNumber: 12, columnNumber: 6 }],
  [`XFD${MAX_ROW}`, { rowNumber: MAX_ROW, columnNumber: MAX_COLUMN }],
])('%s', (text, expected) => {
  expect(parseA1(text)).toEqual(expected);
});

test.each(['F0', `A${MAX_ROW + 1}`, 'XFE1', '12', 'F', 'F1:F2', 'Blad1!F1', ' F1'])(
  '%j is no cell',
  (text) => {
    expect(parseA1(text)).toBeNull();
  },
);

test.each([
  ['B2:D5', { top: 2, left: 2, bottom: 5, right: 4 }, 'B2:D5'],
  ['D5:B2', { top: 2, left: 2, bottom: 5, right: 4 }, 'B2:D5'],
  ['C3', { top: 3, left: 3, bottom: 3, right: 3 }, 'C3'],
])('range %s', (text, range, written) => {
  expect(parseRange(text)).toEqual(range);
  expect(rangeA1(range)).toBe(written);
});

test.each(['', 'B2:', 'B2:X', 'A:A'])('%j is no range', (text) => {
  expect(parseRange(text)).toBeNull();
});

test.each([
  ['Indikatorer', 'Indikatorer'],
  ['Mål', 'Mål'],
  ['Förväntade resultat', "'Förväntade resultat'"],
  ["Chefens blad, 'nytt'", "'Chefens blad, ''nytt'''"],
  ['A1', "'A1'"],
  ['2022', "'2022'"],
  ['R', "'R'"],
  ['r1c1', "'r1c1'"],
  ['C7', "'C7'"],
  ['Rapport', 'Rapport'],
])('sheet %s stands as %s in a formula', (title, quoted) => {
  expect(quoteSheet(title)).toBe(quoted);
  expect(formatCellRef({ sheet: title, rowNumber: 12, columnNumber: 6 })).toBe(`${quoted}!F12`);
});

test('every cell of a sheet is written and read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: MAX_ROW }),
      fc.integer({ min: 1, max: MAX_COLUMN }),
      (row, column) => {
        expect(parseA1(a1(row, column))).toEqual({ rowNumber: row, columnNumber: column });
      },
    ),
    { seed: 2022, numRuns: 500 },
  );
});

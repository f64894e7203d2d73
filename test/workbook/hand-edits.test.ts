import fc from 'fast-check';
import type { Cell, CellScalar } from '../../src/core';
import { findHandEdits } from '../../src/workbook';
import { ownedAfter, sheetOf } from './sheet';

const SHEET = sheetOf([
  ['Rapport 2022'],
  ['Indikator', 'Utfall', 'Årsmål'],
  ['Sjukfrånvaro', 5.4, 5],
  ['Avhysningar', 0, 0],
  ['Analys: fler än planerat.'],
]);
const setCell =
  (rowIndex: number, columnIndex: number, value: CellScalar) => (rowList: (readonly Cell[])[]) => {
    const row = [...(rowList[rowIndex] ?? [])];
    while (row.length <= columnIndex) row.push({ value: null });
    row[columnIndex] = { value };
    rowList[rowIndex] = row;
  };

test('an untouched sheet has none, whatever comes next', () => {
  expect(findHandEdits(ownedAfter(SHEET), SHEET)).toEqual([]);
  expect(findHandEdits(ownedAfter(SHEET), null)).toEqual([]);
  expect(findHandEdits(ownedAfter(SHEET), sheetOf([['something else']]))).toEqual([]);
});

test.each([
  ['a figure', setCell(2, 1, 4.9), { cell: 'B3', found: '4.9', planned: '5.4' }],
  [
    'a text',
    setCell(4, 0, 'Analys: färre.'),
    { cell: 'A5', found: 'Analys: färre.', planned: 'Analys: fler än planerat.' },
  ],
  ['a cleared cell', setCell(2, 2, null), { cell: 'C3', found: '', planned: '5' }],
  ['a note beside the report', setCell(3, 6, 'kolla'), { cell: 'G4', found: 'kolla', planned: '' }],
  ['a note below the report', setCell(5, 1, 'kolla'), { cell: 'B6', found: 'kolla', planned: null }],
])('names the cell of %s, what stands there and what comes', (_, edit, expected) => {
  expect(findHandEdits(ownedAfter(SHEET, edit), SHEET)).toEqual([{ sheet: 'Rapport', ...expected }]);
});

test('a formula laid over a figure is shown as a formula', () => {
  const owned = ownedAfter(SHEET, (rowList) => {
    rowList[2] = [rowList[2]![0]!, { value: 5.4, formula: '2.7*2' }, rowList[2]![2]!];
  });
  expect(findHandEdits(owned, SHEET)).toEqual([
    { sheet: 'Rapport', cell: 'B3', found: '=2.7*2', planned: '5.4' },
  ]);
});

test('an inserted row is one edit, and the rows below are none', () => {
  const owned = ownedAfter(SHEET, (rowList) =>
    rowList.splice(3, 0, [{ value: null }, { value: 'egen rad' }]),
  );
  expect(findHandEdits(owned, SHEET)).toEqual([
    { sheet: 'Rapport', cell: 'B4', found: 'egen rad', planned: null },
  ]);
});

test('a deleted row is one edit that says what comes back', () => {
  const owned = ownedAfter(SHEET, (rowList) => rowList.splice(3, 1));
  expect(findHandEdits(owned, SHEET)).toEqual([
    { sheet: 'Rapport', cell: 'A4', found: '', planned: 'Avhysningar' },
  ]);
});

test('a row that moves in the next report is compared with where it goes', () => {
  const next = sheetOf([
    ['Rapport 2022'],
    ['Ny rad'],
    ['Indikator', 'Utfall', 'Årsmål'],
    ['Sjukfrånvaro', 5.4, 5],
    ['Avhysningar', 0, 0],
    ['Analys: fler än planerat.'],
  ]);
  expect(findHandEdits(ownedAfter(SHEET, setCell(3, 1, 2)), next)).toEqual([
    { sheet: 'Rapport', cell: 'B4', found: '2', planned: '0' },
  ]);
});

test('an edit that the next report makes itself is none', () => {
  const next = sheetOf([
    ['Rapport 2022'],
    ['Indikator', 'Utfall', 'Årsmål'],
    ['Sjukfrånvaro', 4.9, 5],
    ['Avhysningar', 0, 0],
    ['Analys: fler än planerat.'],
  ]);
  expect(findHandEdits(ownedAfter(SHEET, setCell(2, 1, 4.9)), next)).toEqual([]);
});

test('without a next plan the first cell of the changed row is named', () => {
  expect(findHandEdits(ownedAfter(SHEET, setCell(2, 1, 4.9)), null)).toEqual([
    { sheet: 'Rapport', cell: 'A3', found: 'Sjukfrånvaro', planned: null },
  ]);
});

test.each([null, '', 'not a fingerprint', '1.9.1.abc'])('fingerprint %p tells nothing', (fingerprint) => {
  const owned = { ...ownedAfter(SHEET, setCell(2, 1, 4.9)), fingerprint };
  expect(findHandEdits(owned, SHEET)).toEqual([]);
});

describe('a sheet so long that rows share hashes', () => {
  const long = sheetOf(Array.from({ length: 5_000 }, (_, index) => [`rad ${index}`, index]));

  test('still names the very cell of an edit', () => {
    expect(findHandEdits(ownedAfter(long, setCell(4_321, 1, 'x')), long)).toEqual([
      { sheet: 'Rapport', cell: 'B4322', found: 'x', planned: '4321' },
    ]);
  });

  test('names the first row that differs after an insertion', () => {
    const owned = ownedAfter(long, (rowList) => rowList.splice(1_000, 0, [{ value: 'egen' }]));
    expect(findHandEdits(owned, long)).toEqual([
      { sheet: 'Rapport', cell: 'A1001', found: 'egen', planned: null },
    ]);
  });

  test('names a place after a deletion', () => {
    const owned = ownedAfter(long, (rowList) => rowList.splice(1_000, 1));
    expect(findHandEdits(owned, long)).toEqual([
      { sheet: 'Rapport', cell: 'A1001', found: 'rad 1001', planned: null },
    ]);
  });
});

const value = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean());
const grid = fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 30 });

test('any single edit is found at its cell', () => {
  fc.assert(
    fc.property(grid, fc.nat(), fc.nat(), (rowList, r, c) => {
      const rowIndex = r % rowList.length;
      const columnIndex = c % rowList[rowIndex]!.length;
      const plan = sheetOf(rowList);
      const owned = ownedAfter(plan, setCell(rowIndex, columnIndex, 'ändrad för hand'));
      expect(findHandEdits(owned, plan)).toMatchObject([
        { cell: 'ABCDE'[columnIndex]! + String(rowIndex + 1), found: 'ändrad för hand' },
      ]);
    }),
    { seed: 2022, numRuns: 300 },
  );
});

test('no edit gives none', () => {
  fc.assert(
    fc.property(grid, grid, (rowList, next) => {
      expect(findHandEdits(ownedAfter(sheetOf(rowList)), sheetOf(next))).toEqual([]);
    }),
    { seed: 2022, numRuns: 200 },
  );
});

import { EMPTY_CELL } from '../../../src/core';
import { cutTable, rangeOf, type RawTable } from '../../../src/excel/read/table-data';

const cell = (value: string) => ({ value });
const RAW: RawTable = {
  table: { name: 'Prov', sheet: 'Blad1', hasHeaders: true, hasTotals: false, isFiltered: false },
  range: { top: 3, left: 2, bottom: 5, right: 3 },
  cells: [
    [cell('Namn'), EMPTY_CELL],
    [cell('a'), cell('b')],
    [cell('c'), cell('d')],
  ],
  columnNameList: null,
  overflowRowCount: 1,
};

test('header, body and what lies below', () => {
  expect(cutTable(RAW)).toEqual({
    name: 'Prov',
    sheet: 'Blad1',
    range: RAW.range,
    headerList: ['Namn', ''],
    rowList: RAW.cells.slice(1),
    overflowRowCount: 1,
  });
});

test('a totals row is left out', () => {
  expect(cutTable({ ...RAW, table: { ...RAW.table, hasTotals: true } }).rowList).toEqual([RAW.cells[1]]);
});

test('without a header row the range starts above, so that rows stand where they are said to', () => {
  const table = cutTable({ ...RAW, table: { ...RAW.table, hasHeaders: false }, columnNameList: ['A', 'B'] });
  expect(table).toMatchObject({ range: { top: 2 }, headerList: ['A', 'B'], rowList: RAW.cells });
});

test.each([
  ["'Å''s!'!$A$1:C3", { top: 1, left: 1, bottom: 3, right: 3 }],
  ['Blad1!B2', { top: 2, left: 2, bottom: 2, right: 2 }],
])('%s', (address, expected) => {
  expect(rangeOf(address)).toEqual(expected);
});

test('what is no address is a mistake', () => {
  expect(() => rangeOf('Blad1!A:C')).toThrow(RangeError);
});

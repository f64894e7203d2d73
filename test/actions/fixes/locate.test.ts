import { changeAt, locate } from '../../../src/actions/fixes/locate';
import { makeIssue } from '../../../src/core';
import { snapshotOf, tableOf, type TestRow } from '../../helpers/tables';

const place = (rowList: readonly TestRow[], cell: string) => {
  const table = tableOf('Indikatorer', rowList, { top: 3, left: 2 });
  return locate(makeIssue('surrounding-space', 'notis', { sheet: 'Indikatorer', cell }), snapshotOf(table));
};

const ROW_LIST: readonly TestRow[] = [
  { 'Indikator-ID': 'I001', 'Mål-ID': 'M1', Indikator: 'Nöjda', Egen: 'x' },
  { 'Indikator-ID': null, 'Mål-ID': 'M1', Indikator: 'Trygga', Egen: 'y' },
  { 'Indikator-ID': null, 'Mål-ID': 'M1', Indikator: 'nya ', Egen: 'z' },
  { 'Indikator-ID': null, 'Mål-ID': 'M1', Indikator: 'Nya', Egen: { value: 'v', formula: 'A1' } },
];

test.each([
  ['D4', 'namn', 0],
  ['B5', 'id', 1],
  ['D7', 'namn', 3],
])('%s is a cell of the table', (cell, key, rowIndex) => {
  expect(place(ROW_LIST, cell)).toMatchObject({ rowIndex, column: { key } });
});

test.each(['D3', 'A4', 'F4', 'D8', 'D1', 'E4'])(
  '%s is none: header, beside, below, or the owner’s column',
  (cell) => {
    expect(place(ROW_LIST, cell)).toBeNull();
  },
);

test('an issue of the whole workbook has no cell', () => {
  expect(locate(makeIssue('missing-sheet', 'fel'), snapshotOf())).toBeNull();
});

test.each([
  ['D4', 'Indikator-ID', 'I001'],
  ['B5', 'Indikator', 'Trygga'],
])('%s is found again by %s = %s, never by its row', (cell, idColumn, rowId) => {
  expect(changeAt(place(ROW_LIST, cell)!, 'Ny')).toMatchObject({ idColumn, rowId, next: 'Ny' });
});

test('a row that nothing tells from another is not written to', () => {
  expect(changeAt(place(ROW_LIST, 'B6')!, 'I002')).toBeNull();
});

test('a value that stands there already is no change', () => {
  expect(changeAt(place(ROW_LIST, 'D4')!, 'Nöjda')).toBeNull();
});

import { cellOf, issueAt, type RowOrigin } from '../../src/core';

const origin: RowOrigin = {
  table: { sheet: 'Indikatorer', table: 'Indikatorer', columnByKey: { id: 2, utfall: 11 } },
  rowNumber: 5,
};
const row = { id: 'I001', origin };

test('the cell of a column, wherever the column stands', () => {
  expect(cellOf(origin, 'utfall')).toEqual({ sheet: 'Indikatorer', rowNumber: 5, columnNumber: 11 });
});

test('a column that the table lacks has no cell', () => {
  expect(cellOf(origin, 'arsmal')).toBeNull();
});

test('an issue points at its cell and its row', () => {
  expect(issueAt(row, 'utfall', 'unit-differs-in-row', 'varning', '82 %', { enhet: '%' })).toEqual({
    code: 'unit-differs-in-row',
    severity: 'varning',
    sheet: 'Indikatorer',
    cell: 'K5',
    raw: '82 %',
    params: { enhet: '%' },
    rowId: 'I001',
  });
});

test('an issue of a column that the table lacks points at the first cell of the row', () => {
  expect(issueAt(row, 'arsmal', 'own-arsmal-missing', 'varning')).toMatchObject({ cell: 'B5', raw: '' });
});

import { EMPTY_CELL } from '../../../src/core';
import { countFilledRows, fromFirstRow, toCells, type CellOptions } from '../../../src/excel/read/cells';

const cell = (value: unknown, formula: unknown = value, format = 'General', options: CellOptions = {}) =>
  toCells({ values: [[value]], formulas: [[formula]], numberFormats: [[format]] }, options)[0]![0];

test.each([
  ['a number', cell(12.5), { value: 12.5 }],
  ['a number with a format', cell(0.5, 0.5, '0%'), { value: 0.5, numberFormat: '0%' }],
  ['a date stays a serial', cell(44926, 44926, 'yyyy-mm-dd'), { value: 44926, numberFormat: 'yyyy-mm-dd' }],
  ['a truth value', cell(true), { value: true }],
  ['text', cell('Mål', 'Mål', '@'), { value: 'Mål', numberFormat: '@' }],
  ['a formula', cell(3, '=1+2'), { value: 3, formula: '1+2' }],
  ['a formula that gives an empty text', cell('', '=""'), { value: '', formula: '""' }],
  ['an error', cell('#DIV/0!', '=1/0'), { value: null, formula: '1/0', error: '#DIV/0!' }],
  ['an error value that was typed', cell('#N/A'), { value: null, error: '#N/A' }],
  ['text that looks like a formula', cell('=1+1', '=1+1'), { value: '=1+1' }],
  ['text with a number sign', cell('#1 i regionen'), { value: '#1 i regionen' }],
  [
    'an empty cell with a wanted format',
    cell('', '', '@', { keepsEmptyFormats: true }),
    { value: null, numberFormat: '@' },
  ],
  [
    'an error text of ours',
    cell('#N/A', '#N/A', 'General', { hasErrorsOnlyInFormulas: true }),
    { value: '#N/A' },
  ],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

test('empty cells are one object', () => {
  expect(cell('', '', '0.0')).toBe(EMPTY_CELL);
});

test('a range that is too large to read has no cells', () => {
  expect(toCells({ values: null, formulas: [] })).toEqual([]);
});

test.each([
  [[['a'], [1], [''], ['b']], 2],
  [
    [
      ['', ''],
      ['a', ''],
    ],
    0,
  ],
  [[['a']], 1],
  [[], 0],
])('filled rows of %j', (values, expected) => {
  expect(countFilledRows(values)).toBe(expected);
});

test('a used range starts at row 1 and column 1, and ends where something stands', () => {
  const [a, b] = [{ value: 'a' }, { value: 'b' }];
  const rowList = [
    [a, EMPTY_CELL],
    [EMPTY_CELL, b],
    [EMPTY_CELL, EMPTY_CELL],
  ];
  expect(fromFirstRow(rowList, 2, 2)).toEqual([[], [EMPTY_CELL, a], [EMPTY_CELL, EMPTY_CELL, b]]);
});

import { parseDecimal, toPlain } from '../../../src/core';
import {
  applyFilters,
  convertAmount,
  FILTER_LIST,
  readFilters,
  type Referensvarde,
} from '../../../src/domain';

const figure = (text: string, enhet: string): Extract<Referensvarde, { kind: 'tal' }> => ({
  kind: 'tal',
  varde: parseDecimal(text)!,
  decimaler: 0,
  enhet,
  riktningsord: null,
  genus: null,
});

test.each([
  ['1089', 'tkr', 'mnkr', '1.089'],
  ['1.089', 'mnkr', 'tkr', '1089.000'],
  ['28411', 'tkr', 'kr', '28411000'],
  ['0.1', 'kr', 'mnkr', '0.0000001'],
  ['-572', 'tkr', 'tkr', '-572'],
])('%s %s is %s %s, exactly', (text, from, to, expected) => {
  expect(toPlain(convertAmount(parseDecimal(text)!, from, to)!)).toBe(expected);
});

test.each([
  ['%', 'tkr'],
  ['tkr', 'antal'],
  ['', 'kr'],
])('%j is no money to be written in %j', (from, to) => {
  expect(convertAmount(parseDecimal('1')!, from, to)).toBeNull();
});

test.each([
  [['mnkr'], { enhet: 'mnkr', decimaler: 1 }],
  [['mnkr', '3'], { enhet: 'mnkr', decimaler: 3 }],
  [['2 decimaler'], { enhet: 'tkr', decimaler: 2 }],
  [['kr'], { enhet: 'kr', decimaler: 0 }],
  [[], { enhet: 'tkr', decimaler: 0 }],
])('filters %j give %j', (filterList, expected) => {
  expect(applyFilters(figure('1089', 'tkr'), readFilters({ filterList })!)).toMatchObject(expected);
});

test('every filter that is offered can be read, alone and all together', () => {
  for (const filter of FILTER_LIST) expect(readFilters({ filterList: [filter] })).not.toBeNull();
  expect(readFilters({ filterList: FILTER_LIST })).not.toBeNull();
  expect(readFilters({ filterList: ['7 decimaler'] })).toBeNull();
});

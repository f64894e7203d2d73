import { parseDecimal } from '../../../src/core';
import type { EkonomiTerm } from '../../../src/domain';
import { cellFormula, formulaOf } from '../../../src/report/ekonomi/cell-formula';

/** `+B5 -C7` → terms; the row key is the row number. */
const terms = (text: string): readonly EkonomiTerm[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((term) => ({
      ref: { tabellId: 't', radKey: term.slice(2), kolumn: term[1] === 'B' ? 'Utfall' : 'Budget' },
      tecken: term[0] === '-' ? -1 : 1,
    }));
const placeOf = ({ radKey, kolumn }: EkonomiTerm['ref']) => ({
  rowNumber: Number(radKey),
  columnNumber: kolumn === 'Utfall' ? 2 : 3,
});

test.each([
  ['one cell', '+B5', 'B5'],
  ['neighbours', '+B5 +B6 +B7', 'SUM(B5:B7)'],
  ['a deviation', '+C12 -B12', 'C12-B12'],
  ['costs minus incomes', '+B18 -B11', 'B18-B11'],
  ['two runs', '+B5 +B6 +B12 +B13', 'SUM(B5:B6)+SUM(B12:B13)'],
  ['a run minus a run', '+B5 +B6 -B12 -B13', 'SUM(B5:B6)-SUM(B12:B13)'],
  ['a gap: a part that is not added', '+B5 +B7 +B8', 'B5+SUM(B7:B8)'],
  ['cells of several tables', '+B5 +B25 +B45', 'B5+B25+B45'],
  ['neighbours in different columns', '+B5 +C6', 'B5+C6'],
  ['a falling order', '+B6 +B5', 'B6+B5'],
  ['minus first', '-B5 +B6', '-B5+B6'],
  ['nothing', '', '0'],
])('formula of %s', (_, text, expected) => {
  expect(cellFormula(terms(text), placeOf)).toBe(expected);
});

test.each([
  ['whole amounts', '+B5 +B6', '12', 'SUM(B5:B6)'],
  ['amounts with decimals', '+C9 -B9', '-8.1', 'ROUND(C9-B9,1)'],
  ['a sum that happens to be whole', '+C9 -B9', '-7.0', 'ROUND(C9-B9,1)'],
  ['one cell', '+B9', '8.1', 'B9'],
])('a formula of %s gives the exact figure', (_, text, varde, expected) => {
  const cell = { kind: 'combination', varde: parseDecimal(varde)!, termList: terms(text) } as const;
  expect(formulaOf(cell, placeOf)).toBe(expected);
});

test.each([
  ['a whole without its part', '-B9', '201.5', '203.0', 'ROUND(201.5-B9,1)'],
  ['whole amounts', '-B9 -B10', '2015', '1900', '2015-SUM(B9:B10)'],
  ['an income', '-B9', '-19.7', '-19.0', 'ROUND(-19.7-B9,1)'],
  ['a term that is added', '+B9', '5', '6', '5+B9'],
])('a typed figure that stands in no cell is written out: %s', (_, text, konstant, varde, expected) => {
  const figures = { varde: parseDecimal(varde)!, konstant: parseDecimal(konstant)! };
  const cell = { kind: 'combination', termList: terms(text), ...figures } as const;
  expect(formulaOf(cell, placeOf)).toBe(expected);
});

test('a transfer points at its cap, or holds it', () => {
  const uttryck = {
    op: 'andel',
    av: { op: 'termer', termList: terms('+B5') },
    taljare: 5,
    namnare: 100,
    tak: 'arets',
  } as const;
  const cell = { kind: 'overforing', varde: parseDecimal('1072')!, uttryck } as const;
  expect(formulaOf(cell, placeOf)).toBe('TRUNC(ROUND((B5)*5/100,8))');
  expect(formulaOf(cell, placeOf, () => ({ rowNumber: 30, columnNumber: 2 }))).toBe(
    'TRUNC(ROUND((B5)*$B$30/100,8))',
  );
});

test('amounts of another unit are converted in the formula', () => {
  const termList = terms('-B5 -B6').map((term) => ({ ...term, exponent: -3 }));
  const cell = { kind: 'combination', varde: parseDecimal('-1.155')!, termList } as const;
  expect(formulaOf(cell, placeOf)).toBe('ROUND(-SUM(B5:B6)/1000,3)');
});

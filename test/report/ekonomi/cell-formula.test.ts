import type { EkonomiTerm } from '../../../src/domain';
import { cellFormula } from '../../../src/report/ekonomi/cell-formula';

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

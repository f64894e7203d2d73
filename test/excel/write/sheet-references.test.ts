import { renameSheets } from '../../../src/excel/write/sheet-references';

const RENAMED = new Map([
  ['Rapport', 'Rapport (2)'],
  ["Å's blad", 'Blad9'],
]);

test.each([
  ['SUM(Rapport!A1:A3)', "SUM('Rapport (2)'!A1:A3)"],
  ["'Å''s blad'!B2*2", 'Blad9!B2*2'],
  ['Annan!A1', 'Annan!A1'],
  ['HYPERLINK("#Rapport!A1","Rapport!A1")', 'HYPERLINK("#\'Rapport (2)\'!A1","Rapport!A1")'],
  ['IF(A1="Rapport!","ja","nej")', 'IF(A1="Rapport!","ja","nej")'],
  ['Rapporter!A1+Rapport!A1', "Rapporter!A1+'Rapport (2)'!A1"],
])('%s', (formula, expected) => {
  expect(renameSheets(formula, RENAMED)).toBe(expected);
  expect(renameSheets(formula, new Map())).toBe(formula);
});

import { formulaValue } from './formula-value';

const CELL: Readonly<Record<string, number | null>> = { A1: 1, A2: 2.5, A3: null, B1: -4, B2: 10 };
const valueOf = (letters: string, row: number): number | null => CELL[`${letters}${row}`] ?? null;

test.each([
  ['A1+A2-B1', 7.5],
  ['SUM(A1:A3)', 3.5],
  ['-SUM(A1:A2)/1000', -0.0035],
  ['MIN(-B1-A1,SUM(MAX(-B1,0),TRUNC(ROUND((B2)*A2/100,8))),TRUNC(ROUND((B2)*$B$2/100,8)))', 1],
  ['ROUND(100*(A1-A2)/(B2),2)', -15],
  ['ROUND(AVERAGE(A1,A2,A3),1)', 1.8],
  ['ROUND(-2.5,0)', -3],
  ['0', 0],
])('%s = %p', (formula, expected) => {
  expect(formulaValue(formula, valueOf)).toBeCloseTo(expected, 10);
});

test.each(['A1+', 'A1 B1', 'A1;B1', 'IF(A1,1,2)'])('%s cannot be read', (formula) => {
  expect(() => formulaValue(formula, valueOf)).toThrow();
});

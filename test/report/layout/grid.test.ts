import { cellStyleByName } from '../../../src/style';
import { innerWidthPt, plannedColumnList, spanWidthPt } from '../../../src/report/layout/grid';

const GRID = { widthCharsList: [10, 20, 30] };

test.each([
  ['one column: 7 pixels a character and 5 more', 1, 1, (10 * 7 + 5) * 0.75],
  ['two columns', 1, 2, (30 * 7 + 10) * 0.75],
  ['the last ones', 2, 3, (50 * 7 + 10) * 0.75],
  ['the whole grid', 1, 3, (60 * 7 + 15) * 0.75],
  ['nothing', 3, 2, 0],
])('width of %s', (_, from, to, expected) => {
  expect(spanWidthPt(GRID, from, to)).toBeCloseTo(expected, 6);
});

test('text has less room than the cell is wide, and still less with an indent', () => {
  const span = spanWidthPt(GRID, 1, 3);
  const plain = innerWidthPt(GRID, 1, 3, cellStyleByName.body);
  const indented = innerWidthPt(GRID, 1, 3, cellStyleByName.goalBand4);
  expect(plain).toBe(span - 4.5);
  expect(indented).toBe(span - 4.5 - 2 * 9);
});

test('every column of the grid is planned on its own', () => {
  expect(plannedColumnList(GRID)).toEqual([
    { from: 1, to: 1, widthChars: 10 },
    { from: 2, to: 2, widthChars: 20 },
    { from: 3, to: 3, widthChars: 30 },
  ]);
});

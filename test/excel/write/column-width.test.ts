import { columnWidthPt } from '../../../src/excel/write/column-width';

test.each([
  [8.43, 48],
  [10, 56.25],
  [12.5, 69],
  [30, 161.25],
  [0.5, 6],
  [255, 1342.5],
])('%d characters are %d points', (chars, points) => {
  expect(columnWidthPt(chars)).toBe(points);
});

test('a width is a whole number of pixels', () => {
  for (let chars = 1; chars < 60; chars += 0.37) expect(((columnWidthPt(chars) * 96) / 72) % 1).toBe(0);
});

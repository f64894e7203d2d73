import fc from 'fast-check';
import type { CellRange } from '../../../src/core';
import { columnRuns, rectangles, rowRuns, spans, type CellRow } from '../../../src/excel/write/rectangles';

const rows = (...list: readonly (readonly number[])[]): readonly CellRow[] =>
  list.flatMap((columnList, index) => (columnList.length > 0 ? [{ rowNumber: index + 1, columnList }] : []));
const box = (top: number, left: number, bottom: number, right: number): CellRange => ({
  top,
  left,
  bottom,
  right,
});

test.each([
  [[], []],
  [[3], [[3, 3]]],
  [
    [1, 2, 3, 7, 9, 10],
    [
      [1, 3],
      [7, 7],
      [9, 10],
    ],
  ],
])('spans of %j', (list, expected) => {
  expect(spans(list)).toEqual(expected);
});

describe('rectangles', () => {
  test.each([
    ['nothing', rows(), []],
    ['a block', rows([1, 2], [1, 2], [1, 2]), [box(1, 1, 3, 2)]],
    ['two blocks side by side', rows([1, 3], [1, 3]), [box(1, 1, 2, 1), box(1, 3, 2, 3)]],
    ['a gap between rows', rows([1], [], [1]), [box(1, 1, 1, 1), box(3, 1, 3, 1)]],
    ['another width', rows([1, 2], [1]), [box(1, 1, 1, 2), box(2, 1, 2, 1)]],
  ])('%s', (_, rowList, expected) => {
    const sorted = [...rectangles(rowList)].sort((a, b) => a.top - b.top || a.left - b.left);
    expect(sorted).toEqual(expected);
  });
});

const cellRows = fc
  .array(fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 8 }), { maxLength: 10 })
  .map((list) => rows(...list.map((columns) => [...columns].sort((a, b) => a - b))));

const keysOf = (rangeList: readonly CellRange[]): string[] =>
  rangeList.flatMap(({ top, left, bottom, right }) => {
    const keyList: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) keyList.push(`${row},${column}`);
    }
    return keyList;
  });

test.each([
  ['rectangles', rectangles],
  ['runs of rows', rowRuns],
  ['runs of columns', columnRuns],
])('%s cover each cell once and no other', (_, cover) => {
  fc.assert(
    fc.property(cellRows, (rowList) => {
      const wanted = rowList.flatMap(({ rowNumber, columnList }) =>
        columnList.map((c) => `${rowNumber},${c}`),
      );
      return keysOf(cover(rowList)).sort().join() === wanted.sort().join();
    }),
    { seed: 2022, numRuns: 300 },
  );
});

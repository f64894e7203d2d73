import { parseRange } from '../../../src/core';
import { indexMerges } from '../../../src/workbench/grid/merges';

const index = indexMerges(['A1:C1', 'B4:C5', 'F1:F5000'].map((text) => parseRange(text)!));

describe('merges by cell', () => {
  test.each([
    ['the first cell', 1, 1, true, false],
    ['another cell', 1, 3, false, true],
    ['a cell in the next row', 5, 2, false, true],
    ['deep in a long merge', 4999, 6, false, true],
    ['the first cell of a long merge', 1, 6, true, false],
    ['a free cell', 2, 1, false, false],
  ])('%s', (_, row, column, isAnchor, isCovered) => {
    expect([index.anchoredAt(row, column) !== null, index.isCovered(row, column)]).toEqual([
      isAnchor,
      isCovered,
    ]);
  });

  test.each([
    ['from above', { top: 5, left: 1, bottom: 20, right: 5 }, [4], []],
    ['from the left', { top: 1, left: 2, bottom: 3, right: 5 }, [], [1]],
    ['from far above', { top: 4000, left: 5, bottom: 4020, right: 9 }, [1], []],
    ['none', { top: 7, left: 1, bottom: 9, right: 4 }, [], []],
  ])('merges that reach into a window: %s', (_, window, rowList, columnList) => {
    expect(index.anchorsInto(window)).toEqual({ rowList, columnList });
  });
});

import fc from 'fast-check';
import { gatherBlocks, type PlacedInput } from '../../../src/excel/write/blocks';

const at = (rowNumber: number, columnNumber: number, input = 'x'): PlacedInput<string> => ({
  rowNumber,
  columnNumber,
  input,
});

describe('cells gathered into blocks', () => {
  test('neighbours become one block, gaps hold the filler', () => {
    const [block, ...rest] = gatherBlocks([at(1, 1, 'a'), at(1, 3, 'b'), at(3, 2, 'c')], '');
    expect(rest).toEqual([]);
    expect(block).toMatchObject({
      range: { top: 1, left: 1, bottom: 3, right: 3 },
      matrix: [
        ['a', '', 'b'],
        ['', '', ''],
        ['', 'c', ''],
      ],
    });
  });

  test('far apart they become blocks of their own', () => {
    const rangeList = gatherBlocks([at(1, 1), at(1, 9), at(60, 1), at(60, 9)], '').map(({ range }) => range);
    expect(rangeList.map(({ top, bottom }) => [top, bottom])).toEqual([
      [1, 1],
      [60, 60],
    ]);
  });

  test('a large block is cut between rows', () => {
    const inputList = Array.from({ length: 100 }, (_, index) => at(index + 1, 1, 'å'.repeat(5_000)));
    const blockList = gatherBlocks(inputList, '');
    expect(blockList.length).toBeGreaterThan(5);
    expect(blockList.every(({ bytes }) => bytes <= 128_000)).toBe(true);
    expect(blockList.map(({ matrix }) => matrix.length).reduce((a, b) => a + b)).toBe(100);
  });
});

const placed = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 12 })), {
    selector: ([row, column]) => row * 100 + column,
    maxLength: 60,
  })
  .map((list) => list.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([r, c]) => at(r, c, `${r},${c}`)));

test('every input stands in one block at its place, and nothing else does', () => {
  fc.assert(
    fc.property(placed, (inputList) => {
      const found = gatherBlocks(inputList, '').flatMap(({ range, matrix }) =>
        matrix.flatMap((row, r) =>
          row.flatMap((input, c) => (input === '' ? [] : [[input, `${range.top + r},${range.left + c}`]])),
        ),
      );
      const isInPlace = found.every(([input, place]) => input === place);
      return isInPlace && found.length === inputList.length;
    }),
    { seed: 2022, numRuns: 300 },
  );
});

import fc from 'fast-check';
import { rangeA1, type CellRange } from '../../../src/core';
import { cellCountOf, takePieces, type Cursor } from '../../../src/excel/read/pieces';

const table = (rowCount: number, width: number): CellRange => ({
  top: 2,
  left: 1,
  bottom: rowCount + 1,
  right: width,
});

function pieces(rangeList: readonly CellRange[], maxCellCount: number): readonly (readonly string[])[] {
  const out: string[][] = [];
  let cursor: Cursor | null = { index: 0, rowNumber: 2 };
  while (cursor) {
    const taken: ReturnType<typeof takePieces> = takePieces(rangeList, cursor, maxCellCount);
    out.push(taken.pieceList.map(({ index, range }) => `${index} ${rangeA1(range)}`));
    cursor = taken.next;
  }
  return out;
}

test.each([
  ['all at once', [table(3, 2), table(2, 2)], 100, [['0 A2:B4', '1 A2:B3']]],
  ['cut inside a table', [table(5, 2)], 4, [['0 A2:B3'], ['0 A4:B5'], ['0 A6:B6']]],
  ['cut between tables', [table(2, 2), table(2, 2)], 4, [['0 A2:B3'], ['1 A2:B3']]],
  ['a row at least', [table(2, 50)], 10, [['0 A2:AX2'], ['0 A3:AX3']]],
])('%s', (_, rangeList, maxCellCount, expected) => {
  expect(pieces(rangeList, maxCellCount)).toEqual(expected);
});

test('every row is read once, in order, within the limit', () => {
  const range = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 6 }));
  fc.assert(
    fc.property(
      fc.array(range, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 6, max: 60 }),
      (list, max) => {
        const rangeList = list.map(([rowCount, width]) => table(rowCount, width));
        let cursor: Cursor | null = { index: 0, rowNumber: 2 };
        const read = rangeList.map(() => 0);
        while (cursor) {
          const taken: ReturnType<typeof takePieces> = takePieces(rangeList, cursor, max);
          if (taken.pieceList.reduce((sum, piece) => sum + cellCountOf(piece.range), 0) > max) return false;
          for (const piece of taken.pieceList) read[piece.index]! += piece.range.bottom - piece.range.top + 1;
          cursor = taken.next;
        }
        return read.join() === list.map(([rowCount]) => rowCount).join();
      },
    ),
    { seed: 2022, numRuns: 200 },
  );
});

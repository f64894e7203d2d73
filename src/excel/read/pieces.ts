import type { CellRange } from '../../core';

/** Some rows of the table with this index. */
export interface Piece {
  readonly index: number;
  readonly range: CellRange;
}

/** The next row to read: of which table, on which sheet row. */
export interface Cursor {
  readonly index: number;
  readonly rowNumber: number;
}

/** Pieces from the cursor on with at most `maxCellCount` cells together, but at least one row. */
export function takePieces(
  rangeList: readonly CellRange[],
  cursor: Cursor,
  maxCellCount: number,
): { readonly pieceList: readonly Piece[]; readonly next: Cursor | null } {
  const pieceList: Piece[] = [];
  let left = maxCellCount;
  let { index, rowNumber } = cursor;
  for (; index < rangeList.length; index += 1, rowNumber = rangeList[index]?.top ?? 0) {
    const range = rangeList[index]!;
    const width = range.right - range.left + 1;
    const room = Math.max(pieceList.length === 0 ? 1 : 0, Math.floor(left / width));
    const bottom = Math.min(range.bottom, rowNumber + room - 1);
    if (bottom < rowNumber) break;
    pieceList.push({ index, range: { ...range, top: rowNumber, bottom } });
    left -= width * (bottom - rowNumber + 1);
    if (bottom < range.bottom) return { pieceList, next: { index, rowNumber: bottom + 1 } };
  }
  return { pieceList, next: index < rangeList.length ? { index, rowNumber } : null };
}

export const cellCountOf = ({ top, left, bottom, right }: CellRange): number =>
  (bottom - top + 1) * (right - left + 1);

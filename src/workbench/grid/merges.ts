import type { CellRange } from '../../core';

/** Merged cells of a sheet, found by cell. */
export interface MergeIndex {
  /** The merge whose first cell this is. */
  anchoredAt(rowNumber: number, columnNumber: number): CellRange | null;
  /** True for cells that a merge hides. */
  isCovered(rowNumber: number, columnNumber: number): boolean;
  /** Rows and columns of first cells of merges that reach into a window. */
  anchorsInto(window: CellRange): {
    readonly rowList: readonly number[];
    readonly columnList: readonly number[];
  };
}

/** Wider than any column number, so that keys never meet. */
const KEY_STEP = 16_385;
/** A merge of more cells is looked up by its bounds: whole merged columns must not fill memory. */
const MAX_LISTED_CELLS = 2000;

/** An index over merges; they do not overlap. */
export function indexMerges(mergeList: readonly CellRange[]): MergeIndex {
  const anchorByKey = new Map<number, CellRange>();
  const coveredSet = new Set<number>();
  const largeList: CellRange[] = [];
  const key = (row: number, column: number): number => row * KEY_STEP + column;
  for (const merge of mergeList) {
    anchorByKey.set(key(merge.top, merge.left), merge);
    if ((merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > MAX_LISTED_CELLS)
      largeList.push(merge);
    else for (const at of cellKeys(merge, key)) coveredSet.add(at);
  }
  return {
    anchoredAt: (row, column) => anchorByKey.get(key(row, column)) ?? null,
    isCovered: (row, column) =>
      !anchorByKey.has(key(row, column)) &&
      (coveredSet.has(key(row, column)) || largeList.some((merge) => holds(merge, row, column))),
    anchorsInto: (window) => {
      const reaching = mergeList.filter((merge) => doMeet(merge, window));
      return {
        rowList: reaching.filter(({ top }) => top < window.top).map(({ top }) => top),
        columnList: reaching.filter(({ left }) => left < window.left).map(({ left }) => left),
      };
    },
  };
}

function* cellKeys(merge: CellRange, key: (row: number, column: number) => number): Iterable<number> {
  for (let row = merge.top; row <= merge.bottom; row += 1) {
    for (let column = merge.left; column <= merge.right; column += 1) yield key(row, column);
  }
}

const holds = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const doMeet = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

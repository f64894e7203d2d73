import type { CellRange } from '../../core';
import { rangeA1 } from '../../core';

/** Ranges as an `sqref` holds them. */
export function sqref(rangeList: readonly CellRange[]): string {
  return rangeList.map(rangeA1).join(' ');
}

/** Two of the ranges that share a cell, or null: a sweep from the top, linear for ranges side by side. */
export function findOverlap(rangeList: readonly CellRange[]): readonly [CellRange, CellRange] | null {
  const sortedList = [...rangeList].sort((a, b) => a.top - b.top || a.left - b.left);
  let openList: CellRange[] = [];
  for (const range of sortedList) {
    openList = openList.filter((open) => open.bottom >= range.top);
    const other = openList.find((open) => open.left <= range.right && open.right >= range.left);
    if (other) return [other, range];
    openList.push(range);
  }
  return null;
}

/** Throws RangeError when two ranges share a cell: a file with that is damaged. */
export function refuseOverlap(what: string, rangeList: readonly CellRange[]): void {
  const pair = findOverlap(rangeList);
  if (pair) throw new RangeError(`${what} ${rangeA1(pair[0])} and ${rangeA1(pair[1])} share cells`);
}

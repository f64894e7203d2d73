import type { CellRange } from '../../core';

/**
 * Tells which rows of a sheet are read: those of the given ranges, and right below each range the rows that go
 * on without a gap (people write there, thinking that the table follows). Rows must be asked for in order.
 */
export class RowFilter {
  readonly left: number;
  readonly right: number;
  private readonly spanList: readonly { readonly top: number; readonly bottom: number }[];
  private index = 0;
  /** Row that is read although it is beyond a range; 0 = none. */
  private overflowRow = 0;

  constructor(rangeList: readonly CellRange[]) {
    this.left = Math.min(...rangeList.map((range) => range.left));
    this.right = Math.max(...rangeList.map((range) => range.right));
    this.spanList = mergeSpans(rangeList);
  }

  wants(rowNumber: number): boolean {
    let span = this.spanList[this.index];
    while (span && span.bottom < rowNumber) {
      this.overflowRow = Math.max(this.overflowRow, span.bottom + 1);
      this.index += 1;
      span = this.spanList[this.index];
    }
    return rowNumber === this.overflowRow || (span !== undefined && span.top <= rowNumber);
  }

  /** Tells whether the row just read had any content. */
  saw(rowNumber: number, hasContent: boolean): void {
    if (rowNumber === this.overflowRow && hasContent) this.overflowRow += 1;
  }
}

function mergeSpans(rangeList: readonly CellRange[]): readonly { top: number; bottom: number }[] {
  const merged: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of [...rangeList].sort((a, b) => a.top - b.top)) {
    const last = merged[merged.length - 1];
    if (last && top <= last.bottom) last.bottom = Math.max(last.bottom, bottom);
    else merged.push({ top, bottom });
  }
  return merged;
}

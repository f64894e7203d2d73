import type { CellRange } from '../../core';

/** One call of `merge`: the range as a whole, or each of its rows (`isAcross`). */
export interface MergeCall {
  readonly range: CellRange;
  readonly isAcross: boolean;
}

const isRow = ({ top, bottom }: CellRange): boolean => top === bottom;

/** Few calls that make just these merges: rows below each other with the same columns are merged across. */
export function mergeCalls(mergeList: readonly CellRange[]): readonly MergeCall[] {
  const sortedList = mergeList
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const callList: { range: CellRange; isAcross: boolean }[] = [];
  for (const range of sortedList) {
    const last = callList[callList.length - 1];
    if (last && continues(last, range)) {
      last.range = { ...last.range, bottom: range.bottom };
      last.isAcross = true;
    } else callList.push({ range, isAcross: false });
  }
  return callList;
}

function continues(call: MergeCall, range: CellRange): boolean {
  return (
    isRow(range) &&
    (call.isAcross || isRow(call.range)) &&
    call.range.left === range.left &&
    call.range.right === range.right &&
    call.range.bottom === range.top - 1
  );
}

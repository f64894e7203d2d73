/** The lines (rows or columns) of a sheet along one direction, in CSS pixels. Line numbers are one-based. */
export interface Axis {
  readonly count: number;
  /** Size of a line; 0 when it is hidden. */
  sizeOf(line: number): number;
  /** Where a line begins, from the first line's beginning. `startOf(count + 1)` is the whole length. */
  startOf(line: number): number;
  /** Length of the lines `from`…`to`, inclusive. */
  span(from: number, to: number): number;
}

/** An axis of lines with these sizes in order. */
export function makeAxis(sizeList: readonly number[]): Axis {
  const startList = new Float64Array(sizeList.length + 1);
  sizeList.forEach((size, index) => {
    startList[index + 1] = startList[index]! + size;
  });
  const startOf = (line: number): number => startList[Math.min(Math.max(line, 1), sizeList.length + 1) - 1]!;
  return {
    count: sizeList.length,
    sizeOf: (line) => sizeList[line - 1] ?? 0,
    startOf,
    span: (from, to) => startOf(to + 1) - startOf(from),
  };
}

/** The line that is `step` shown lines from `line`, or the last shown one on the way; hidden lines are passed over. */
export function stepLine(axis: Axis, line: number, step: number): number {
  const direction = step < 0 ? -1 : 1;
  let reached = line;
  let left = Math.abs(step);
  for (let next = line + direction; left > 0 && next >= 1 && next <= axis.count; next += direction) {
    if (axis.sizeOf(next) === 0) continue;
    reached = next;
    left -= 1;
  }
  return reached;
}

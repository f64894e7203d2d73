import type { CellRange } from '../../core';

/** Cells of a sheet: by row, the columns in rising order. */
export interface CellRow {
  readonly rowNumber: number;
  readonly columnList: readonly number[];
}

/** Runs of neighbours in one row. */
export function rowRuns(rowList: readonly CellRow[]): readonly CellRange[] {
  return rowList.flatMap(({ rowNumber, columnList }) =>
    spans(columnList).map(([left, right]) => ({ top: rowNumber, left, bottom: rowNumber, right })),
  );
}

/** Runs of neighbours in one column. */
export function columnRuns(rowList: readonly CellRow[]): readonly CellRange[] {
  const rowsByColumn = new Map<number, number[]>();
  for (const { rowNumber, columnList } of rowList) {
    for (const column of columnList) {
      const list = rowsByColumn.get(column);
      if (list) list.push(rowNumber);
      else rowsByColumn.set(column, [rowNumber]);
    }
  }
  return [...rowsByColumn].flatMap(([column, list]) =>
    spans(list).map(([top, bottom]) => ({ top, left: column, bottom, right: column })),
  );
}

/** Few rectangles that cover just the cells: runs of a row that continue downwards unchanged are one. */
export function rectangles(rowList: readonly CellRow[]): readonly CellRange[] {
  const doneList: CellRange[] = [];
  let openByColumns = new Map<number, CellRange>();
  for (const row of rowList) {
    const nextByColumns = new Map<number, CellRange>();
    for (const run of rowRuns([row])) {
      const above = openByColumns.get(run.left);
      const isContinued = above?.right === run.right && above.bottom === run.top - 1;
      if (isContinued) openByColumns.delete(run.left);
      nextByColumns.set(run.left, isContinued ? { ...above, bottom: run.bottom } : run);
    }
    doneList.push(...openByColumns.values());
    openByColumns = nextByColumns;
  }
  return [...doneList, ...openByColumns.values()];
}

/** `[1, 2, 3, 7]` → `[[1, 3], [7, 7]]`. */
export function spans(list: readonly number[]): readonly (readonly [number, number])[] {
  const spanList: [number, number][] = [];
  for (const number of list) {
    const last = spanList[spanList.length - 1];
    if (last && number === last[1] + 1) last[1] = number;
    else spanList.push([number, number]);
  }
  return spanList;
}

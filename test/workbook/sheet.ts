import type { Cell, CellScalar } from '../../src/core';
import type { OwnedSheet, PlannedRow, SheetPlan } from '../../src/workbook';
import { fingerprintRows, plannedCellRows } from '../../src/workbook';

/** A bare owned sheet with those cells: row number, column number, value; in rising order. */
export function makeSheet(cellList: readonly (readonly [number, number, CellScalar])[]): SheetPlan {
  const byRow = new Map<number, PlannedRow['cellList'][number][]>();
  for (const [rowNumber, columnNumber, value] of cellList) {
    const cell = { columnNumber, style: 'body', content: { kind: 'value', value } as const };
    byRow.set(rowNumber, [...(byRow.get(rowNumber) ?? []), cell]);
  }
  return {
    title: 'Rapport',
    mark: 'Malkedjan.Rapport',
    visibility: 'visible',
    columnList: [],
    rowList: [...byRow].map(([rowNumber, list]) => ({ rowNumber, cellList: list })),
    mergeList: [],
    tableList: [],
    dropDownList: [],
    hintList: [],
    conditionalFormatList: [],
    freeze: { rowCount: 0, columnCount: 0 },
    print: null,
    tabColor: null,
    showGridlines: false,
    fingerprint: null,
  };
}

/** A sheet whose rows hold those texts. */
export function sheetOf(rowList: readonly (readonly CellScalar[])[]): SheetPlan {
  return makeSheet(rowList.flatMap((row, r) => row.map((value, c) => [r + 1, c + 1, value] as const)));
}

/** The sheet as read back after it was written as `written`, with `edit` done by hand in between. */
export function ownedAfter(
  written: SheetPlan,
  edit: (rowList: (readonly Cell[])[]) => void = () => undefined,
): OwnedSheet {
  const rowList = [...plannedCellRows(written.rowList)];
  const fingerprint = fingerprintRows(rowList);
  edit(rowList);
  return { mark: written.mark!, title: 'Rapport', fingerprint, rowList };
}

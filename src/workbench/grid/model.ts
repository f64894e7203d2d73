import type { SheetView } from '../../xlsx';
import type { Axis } from './axis';
import { indexMerges, type MergeIndex } from './merges';
import type { MoveContext, Place } from './selection';
import { columnAxis, extentOf, rowAxis } from './sizes';

/** A sheet laid out: where its lines are and which cells are merged. */
export interface GridModel {
  readonly sheet: SheetView;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Lays a sheet out; `reach` is a cell that must lie on the grid whatever the sheet uses. */
export function layOut(sheet: SheetView, reach: Place): GridModel {
  const { rowCount, columnCount } = extentOf(sheet, reach);
  const columns = columnAxis(sheet, columnCount);
  return {
    sheet,
    columns,
    rows: rowAxis(sheet, columns, rowCount),
    merges: indexMerges(sheet.mergeList),
    frozenRows: Math.min(sheet.freeze.rowCount, rowCount - 1),
    frozenColumns: Math.min(sheet.freeze.columnCount, columnCount - 1),
  };
}

/** What moves with keys need of a laid-out sheet. */
export function moveContext({ sheet, rows, columns }: GridModel, pageRows: number): MoveContext {
  return {
    rows,
    columns,
    mergeList: sheet.mergeList,
    used: { rowNumber: sheet.rowCount, columnNumber: sheet.columnCount },
    pageRows,
    isFilled: ({ rowNumber, columnNumber }) => {
      const { value, formula } = sheet.cellAt(rowNumber, columnNumber);
      return formula !== undefined || (value !== null && value !== '');
    },
  };
}

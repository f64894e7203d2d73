import type { Cell } from '../../core';
import type { SheetView } from '../../xlsx';
import { lineHeightPt } from '../../style';
import { makeAxis, type Axis } from './axis';
import { countLines } from './text-lines';

/** Width of the widest digit of Calibri 11 at 96 dpi, pixels: the unit of column widths. */
const DIGIT_PX = 7;
const WIDTH_STEPS = 256;
const PX_PER_PT = 4 / 3;
/** Space that a cell keeps free on its left and right together, pixels. */
export const CELL_PADDING_PX = 6;
/** Excel's tallest row, points. */
const MAX_ROW_PT = 409;
/** Empty lines that a sheet shows beyond what it uses. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 4;
const LEAST_ROWS = 50;
const LEAST_COLUMNS = 20;

/** Pixels of a column width as a file holds it (ECMA-376 18.3.1.13): `9.140625` → 64. */
export function columnPx(widthChars: number): number {
  const steps = WIDTH_STEPS * widthChars + Math.trunc(WIDTH_STEPS / 2 / DIGIT_PX);
  return Math.trunc((steps / WIDTH_STEPS) * DIGIT_PX);
}

/** Pixels of a row height in points: `15` → 20. */
export function rowPx(heightPt: number): number {
  return Math.round(heightPt * PX_PER_PT);
}

/** How far the grid of a sheet goes: what it uses, what is selected, and some empty lines. */
export function extentOf(
  sheet: Pick<SheetView, 'rowCount' | 'columnCount'>,
  reach: { readonly rowNumber: number; readonly columnNumber: number },
): { readonly rowCount: number; readonly columnCount: number } {
  return {
    rowCount: Math.max(LEAST_ROWS, sheet.rowCount + SPARE_ROWS, reach.rowNumber),
    columnCount: Math.max(LEAST_COLUMNS, sheet.columnCount + SPARE_COLUMNS, reach.columnNumber),
  };
}

/** The columns of a sheet. */
export function columnAxis(sheet: SheetView, columnCount: number): Axis {
  const sizeOf = (column: number): number =>
    sheet.isColumnHidden(column) ? 0 : columnPx(sheet.columnWidthChars(column));
  return makeAxis(Array.from({ length: columnCount }, (_, index) => sizeOf(index + 1)));
}

/** The rows of a sheet; a row without a height of its own is as high as its wrapped texts, as in Excel. */
export function rowAxis(sheet: SheetView, columns: Axis, rowCount: number): Axis {
  const defaultPx = rowPx(sheet.defaultRowHeightPt);
  const mergedSet = mergedCells(sheet);
  const usedRows = sheet.rowCount;
  const sizeOf = (row: number): number => {
    if (sheet.isRowHidden(row)) return 0;
    const heightPt = sheet.rowHeightPt(row);
    if (heightPt !== null) return rowPx(heightPt);
    return row > usedRows ? defaultPx : Math.max(defaultPx, fittedRowPx(sheet, columns, row, mergedSet));
  };
  return makeAxis(Array.from({ length: rowCount }, (_, index) => sizeOf(index + 1)));
}

const cellKey = (row: number, column: number): number => row * 16_385 + column;

/** First cells of merges: Excel fits no row to them. */
function mergedCells({ mergeList }: SheetView): ReadonlySet<number> {
  return new Set(mergeList.map(({ top, left }) => cellKey(top, left)));
}

/** Heights by row as read: a row that nobody has written since keeps its own. */
const fittedPxByRow = new WeakMap<readonly Cell[], number>();

function fittedRowPx(sheet: SheetView, columns: Axis, row: number, mergedSet: ReadonlySet<number>): number {
  const cellList = sheet.cellsByRow.get(row);
  if (cellList === undefined) return 0;
  const known = fittedPxByRow.get(cellList);
  if (known !== undefined) return known;
  const px = measuredRowPx(sheet, columns, row, mergedSet);
  fittedPxByRow.set(cellList, px);
  return px;
}

function measuredRowPx(sheet: SheetView, columns: Axis, row: number, mergedSet: ReadonlySet<number>): number {
  let heightPt = 0;
  const lastColumn = sheet.columnCount;
  for (let column = 1; column <= lastColumn; column += 1) {
    const { value } = sheet.cellAt(row, column);
    if (value === null || mergedSet.has(cellKey(row, column))) continue;
    const style = sheet.styleAt(row, column);
    const isLong = typeof value === 'string' && (style.wrap ?? false);
    const widthPt = (columns.sizeOf(column) - CELL_PADDING_PX) / PX_PER_PT;
    const lineCount = isLong ? countLines(value, widthPt, style.font) : 1;
    heightPt = Math.max(heightPt, lineCount * lineHeightPt(style.font.size));
  }
  return rowPx(Math.min(heightPt, MAX_ROW_PT));
}

import type { CellStyle, PlannedColumn } from '../../workbook';

/** Excel counts widths in digits of the default font, 7 pixels of 0.75 pt each, and adds 5 pixels a column. */
const CHAR_PT = 5.25;
const COLUMN_EXTRA_PT = 3.75;
/** Blank space inside a cell, left and right together. */
const PADDING_PT = 4.5;
/** One indent step, about three blanks. */
const INDENT_PT = 9;

/** The fixed columns of a sheet. */
export interface Grid {
  readonly widthCharsList: readonly number[];
}

/** Width of columns `from`–`to` (one-based, inclusive), points. */
export function spanWidthPt(grid: Grid, from: number, to: number): number {
  return grid.widthCharsList
    .slice(from - 1, to)
    .reduce((sum, chars) => sum + chars * CHAR_PT + COLUMN_EXTRA_PT, 0);
}

/** Width that text in a look has in columns `from`–`to`, points. */
export function innerWidthPt(grid: Grid, from: number, to: number, style: CellStyle): number {
  return spanWidthPt(grid, from, to) - PADDING_PT - (style.indent ?? 0) * INDENT_PT;
}

export function plannedColumnList(grid: Grid): readonly PlannedColumn[] {
  return grid.widthCharsList.map((widthChars, index) => ({ from: index + 1, to: index + 1, widthChars }));
}

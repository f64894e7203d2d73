import { EMPTY_CELL, type Cell } from '../../core';
import type { TableData } from '../../workbook';
import type { Grid } from './grid-reader';
import type { TablePart } from './table-part';

/**
 * A table's cells cut out of the sheet's grid, whose rows start at column `left`. In a table without a header
 * row `range.top` is the row above it, so that `rowList[i]` always stands on row `range.top + 1 + i`.
 */
export function cutTable(table: TablePart, sheet: string, grid: Grid, left: number): TableData {
  const { range, headerRowCount, totalsRowCount } = table;
  const width = range.right - range.left + 1;
  const emptyRow: readonly Cell[] = Object.freeze(new Array<Cell>(width).fill(EMPTY_CELL));
  const rowAt = (rowNumber: number) => cutRow(grid.get(rowNumber), range.left - left, width, emptyRow);
  const headerRow = range.top + headerRowCount - 1;
  const rowList: (readonly Cell[])[] = [];
  for (let row = headerRow + 1; row <= range.bottom - totalsRowCount; row += 1) rowList.push(rowAt(row));
  return {
    name: table.displayName,
    sheet,
    range: { ...range, top: headerRow },
    headerList: headerTexts(table, headerRowCount > 0 ? rowAt(headerRow) : emptyRow),
    rowList,
    overflowRowCount: countOverflow(range.bottom, rowAt),
  };
}

function cutRow(
  row: readonly Cell[] | undefined,
  from: number,
  width: number,
  emptyRow: readonly Cell[],
): readonly Cell[] {
  if (!row || row.length <= from) return emptyRow;
  if (from === 0 && row.length === width) return row;
  const cut = row.slice(from, from + width);
  while (cut.length < width) cut.push(EMPTY_CELL);
  return cut;
}

/** What stands in the header cell, else the column's name in the table part. */
function headerTexts(table: TablePart, row: readonly Cell[]): readonly string[] {
  return row.map(({ value }, i) =>
    value === null || value === '' ? (table.columnNameList[i] ?? '') : String(value),
  );
}

function countOverflow(bottom: number, rowAt: (rowNumber: number) => readonly Cell[]): number {
  let count = 0;
  while (rowAt(bottom + 1 + count).some(hasContent)) count += 1;
  return count;
}

function hasContent({ value, formula, error }: Cell): boolean {
  return (value !== null && value !== '') || formula !== undefined || error !== undefined;
}

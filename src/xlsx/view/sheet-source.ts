import { MAX_ROW, success, type Cell, type CellRange, type Result } from '../../core';
import type { OpcPackage } from '../package';
import {
  effectiveStyle,
  frameChild,
  readKnownSheet,
  readTablePart,
  styleInRow,
  type CellFactory,
  type Grid,
  type KnownSheet,
  type SheetContent,
  type SheetPart,
  type TablePart,
} from '../read';
import { ColumnLooks } from './column-looks';
import { readMerges } from './frame-view';

/** A sheet as editing needs to know it. */
export interface SheetSource {
  readonly sheet: SheetPart;
  readonly known: KnownSheet;
  readonly content: SheetContent;
  readonly grid: Grid;
  readonly tableList: readonly TablePart[];
  readonly mergeList: readonly CellRange[];
  /** Cell format of a cell that the file holds; null when it holds none there. */
  styleIndexAt(rowNumber: number, columnNumber: number): number | null;
  /** Cell format that a cell shows. */
  effectiveStyleAt(rowNumber: number, columnNumber: number): number;
}

/** Reads a sheet with cells, looks and tables. Issues: the `file-…` codes. */
export function readSource(pkg: OpcPackage, sheet: SheetPart, factory: CellFactory): Result<SheetSource> {
  const known = readKnownSheet(pkg, sheet, factory);
  if (!known.ok) return known;
  const tableList: TablePart[] = [];
  for (const partName of known.value.content.tablePartList) {
    const table = readTablePart(pkg, partName);
    if (!table.ok) return table;
    tableList.push(table.value);
  }
  return success(sourceOf(sheet, known.value, tableList));
}

function sourceOf(sheet: SheetPart, known: KnownSheet, tableList: readonly TablePart[]): SheetSource {
  const { content, grid } = known;
  const columns = new ColumnLooks(content.frame.text, frameChild(content.frame, 'cols'));
  return {
    sheet,
    known,
    content,
    grid,
    tableList,
    mergeList: readMerges(content.frame),
    styleIndexAt: (row, column) => styleInRow(known.rows.rowByNumber.get(row), column),
    effectiveStyleAt: (row, column) => effectiveStyle(known.rows, columns, row, column),
  };
}

/** Nothing stands in the row within the table's columns: no cell, no other table, no merged cells. */
export function isRowFree(source: SheetSource, table: TablePart, rowNumber: number): boolean {
  const { left, right } = table.range;
  const place: CellRange = { top: rowNumber, bottom: rowNumber, left, right };
  const row = source.grid.get(rowNumber) ?? [];
  if (row.slice(left - 1, right).some(hasContent)) return false;
  const otherList = source.tableList.filter((each) => each.partName !== table.partName);
  const rangeList = [...otherList.map(({ range }) => range), ...source.mergeList];
  return rowNumber <= MAX_ROW && !rangeList.some((range) => overlaps(range, place));
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** True for a cell with a value, a formula or an error; an empty text is nothing. */
export function hasContent(cell: Cell | undefined): boolean {
  if (!cell) return false;
  return (cell.value !== null && cell.value !== '') || cell.formula !== undefined || cell.error !== undefined;
}

import { MAX_ROW, parseRange, success, type Cell, type CellRange, type Result } from '../../core';
import type { OpcPackage } from '../package';
import {
  newBudget,
  readSheetContent,
  readTablePart,
  readWholeSheet,
  type CellFactory,
  type Grid,
  type SheetContent,
  type SheetPart,
  type TablePart,
} from '../read';
import { attributesOf, childElements, findChild, rootElement } from '../xml';
import { ColumnLooks } from './column-looks';
import { effectiveStyle, readRows, styleInRow, type SheetRows } from './row-looks';

/** A sheet as editing needs to know it. */
export interface SheetSource {
  readonly sheet: SheetPart;
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
  const content = readSheetContent(pkg, sheet);
  if (!content.ok) return content;
  const grid = readWholeSheet(content.value, factory, newBudget(pkg.limits));
  if (!grid.ok) return grid;
  const tableList: TablePart[] = [];
  for (const partName of content.value.tablePartList) {
    const table = readTablePart(pkg, partName);
    if (!table.ok) return table;
    tableList.push(table.value);
  }
  return success(sourceOf(sheet, content.value, grid.value, tableList));
}

function sourceOf(
  sheet: SheetPart,
  content: SheetContent,
  grid: Grid,
  tableList: readonly TablePart[],
): SheetSource {
  const { text, sheetData } = content;
  const root = rootElement(text);
  const columns = new ColumnLooks(text, root && findChild(text, root, 'cols'));
  let rows: SheetRows | null = null;
  const allRows = () => (rows ??= readRows(text, sheetData));
  return {
    sheet,
    content,
    grid,
    tableList,
    mergeList: readMerges(text),
    styleIndexAt: (row, column) => styleInRow(allRows().rowByNumber.get(row), column),
    effectiveStyleAt: (row, column) => effectiveStyle(allRows(), columns, row, column),
  };
}

function readMerges(text: string): readonly CellRange[] {
  const root = rootElement(text);
  const parent = root && findChild(text, root, 'mergeCells');
  return (parent ? childElements(text, parent, 'mergeCell') : []).flatMap(
    (element) => parseRange(attributesOf(text, element).get('ref') ?? '') ?? [],
  );
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

import { parseRange, success, type CellRange, type Result } from '../../core';
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
import { ColumnLooks, effectiveStyle, readRows, styleInRow, type SheetRows } from '../view';
import { attributesOf, childElements, findChild, rootElement } from '../xml';

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

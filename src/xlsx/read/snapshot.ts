import { rangeA1, success, type CellRange, type Result } from '../../core';
import type { OwnedSheet, SheetInfo, TableData, WorkbookSnapshot } from '../../workbook';
import { fileFault } from '../file-fault';
import type { OpcPackage } from '../package';
import { newBudget, type Budget } from './budget';
import type { CellFactory } from './cell-value';
import { readGrid, wholeRows, type Grid } from './grid-reader';
import { knownSheet } from './known-sheet';
import { findMarkedSheets, type MarkedSheet } from './marks';
import { RowFilter } from './row-filter';
import { readSheetContent, type SheetContent } from './sheet-part';
import { cutTable } from './table-data';
import { readTablePart, type TablePart } from './table-part';
import { readFactory, WHOLE_SHEET } from './whole-sheet';
import { readWorkbookParts, type SheetPart } from './workbook-parts';

interface SheetReading {
  readonly info: SheetInfo;
  readonly tableList: readonly TableData[];
  readonly ownedList: readonly OwnedSheet[];
}

interface Context {
  readonly pkg: OpcPackage;
  readonly markedList: readonly MarkedSheet[];
  readonly factory: CellFactory;
  readonly budget: Budget;
}

/**
 * Reads what the product needs of a workbook: every table with its cells, every owned sheet whole, and the
 * sheets' titles; each sheet part is read once. Issues: every `file-…` code (see `FileFaultCode`).
 */
export function readSnapshot(pkg: OpcPackage): Result<WorkbookSnapshot> {
  const parts = readWorkbookParts(pkg);
  if (!parts.ok) return parts;
  const factory = readFactory(pkg, parts.value.isDate1904);
  if (!factory.ok) return factory;
  const context: Context = {
    pkg,
    markedList: findMarkedSheets(parts.value),
    factory: factory.value,
    budget: newBudget(pkg.limits),
  };
  const readingList: SheetReading[] = [];
  for (const sheet of parts.value.sheetList) {
    const reading = readSheet(context, sheet);
    if (!reading.ok) return reading;
    readingList.push(reading.value);
  }
  return success({
    sheetList: readingList.map((reading) => reading.info),
    tableList: readingList.flatMap((reading) => reading.tableList),
    ownedSheetList: readingList.flatMap((reading) => reading.ownedList),
    isDate1904: parts.value.isDate1904,
  });
}

function readSheet(context: Context, sheet: SheetPart): Result<SheetReading> {
  const known = knownSheet(context.pkg, sheet, context.factory);
  if (!known.ok) return known;
  const content = known.value ? success(known.value.content) : readSheetContent(context.pkg, sheet);
  if (!content.ok) return content;
  const tables = readTables(context, content.value);
  if (!tables.ok) return tables;
  const markedList = context.markedList.filter((marked) => marked.sheet === sheet);
  const wantedList = markedList.length > 0 ? [WHOLE_SHEET] : tables.value.map((table) => table.range);
  const cells = known.value
    ? success({ grid: known.value.grid, left: WHOLE_SHEET.left })
    : readCells(context, content.value, wantedList);
  if (!cells.ok) return cells;
  const { grid, left } = cells.value;
  const { title, visibility } = sheet;
  const rowList = markedList.length > 0 ? wholeRows(grid) : [];
  return success({
    info: { title, visibility, isProtected: content.value.isProtected },
    tableList: tables.value.map((table) => knownTable(table, title, grid, left)),
    ownedList: markedList.map(({ mark, fingerprint }) => ({
      mark,
      title,
      fingerprint,
      rowList,
      ...lostObjects(context.pkg, sheet.partName),
    })),
  });
}

/** Relationship types of what people put on a sheet; a comment brings a drawing of its own. */
const OBJECT_TYPE = /\/(?:drawing|comments|pivotTable|slicer|timeline)$/;

/** Drawings, comments and the like that hang on a sheet: they do not follow when it is written anew. */
function lostObjects(pkg: OpcPackage, partName: string): Pick<OwnedSheet, 'lostObjectCount'> {
  const objectList = pkg.relationshipList(partName).filter(({ type }) => OBJECT_TYPE.test(type));
  return objectList.length > 0 ? { lostObjectCount: objectList.length } : {};
}

/** Tables as they were last cut out of a grid. */
const cutByTable = new WeakMap<TablePart, { readonly grid: Grid; readonly data: TableData }>();

/** A table's cells; the same object as long as sheet and table stand. */
function knownTable(table: TablePart, title: string, grid: Grid, left: number): TableData {
  const known = cutByTable.get(table);
  if (known?.grid === grid && known.data.sheet === title) return known.data;
  const data = cutTable(table, title, grid, left);
  cutByTable.set(table, { grid, data });
  return data;
}

/** The cells of the wanted ranges; `left`: the column in which each row of the grid begins. */
function readCells(
  { factory, budget }: Context,
  { part, text, sheetData }: SheetContent,
  wantedList: readonly CellRange[],
): Result<{ readonly grid: Grid; readonly left: number }> {
  if (wantedList.length === 0 || !sheetData) return success({ grid: new Map(), left: 1 });
  const filter = new RowFilter(wantedList);
  const grid = readGrid({ part, text, element: sheetData }, filter, factory, budget);
  return grid.ok ? success({ grid: grid.value, left: filter.left }) : grid;
}

function readTables({ pkg, budget }: Context, content: SheetContent): Result<readonly TablePart[]> {
  const tableList: TablePart[] = [];
  const limit = budget.limits.tableCellCount;
  for (const partName of content.tablePartList) {
    const table = readTablePart(pkg, partName);
    if (!table.ok) return table;
    const { range } = table.value;
    const cellCount = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (cellCount > limit) return fileFault('file-huge-reference', { part: partName, ref: rangeA1(range) });
    budget.tableCellCount += cellCount;
    if (budget.tableCellCount > limit) return fileFault('file-too-many-cells', { limit });
    tableList.push(table.value);
  }
  return success(tableList);
}

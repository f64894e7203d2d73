import type { Cell, CellRange, Result } from '../../src/core';
import { DEFAULT_LIMITS } from '../../src/xlsx/limits';
import { OpcPackage } from '../../src/xlsx/package';
import { newBudget } from '../../src/xlsx/read/budget';
import { CellFactory } from '../../src/xlsx/read/cell-value';
import { readGrid, type Grid } from '../../src/xlsx/read/grid-reader';
import { readNumberFormats } from '../../src/xlsx/read/number-formats';
import { RowFilter } from '../../src/xlsx/read/row-filter';
import { readSharedStrings } from '../../src/xlsx/read/shared-strings';
import { readSheetContent, type SheetContent } from '../../src/xlsx/read/sheet-part';
import { readTablePart, type TablePart } from '../../src/xlsx/read/table-part';
import { readWorkbookParts, type WorkbookParts } from '../../src/xlsx/read/workbook-parts';
import {
  NO_CONTENT,
  parseRect,
  patchFormat,
  WorkbookModel,
  type CellContent,
  type Rect,
  type SheetModel,
  type SheetVisibility,
  type TableModel,
  type WorkbookModelOptions,
} from './model';

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

interface Reading {
  readonly pkg: OpcPackage;
  readonly factory: CellFactory;
  readonly model: WorkbookModel;
}

/** A file that cannot be read is a fault of the test. */
function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issueList));
  return result.value;
}

const zeroBased = ({ top, left, bottom, right }: CellRange): Rect => ({
  top: top - 1,
  left: left - 1,
  bottom: bottom - 1,
  right: right - 1,
});

function contentOf({ value, formula, error }: Cell): CellContent {
  const withFormula = formula === undefined ? {} : { formula: `=${formula}` };
  if (error !== undefined) return { value: error, isError: true, ...withFormula };
  if (value === null && formula === undefined) return NO_CONTENT;
  return { value: value ?? '', ...withFormula };
}

/** Patches for number formats, so that each is made once. */
const formatPatches = new Map<string, ReturnType<typeof patchFormat>>();

function putCell(sheet: SheetModel, row: number, column: number, cell: Cell): void {
  sheet.cells.set(row, column, contentOf(cell));
  const { numberFormat } = cell;
  if (numberFormat === undefined) return;
  const patch = formatPatches.get(numberFormat) ?? patchFormat({ numberFormat });
  formatPatches.set(numberFormat, patch);
  sheet.formats.set(row, column, patch(sheet.formats.get(row, column)));
}

function putGrid(sheet: SheetModel, grid: Grid): void {
  for (const [rowNumber, cellList] of grid) {
    for (const [index, cell] of cellList.entries()) putCell(sheet, rowNumber - 1, index, cell);
  }
}

const WHOLE: CellRange = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };

function readCells({ factory }: Reading, { part, text, sheetData }: SheetContent): Grid {
  if (!sheetData) return new Map();
  const data = { part, text, element: sheetData };
  return must(readGrid(data, new RowFilter([WHOLE]), factory, newBudget(DEFAULT_LIMITS)));
}

/** Values of attribute `name` in every `<element …>` of the text, in order. */
function attributes(text: string, element: string, name: string): readonly string[] {
  const tagList = text.match(new RegExp(`<(?:\\w+:)?${element}\\b[^>]*>`, 'g')) ?? [];
  return tagList.flatMap((tag) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? []);
}

function putTable({ pkg, model }: Reading, sheet: SheetModel, part: TablePart): void {
  const rect = zeroBased(part.range);
  const text = must(pkg.readText(part.partName));
  const columnList = attributes(text, 'filterColumn', 'colId').map(Number);
  const table: TableModel = {
    id: model.newTableId(),
    sheet,
    name: part.displayName,
    columnWord: model.words.column,
    rect,
    isFresh: false,
    showHeaders: part.headerRowCount > 0,
    showTotals: part.totalsRowCount > 0,
    style: attributes(text, 'tableStyleInfo', 'name')[0] ?? '',
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    filter: /<(?:\w+:)?autoFilter\b/.test(text)
      ? {
          rect,
          criteriaByColumn: new Map(columnList.map((column) => [column, { filterOn: 'Values', values: [] }])),
        }
      : null,
    columnIdList: part.columnNameList.map((_, index) => index + 1),
  };
  sheet.tableList.push(table);
}

function putLines(sheet: SheetModel, text: string): void {
  sheet.mergeList = attributes(text, 'mergeCell', 'ref')
    .map(parseRect)
    .filter((rect) => rect !== null);
  for (const tag of text.match(/<(?:\w+:)?row\b[^>]*\shidden="(?:1|true)"[^>]*>/g) ?? []) {
    const [row] = attributes(tag, 'row', 'r');
    if (row !== undefined) sheet.hiddenRowSet.add(Number(row) - 1);
  }
}

function readSheet(reading: Reading, part: WorkbookParts['sheetList'][number], sheet: SheetModel): void {
  const content = must(readSheetContent(reading.pkg, part));
  putGrid(sheet, readCells(reading, content));
  for (const partName of content.tablePartList) {
    putTable(reading, sheet, must(readTablePart(reading.pkg, partName)));
  }
  putLines(sheet, content.text);
  if (content.isProtected) sheet.protection = {};
}

/** Names of the workbook and of sheets; print titles and filters are no names in a program. */
function readNames(
  { model }: Reading,
  { nameList }: WorkbookParts,
  sheetByPosition: ReadonlyMap<number, SheetModel>,
): void {
  for (const { name, text, localSheetId, isHidden } of nameList) {
    if (name.startsWith('_xlnm.')) continue;
    const sheet = localSheetId === null ? null : (sheetByPosition.get(localSheetId) ?? null);
    model.addName(name, `=${text}`, sheet).isVisible = !isHidden;
  }
}

/**
 * The model of a workbook file: cells with values, formulas and number formats, tables with their filters,
 * names, merges, hidden rows, visibility and protection. Looks beside number formats are not read.
 */
export function hostFromXlsx(bytes: Uint8Array, options: WorkbookModelOptions = {}): WorkbookModel {
  const pkg = must(OpcPackage.open(bytes));
  const parts = must(readWorkbookParts(pkg));
  const sharedStrings = must(readSharedStrings(pkg));
  const formatList = must(readNumberFormats(pkg));
  const factory = new CellFactory({ sharedStrings, formatList, isDate1904: parts.isDate1904 });
  const worksheetList = parts.sheetList.filter(({ kind }) => kind === 'worksheet');
  const model = new WorkbookModel({ ...options, firstSheet: worksheetList[0]!.title });
  const reading = { pkg, factory, model };
  const sheetByPosition = new Map<number, SheetModel>();
  for (const [index, part] of worksheetList.entries()) {
    const sheet = index === 0 ? model.activeSheet : model.addSheet(part.title);
    sheetByPosition.set(parts.sheetList.indexOf(part), sheet);
    readSheet(reading, part, sheet);
  }
  for (const part of worksheetList) model.sheet(part.title).visibility = VISIBILITY[part.visibility]!;
  const [activeTab = '0'] = attributes(must(pkg.readText(pkg.workbookPart)), 'workbookView', 'activeTab');
  model.activeSheet = sheetByPosition.get(Number(activeTab)) ?? model.activeSheet;
  readNames(reading, parts, sheetByPosition);
  return model;
}

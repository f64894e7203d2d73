import { HostError } from '../protocol';
import { cellText } from './number-text';
import { assertAlive, assertEditable } from './guard';
import { overlaps, type Rect } from './rect';
import type { SheetModel } from './sheet';
import { headerRect, isValidName, type TableModel } from './table';
import type { WorkbookModel } from './workbook';

function checkPlace(sheet: SheetModel, rect: Rect, own: TableModel | null): void {
  if (sheet.mergeList.some((merge) => overlaps(merge, rect))) throw new HostError('MergedRangeConflict');
  if (sheet.tableList.some((table) => table !== own && overlaps(table.rect, rect))) {
    throw new HostError('InvalidArgument', 'a table cannot overlap another table');
  }
}

/** Texts of the header cells in order. */
export function columnNames(table: TableModel): readonly string[] {
  const { sheet, rect } = table;
  return table.columnIdList.map((_, index) => {
    const content = sheet.cells.get(rect.top, rect.left + index);
    return table.showHeaders
      ? cellText(content, 'General')
      : (table.hiddenHeaderList?.[index] ?? `${table.columnWord}${index + 1}`);
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  return name;
}

/** Headers are texts, none empty, none twice. */
export function fixTableHeaders(table: TableModel): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  for (const [index, text] of columnNames(table).entries()) {
    const name = freeName(text === '' ? `${table.columnWord}${index + 1}` : text, taken);
    taken.add(name.toLowerCase());
    table.sheet.cells.set(table.rect.top, table.rect.left + index, { value: name });
  }
}

/** Headers of every table whose header row was written to. */
export function fixHeaders(sheet: SheetModel, rect: Rect): void {
  for (const table of sheet.tableList) {
    if (table.showHeaders && overlaps(headerRect(table), rect)) fixTableHeaders(table);
  }
}

function freeTableName(book: WorkbookModel): string {
  let number = 1;
  while (book.findTable(`${book.words.table}${number}`)) number += 1;
  return `${book.words.table}${number}`;
}

/** Makes a table over a range; without headers a row of them is put in above the data. */
export function addTable(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Rect,
  hasHeaders: boolean,
): TableModel {
  assertEditable(sheet);
  const isShort = hasHeaders && area.top === area.bottom;
  const rect = hasHeaders && !isShort ? area : { ...area, bottom: area.bottom + 1 };
  checkPlace(sheet, rect, null);
  if (!hasHeaders) pushDown(sheet, area);
  const table: TableModel = {
    id: book.newTableId(),
    sheet,
    name: freeTableName(book),
    columnWord: book.words.column,
    rect,
    isFresh: isShort,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    filter: { rect, criteriaByColumn: new Map() },
    columnIdList: Array.from({ length: rect.right - rect.left + 1 }, (_, index) => index + 1),
  };
  sheet.tableList.push(table);
  fixTableHeaders(table);
  return table;
}

/** Data of a range one row down, to make room for headers. */
function pushDown(sheet: SheetModel, { top, left, bottom, right }: Rect): void {
  sheet.cells.move((row, column) => {
    const isBelow = row >= top && column >= left && column <= right && row <= bottom;
    return isBelow ? [row + 1, column] : [row, column];
  });
}

export function renameTable(book: WorkbookModel, table: TableModel, name: string): void {
  if (!isValidName(name)) throw new HostError('InvalidArgument', `no table can have the name ${name}`);
  const other = book.findTable(name);
  const isTaken = (other && other !== table) || book.findName(name, null) !== null;
  if (isTaken) throw new HostError('InvalidArgument', `the name ${name} is taken`);
  table.name = name;
}

/** The header row stays where it is, and the new range overlaps the old one. */
export function resizeTable(table: TableModel, rect: Rect): void {
  assertEditable(table.sheet);
  const keepsHeader = rect.top === table.rect.top && overlaps(rect, table.rect) && rect.bottom > rect.top;
  if (!keepsHeader) throw new HostError('InvalidArgument', 'the header row must stay where it is');
  checkPlace(table.sheet, rect, table);
  const before = table.rect.bottom;
  setTableRect(table, rect);
  extendRules(table, before);
  fixTableHeaders(table);
}

/** Rules that hold for a whole column of a table hold for its new rows too. */
export function extendRules(table: TableModel, bottomBefore: number): void {
  const { sheet, rect } = table;
  const top = rect.top + 1;
  if (rect.bottom <= bottomBefore || top > bottomBefore) return;
  for (let column = rect.left; column <= rect.right; column += 1) {
    const body = { top, bottom: bottomBefore, left: column, right: column };
    const [rule, ...others] = sheet.validations.distinct(body);
    if (rule === undefined || others.length > 0) continue;
    sheet.validations.patch({ ...body, top: bottomBefore + 1, bottom: rect.bottom }, () => rule);
  }
  for (const format of sheet.conditionalFormatList) {
    format.rectList = format.rectList.map((each) => {
      const isColumn = each.top <= top && each.bottom === bottomBefore && overlaps(each, rect);
      return isColumn ? { ...each, bottom: rect.bottom } : each;
    });
  }
}

/** Shows or hides the header row; hidden headers keep their texts. */
export function showHeaders(table: TableModel, isShown: boolean): void {
  const { sheet, rect } = table;
  if (!isShown) {
    table.hiddenHeaderList = [...columnNames(table)];
    table.showHeaders = false;
    sheet.cells.clear(headerRect(table));
    return setTableRect(table, { ...rect, top: rect.top + 1 });
  }
  if (rect.top === 0) throw new HostError('InvalidOperation', 'there is no room for headers');
  const nameList = columnNames(table);
  table.showHeaders = true;
  setTableRect(table, { ...rect, top: rect.top - 1 });
  for (const [index, value] of nameList.entries())
    sheet.cells.set(rect.top - 1, rect.left + index, { value });
}

/** Moves a table's bounds; columns keep their ids from the left. */
export function setTableRect(table: TableModel, rect: Rect): void {
  const width = rect.right - rect.left + 1;
  const last = Math.max(0, ...table.columnIdList);
  const added = Math.max(0, width - table.columnIdList.length);
  table.columnIdList = [
    ...table.columnIdList.slice(0, width),
    ...Array.from({ length: added }, (_, index) => last + 1 + index),
  ];
  table.rect = rect;
  if (table.filter) table.filter.rect = rect;
}

export function removeTable(table: TableModel): void {
  assertAlive(table.sheet);
  table.sheet.tableList = table.sheet.tableList.filter((each) => each !== table);
}

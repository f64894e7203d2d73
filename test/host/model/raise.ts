import { rectText } from './address';
import { isWholeColumns, isWholeRows, overlaps, type Rect } from './rect';
import type { SheetModel } from './sheet';
import type { TableModel } from './table';
import type { WorkbookModel } from './workbook';

/** What happened, on the way to the client. */
export interface RaisedEvent {
  readonly messageType: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Numbers of the client's event messages, by what handlers are registered for. */
const EVENT_TYPE: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
  TableSelectionChanged: 100,
  TableDataChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
  BookActivated: 2203,
};

/** Target of handlers on the workbook and its collections. */
const BOOK_TARGET = 'Workbook';

/** Notes an event for every target that a handler is registered for; none while events are switched off. */
function note(
  book: WorkbookModel,
  name: string,
  targetList: readonly string[],
  args: Readonly<Record<string, unknown>>,
): void {
  if (!book.isEventsOn) return;
  for (const targetId of targetList) {
    if (!book.handlerSet.has(`${name}:${targetId}`)) continue;
    const all = { source: 'Local', triggerSource: book.triggerSource, ...args };
    book.raisedList.push({ messageType: EVENT_TYPE[name]!, targetId, args: all });
  }
}

/** Something happened to a sheet. */
export function raiseOnSheet(
  book: WorkbookModel,
  name: string,
  sheet: SheetModel,
  args: Readonly<Record<string, unknown>> = {},
): void {
  note(book, name, [sheet.id, BOOK_TARGET], { worksheetId: sheet.id, ...args });
}

/** Something happened in a rectangle. */
export function raiseOnRect(
  book: WorkbookModel,
  name: string,
  sheet: SheetModel,
  rect: Rect,
  args: Readonly<Record<string, unknown>> = {},
): void {
  const address = rectText(rect);
  raiseOnSheet(book, name, sheet, { address, referenceId: `${sheet.id}!${address}`, ...args });
}

/** Something happened to a table. */
export function raiseOnTable(
  book: WorkbookModel,
  name: string,
  table: TableModel,
  args: Readonly<Record<string, unknown>> = {},
): void {
  const target = name === 'TableAdded' || name === 'TableDeleted' ? table.sheet.id : table.id;
  note(book, name, [target, BOOK_TARGET], { worksheetId: table.sheet.id, tableId: table.id, ...args });
}

/** Cells were written, put in or taken away: on the sheet, and on every table that is hit. */
export function raiseChanged(
  book: WorkbookModel,
  sheet: SheetModel,
  rect: Rect,
  args: Readonly<Record<string, unknown>>,
): void {
  const all = { shiftDirection: 'None', ...args };
  raiseOnRect(book, 'DataChanged', sheet, rect, all);
  for (const table of sheet.tableList) {
    if (!overlaps(table.rect, rect)) continue;
    const address = rectText(rect);
    raiseOnTable(book, 'TableDataChanged', table, { ...all, address, referenceId: `${sheet.id}!${address}` });
  }
}

const SHIFTED: Readonly<Record<string, string>> = {
  Down: 'ShiftCellDown',
  Right: 'ShiftCellRight',
  Up: 'ShiftCellUp',
  Left: 'ShiftCellLeft',
};

/** Cells, rows or columns were inserted or deleted. */
export function raiseShifted(book: WorkbookModel, sheet: SheetModel, rect: Rect, shift: string): void {
  const isInsert = shift === 'Down' || shift === 'Right';
  const what = isWholeRows(rect) ? 'Row' : isWholeColumns(rect) ? 'Column' : 'Cell';
  const changeType = `${what}${isInsert ? 'Inserted' : 'Deleted'}`;
  const shiftDirection = what === 'Cell' ? SHIFTED[shift] : 'None';
  raiseChanged(book, sheet, rect, { changeType, shiftDirection });
}

/** Cells were selected; tables on the sheet hear of it too, with no address when nothing of them is. */
export function raiseSelected(book: WorkbookModel, sheet: SheetModel, rect: Rect): void {
  raiseOnRect(book, 'SelectionChanged', sheet, rect);
  for (const table of sheet.tableList) {
    const address = overlaps(table.rect, rect) ? rectText(rect) : '';
    raiseOnTable(book, 'TableSelectionChanged', table, { address });
  }
}

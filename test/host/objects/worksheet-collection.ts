import { HostError, members, type HostObject } from '../protocol';
import { BookObject } from './book-object';
import { defineEvents, eventMethods } from './event-methods';
import { WorksheetObject } from './worksheet';

const EVENT_LIST = [
  'Activated',
  'Added',
  'Calculated',
  'DataChanged',
  'Deactivated',
  'Deleted',
  'EventMoved',
  'EventNameChanged',
  'EventVisibilityChanged',
  'FormatChanged',
  'ProtectionChanged',
  'RowHiddenChanged',
  'RowSorted',
  'SelectionChanged',
];

export class WorksheetCollection extends BookObject {
  readonly typeName = 'WorksheetCollection';
  readonly members = members({
    methods: [
      'add',
      'getActiveWorksheet',
      'getCount',
      'getFirst',
      'getItem',
      'getItemOrNullObject',
      'getLast',
      ...eventMethods(EVENT_LIST),
    ],
  });

  /** What handlers on the collection are registered for. */
  readonly eventTarget = 'Workbook';

  override items(): readonly HostObject[] {
    return this.book.sheetList.map((sheet) => new WorksheetObject(this.book, sheet));
  }

  add(name?: string): WorksheetObject {
    if (this.book.isStructureProtected) throw new HostError('AccessDenied');
    return new WorksheetObject(this.book, this.book.addSheet(name));
  }

  getActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.book, this.book.activeSheet);
  }

  getCount(visibleOnly?: boolean): number {
    return this.listed(visibleOnly).length;
  }

  getFirst(visibleOnly?: boolean): WorksheetObject {
    return new WorksheetObject(this.book, this.listed(visibleOnly)[0]!);
  }

  getLast(visibleOnly?: boolean): WorksheetObject {
    return new WorksheetObject(this.book, this.listed(visibleOnly).at(-1)!);
  }

  private listed(visibleOnly?: boolean) {
    const { sheetList } = this.book;
    return visibleOnly ? sheetList.filter(({ visibility }) => visibility === 'Visible') : sheetList;
  }

  getItemOrNullObject(key: string): WorksheetObject | null {
    const sheet = this.book.findSheet(key);
    return sheet && new WorksheetObject(this.book, sheet);
  }

  getItem(key: string): WorksheetObject {
    const item = this.getItemOrNullObject(key);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }
}

defineEvents(WorksheetCollection, EVENT_LIST);

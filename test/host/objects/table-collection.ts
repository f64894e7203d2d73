import { HostError, members, type HostObject } from '../protocol';
import type { SheetModel, TableModel, WorkbookModel } from '../model';
import { readPlace } from './arguments';
import { BookObject } from './book-object';
import { defineEvents, eventMethods } from './event-methods';
import { createTable, TableObject } from './table';

const EVENT_LIST = ['Added', 'DataChanged', 'Deleted'];

/** The tables of a sheet, or of the workbook (`sheet` null). */
export class TableCollection extends BookObject {
  readonly typeName = 'TableCollection';
  readonly members = members({
    scalars: ['count'],
    methods: ['add', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject', ...eventMethods(EVENT_LIST)],
  });

  constructor(
    book: WorkbookModel,
    private readonly sheet: SheetModel | null,
  ) {
    super(book);
  }

  get eventTarget(): string {
    return this.sheet?.id ?? 'Workbook';
  }

  private modelList(): readonly TableModel[] {
    return this.sheet ? this.sheet.tableList : this.book.tableList;
  }

  override items(): readonly HostObject[] {
    return this.modelList().map((model) => new TableObject(this.book, model));
  }

  get count(): number {
    return this.modelList().length;
  }

  getCount(): number {
    return this.count;
  }

  add(address: unknown, hasHeaders: unknown): TableObject {
    if (typeof hasHeaders !== 'boolean') throw new HostError('InvalidArgument');
    const place = readPlace(this.book, this.sheet ?? this.book.activeSheet, address);
    if (this.sheet && place.sheet !== this.sheet) throw new HostError('InvalidArgument');
    return createTable(this.book, place, hasHeaders);
  }

  getItemOrNullObject(nameOrId: unknown): TableObject | null {
    const model = this.book.findTable(String(nameOrId));
    const isHere = model && (!this.sheet || model.sheet === this.sheet);
    return isHere ? new TableObject(this.book, model) : null;
  }

  getItem(nameOrId: unknown): TableObject {
    const item = this.getItemOrNullObject(nameOrId);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }

  getItemAt(index: number): TableObject {
    const model = this.modelList()[index];
    if (!model) throw new HostError('InvalidArgument');
    return new TableObject(this.book, model);
  }
}

defineEvents(TableCollection, EVENT_LIST, 'Table');

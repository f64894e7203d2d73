import { HostError, members } from '../protocol';
import {
  addTable,
  assertAlive,
  assertEditable,
  bodyRect,
  headerRect,
  raiseOnTable,
  removeTable,
  renameTable,
  resizeTable,
  setTableRect,
  showHeaders,
  totalsRect,
  type TableModel,
  type WorkbookModel,
} from '../model';
import { readPlace } from './arguments';
import { AutoFilterObject, clearCriteria } from './auto-filter';
import { BookObject, defineScalars } from './book-object';
import { defineEvents, eventMethods } from './event-methods';
import { RangeObject } from './range';
import { TableColumnCollection } from './table-column';
import { TableRowCollection } from './table-row';
import { TableSort } from './table-sort';
import { WorksheetObject } from './worksheet';

const FLAGS = [
  'highlightFirstColumn',
  'highlightLastColumn',
  'showBandedColumns',
  'showBandedRows',
  'showFilterButton',
] as const;

const EVENT_LIST = ['DataChanged', 'SelectionChanged'];

export class TableObject extends BookObject {
  readonly typeName = 'Table';
  readonly members = members({
    scalars: [...FLAGS, 'id', 'legacyId', 'name', 'showHeaders', 'showTotals', 'style'],
    navigations: ['autoFilter', 'columns', 'rows', 'sort', 'worksheet'],
    methods: [
      'clearFilters',
      'convertToRange',
      'delete',
      'getDataBodyRange',
      'getHeaderRowRange',
      'getRange',
      'getTotalRowRange',
      'reapplyFilters',
      'resize',
      ...eventMethods(EVENT_LIST),
    ],
  });

  constructor(
    book: WorkbookModel,
    readonly model: TableModel,
  ) {
    super(book);
  }

  /** What handlers on this table are registered for. */
  get eventTarget(): string {
    return this.model.id;
  }

  override wireId() {
    return { Id: this.model.id };
  }

  get id(): string {
    return this.model.id;
  }

  get legacyId(): string {
    return this.model.id;
  }

  get name(): string {
    return this.model.name;
  }

  set name(value: string) {
    assertAlive(this.model.sheet);
    renameTable(this.book, this.model, value);
  }

  get style(): string {
    return this.model.style;
  }

  set style(value: string) {
    assertEditable(this.model.sheet);
    if (value !== '' && !/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(value)) {
      throw new HostError('InvalidArgument', `there is no table style ${value}`);
    }
    this.model.style = value;
  }

  get showHeaders(): boolean {
    return this.model.showHeaders;
  }

  set showHeaders(value: boolean) {
    assertEditable(this.model.sheet);
    if (value === this.model.showHeaders) return;
    showHeaders(this.model, value);
  }

  get showTotals(): boolean {
    return this.model.showTotals;
  }

  /** A totals row is put below the data, or taken away. */
  set showTotals(value: boolean) {
    assertEditable(this.model.sheet);
    const { rect, showTotals } = this.model;
    if (value === showTotals) return;
    this.model.showTotals = value;
    if (!value) this.model.sheet.cells.clear(totalsRect(this.model));
    setTableRect(this.model, { ...rect, bottom: rect.bottom + (value ? 1 : -1) });
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.book, this.model);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.book, this.model);
  }

  get sort(): TableSort {
    return new TableSort(this.book, this.model);
  }

  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.book, this.model);
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.book, this.model.sheet);
  }

  getRange(): RangeObject {
    return new RangeObject(this.book, this.model.sheet, this.model.rect);
  }

  getHeaderRowRange(): RangeObject {
    return new RangeObject(this.book, this.model.sheet, headerRect(this.model));
  }

  getDataBodyRange(): RangeObject {
    const rect = bodyRect(this.model);
    if (!rect) throw new HostError('ItemNotFound', 'the table has no rows');
    return new RangeObject(this.book, this.model.sheet, rect);
  }

  getTotalRowRange(): RangeObject {
    if (!this.model.showTotals) throw new HostError('ItemNotFound');
    return new RangeObject(this.book, this.model.sheet, totalsRect(this.model));
  }

  resize(range: unknown): void {
    resizeTable(this.model, readPlace(this.book, this.model.sheet, range).rect);
  }

  clearFilters(): void {
    clearCriteria(this.model);
  }

  reapplyFilters(): void {
    this.autoFilter.reapply();
  }

  convertToRange(): RangeObject {
    assertEditable(this.model.sheet);
    removeTable(this.model);
    return this.getRange();
  }

  /** The table and what stands in it. */
  delete(): void {
    assertEditable(this.model.sheet);
    removeTable(this.model);
    raiseOnTable(this.book, 'TableDeleted', this.model);
    this.model.sheet.cells.clear(this.model.rect);
  }
}

defineScalars(
  TableObject,
  FLAGS,
  (self, name) => self.model[name as (typeof FLAGS)[number]],
  (self, name, value) => {
    assertEditable(self.model.sheet);
    if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
    self.model[name as (typeof FLAGS)[number]] = value;
  },
);

defineEvents(TableObject, EVENT_LIST, 'Table');

/** Makes a table and gives its object. */
export function createTable(
  book: WorkbookModel,
  place: ReturnType<typeof readPlace>,
  hasHeaders: boolean,
): TableObject {
  const table = addTable(book, place.sheet, place.rect, hasHeaders);
  raiseOnTable(book, 'TableAdded', table);
  return new TableObject(book, table);
}

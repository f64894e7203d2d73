import { HostError, members, type HostObject } from '../protocol';
import {
  assertEditable,
  bodyRect,
  columnNames,
  deleteCells,
  fixTableHeaders,
  headerRect,
  insertCells,
  readGrid,
  resizeTable,
  totalsRect,
  writeContents,
  type Rect,
  type TableModel,
  type WorkbookModel,
} from '../model';
import { setCriteria } from './auto-filter';
import { BookObject } from './book-object';
import { RangeObject } from './range';
import { readColor } from './range-format';

const narrow = (rect: Rect, offset: number): Rect => ({
  ...rect,
  left: rect.left + offset,
  right: rect.left + offset,
});

export class TableColumn extends BookObject {
  readonly typeName = 'TableColumn';
  readonly members = members({
    scalars: ['id', 'index', 'name', 'values'],
    navigations: ['filter'],
    methods: ['delete', 'getDataBodyRange', 'getHeaderRowRange', 'getRange', 'getTotalRowRange'],
  });

  constructor(
    book: WorkbookModel,
    readonly table: TableModel,
    readonly id: number,
  ) {
    super(book);
  }

  override wireId() {
    return { Id: this.id };
  }

  get index(): number {
    const index = this.table.columnIdList.indexOf(this.id);
    if (index < 0) throw new HostError('ItemNotFound');
    return index;
  }

  get name(): string {
    return columnNames(this.table)[this.index]!;
  }

  set name(value: string) {
    const header = narrow(headerRect(this.table), this.index);
    writeContents(this.book, this.table.sheet, header, [[`'${value}`]]);
  }

  /** With the header cell. */
  get values(): unknown {
    return readGrid(this.table.sheet, narrow(this.table.rect, this.index), ({ value }) => value ?? '');
  }

  set values(value: unknown) {
    writeContents(this.book, this.table.sheet, narrow(this.table.rect, this.index), value);
  }

  get filter(): TableFilter {
    return new TableFilter(this.book, this);
  }

  getRange(): RangeObject {
    return this.part(this.table.rect);
  }

  getHeaderRowRange(): RangeObject {
    return this.part(headerRect(this.table));
  }

  getDataBodyRange(): RangeObject {
    return this.part(bodyRect(this.table));
  }

  getTotalRowRange(): RangeObject {
    return this.part(this.table.showTotals ? totalsRect(this.table) : null);
  }

  private part(rect: Rect | null): RangeObject {
    if (!rect) throw new HostError('ItemNotFound');
    return new RangeObject(this.book, this.table.sheet, narrow(rect, this.index));
  }

  delete(): void {
    const { table, index } = this;
    const rect = narrow(table.rect, index);
    const idList = table.columnIdList.filter((id) => id !== this.id);
    if (idList.length === 0) throw new HostError('InvalidOperation', 'a table keeps a column');
    deleteCells(this.book, table.sheet, rect, 'Left');
    table.columnIdList = idList;
  }
}

/** The filter of one column. */
export class TableFilter extends BookObject {
  readonly typeName = 'Filter';
  readonly members = members({
    scalars: ['criteria'],
    methods: [
      'apply',
      'applyBottomItemsFilter',
      'applyBottomPercentFilter',
      'applyCellColorFilter',
      'applyCustomFilter',
      'applyDynamicFilter',
      'applyFontColorFilter',
      'applyTopItemsFilter',
      'applyTopPercentFilter',
      'applyValuesFilter',
      'clear',
    ],
  });

  constructor(
    book: WorkbookModel,
    private readonly column: TableColumn,
  ) {
    super(book);
  }

  get criteria(): unknown {
    return this.column.table.filter?.criteriaByColumn.get(this.column.index) ?? null;
  }

  apply(criteria: Readonly<Record<string, unknown>>): void {
    setCriteria(this.column.table, this.column.index, criteria);
  }

  applyValuesFilter(values: readonly unknown[]): void {
    this.apply({ filterOn: 'Values', values });
  }

  applyCustomFilter(criterion1: string, criterion2?: string, operator?: string): void {
    const second = criterion2 === undefined ? {} : { criterion2, operator: operator ?? 'And' };
    this.apply({ filterOn: 'Custom', criterion1, ...second });
  }

  applyTopItemsFilter(count: number): void {
    this.apply({ filterOn: 'TopItems', criterion1: String(count) });
  }

  applyTopPercentFilter(percent: number): void {
    this.apply({ filterOn: 'TopPercent', criterion1: String(percent) });
  }

  applyBottomItemsFilter(count: number): void {
    this.apply({ filterOn: 'BottomItems', criterion1: String(count) });
  }

  applyBottomPercentFilter(percent: number): void {
    this.apply({ filterOn: 'BottomPercent', criterion1: String(percent) });
  }

  applyCellColorFilter(color: string): void {
    this.apply({ filterOn: 'CellColor', color: readColor(color) });
  }

  applyFontColorFilter(color: string): void {
    this.apply({ filterOn: 'FontColor', color: readColor(color) });
  }

  applyDynamicFilter(dynamicCriteria: string): void {
    this.apply({ filterOn: 'Dynamic', dynamicCriteria });
  }

  clear(): void {
    setCriteria(this.column.table, this.column.index, null);
  }
}

export class TableColumnCollection extends BookObject {
  readonly typeName = 'TableColumnCollection';
  readonly members = members({
    scalars: ['count'],
    methods: ['add', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
  });

  constructor(
    book: WorkbookModel,
    private readonly table: TableModel,
  ) {
    super(book);
  }

  private column(id: number): TableColumn {
    return new TableColumn(this.book, this.table, id);
  }

  override items(): readonly HostObject[] {
    return this.table.columnIdList.map((id) => this.column(id));
  }

  get count(): number {
    return this.table.columnIdList.length;
  }

  getCount(): number {
    return this.count;
  }

  getItemOrNullObject(key: unknown): TableColumn | null {
    const names = columnNames(this.table).map((name) => name.toLowerCase());
    const byName = names.indexOf(String(key).toLowerCase());
    const id =
      byName >= 0 ? this.table.columnIdList[byName] : this.table.columnIdList.find((each) => each === key);
    return id === undefined ? null : this.column(id);
  }

  getItem(key: unknown): TableColumn {
    const item = this.getItemOrNullObject(key);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }

  getItemAt(index: number): TableColumn {
    const id = this.table.columnIdList[index];
    if (id === undefined) throw new HostError('InvalidArgument');
    return this.column(id);
  }

  /** A new column, last unless `index` is given; `values` hold the header too. */
  add(index?: number, values?: unknown, name?: string): TableColumn {
    const { table } = this;
    assertEditable(table.sheet);
    const at = index === undefined || index < 0 ? this.count : index;
    const id = Math.max(...table.columnIdList) + 1;
    this.makeRoom(at);
    table.columnIdList = [...table.columnIdList.filter((each) => each !== id)];
    table.columnIdList.splice(at, 0, id);
    const column = this.column(id);
    if (values !== undefined) column.values = values;
    if (name !== undefined) column.name = name;
    fixTableHeaders(table);
    return column;
  }

  private makeRoom(at: number): void {
    const { table } = this;
    const { rect } = table;
    if (at < this.count) {
      insertCells(this.book, table.sheet, narrow(rect, at), 'Right');
      if (table.rect.left === rect.left) return;
    }
    resizeTable(table, { ...rect, right: rect.right + 1 });
  }
}

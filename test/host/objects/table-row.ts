import { HostError, members, type HostObject } from '../protocol';
import {
  assertEditable,
  assertNotFiltered,
  bodyRect,
  deleteCells,
  extendRules,
  insertCells,
  readGrid,
  rowCountOf,
  setTableRect,
  writeContents,
  type Rect,
  type TableModel,
  type WorkbookModel,
} from '../model';
import { BookObject } from './book-object';
import { RangeObject } from './range';

/** A row by its position; it has no id, so the client loses it after a request, as in Excel. */
export class TableRow extends BookObject {
  readonly typeName = 'TableRow';
  readonly members = members({ scalars: ['index', 'values'], methods: ['delete', 'getRange'] });

  constructor(
    book: WorkbookModel,
    private readonly table: TableModel,
    readonly index: number,
  ) {
    super(book);
  }

  private get rect(): Rect {
    const body = bodyRect(this.table);
    const top = (body?.top ?? 0) + this.index;
    if (!body || top > body.bottom) throw new HostError('InvalidArgument');
    return { ...body, top, bottom: top };
  }

  get values(): unknown {
    return readGrid(this.table.sheet, this.rect, ({ value }) => value ?? '');
  }

  set values(value: unknown) {
    writeContents(this.book, this.table.sheet, this.rect, value);
  }

  getRange(): RangeObject {
    return new RangeObject(this.book, this.table.sheet, this.rect);
  }

  delete(): void {
    assertNotFiltered(this.table.sheet, this.table.rect);
    deleteCells(this.book, this.table.sheet, this.rect, 'Up');
  }
}

export class TableRowCollection extends BookObject {
  readonly typeName = 'TableRowCollection';
  readonly members = members({
    scalars: ['count'],
    methods: ['add', 'deleteRows', 'deleteRowsAt', 'getCount', 'getItemAt'],
  });

  constructor(
    book: WorkbookModel,
    private readonly table: TableModel,
  ) {
    super(book);
  }

  override items(): readonly HostObject[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.book, this.table, index));
  }

  get count(): number {
    const body = bodyRect(this.table);
    return body ? rowCountOf(body) : 0;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): TableRow {
    if (index < 0 || index >= this.count) throw new HostError('InvalidArgument');
    return new TableRow(this.book, this.table, index);
  }

  /** Rows at a position, last unless `index` is given; one row may come as a flat array. */
  add(index?: number, values?: unknown): TableRow {
    const { table } = this;
    assertEditable(table.sheet);
    const matrix = readRows(values);
    const used = this.takeFreshRow(matrix);
    if (used) return used;
    const at = index === undefined || index < 0 ? this.count : index;
    const before = table.rect;
    const top = before.top + (table.showHeaders ? 1 : 0) + at;
    const room = { ...before, top, bottom: top + matrix.length - 1 };
    insertCells(this.book, table.sheet, room, 'Down');
    setTableRect(table, { ...before, bottom: before.bottom + matrix.length });
    extendRules(table, before.bottom);
    if (values !== undefined) writeContents(this.book, table.sheet, room, matrix);
    return new TableRow(this.book, table, at);
  }

  /** The first rows of a table that was made of headers alone fill its empty row. */
  private takeFreshRow(matrix: readonly unknown[]): TableRow | null {
    const { table } = this;
    const body = bodyRect(table);
    const isEmpty = body && [...table.sheet.cells.inside(body)].length === 0;
    const isWaiting = table.isFresh && isEmpty && this.count === 1;
    table.isFresh = false;
    if (!isWaiting || !Array.isArray(matrix[0]) || matrix[0].length === 0) return null;
    const [first, ...rest] = matrix;
    writeContents(this.book, table.sheet, body, [first]);
    if (rest.length > 0) this.add(undefined, rest);
    return new TableRow(this.book, table, 0);
  }

  /** Rows by object, or by position. */
  deleteRows(rowList: readonly (TableRow | number)[]): void {
    const indexList = rowList.map((row) => (row instanceof TableRow ? row.index : row));
    for (const index of [...new Set(indexList)].sort((a, b) => b - a)) this.getItemAt(index).delete();
  }

  deleteRowsAt(index: number, count = 1): void {
    for (let each = 0; each < count; each += 1) this.getItemAt(index).delete();
  }
}

function readRows(values: unknown): readonly unknown[] {
  if (values === undefined) return [[]];
  if (!Array.isArray(values)) return [[values]];
  return Array.isArray(values[0]) ? values : [values];
}

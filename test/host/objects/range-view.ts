import { HostError, members, type HostObject } from '../protocol';
import {
  cellText,
  contentType,
  fullAddress,
  readGrid,
  toR1C1,
  writeContents,
  type CellContent,
  type Rect,
  type SheetModel,
  type WorkbookModel,
} from '../model';
import { BookObject } from './book-object';
import { RangeObject } from './range';

/** What can be seen of a range: rows and columns that are not hidden. */
export class RangeView extends BookObject {
  readonly typeName = 'RangeView';
  readonly members = members({
    scalars: [
      'cellAddresses',
      'columnCount',
      'formulas',
      'formulasLocal',
      'formulasR1C1',
      'index',
      'numberFormat',
      'rowCount',
      'text',
      'valueTypes',
      'values',
    ],
    navigations: ['rows'],
    methods: ['getRange'],
  });

  constructor(
    book: WorkbookModel,
    private readonly sheet: SheetModel,
    private readonly rect: Rect,
    readonly index = 0,
  ) {
    super(book);
  }

  private rowList(): readonly number[] {
    return lines(this.rect.top, this.rect.bottom, this.sheet.hiddenRowSet);
  }

  private columnList(): readonly number[] {
    return lines(this.rect.left, this.rect.right, this.sheet.hiddenColumnSet);
  }

  private grid<T>(read: (content: CellContent, row: number, column: number) => T): readonly (readonly T[])[] {
    this.book.refreshResults();
    return this.rowList().map((row) =>
      this.columnList().map((column) => {
        const rect = { top: row, bottom: row, left: column, right: column };
        return readGrid(this.sheet, rect, read)[0]![0]!;
      }),
    );
  }

  get rowCount(): number {
    return this.rowList().length;
  }

  get columnCount(): number {
    return this.columnList().length;
  }

  get cellAddresses(): unknown {
    return this.rowList().map((row) =>
      this.columnList().map((column) =>
        fullAddress(this.sheet.name, { top: row, bottom: row, left: column, right: column }),
      ),
    );
  }

  get values(): unknown {
    return this.grid(({ value }) => value ?? '');
  }

  set values(value: unknown) {
    if (
      this.rowCount !== this.rect.bottom - this.rect.top + 1 ||
      this.columnCount !== this.rect.right - this.rect.left + 1
    ) {
      throw new HostError('NotImplemented', 'the local host writes no values through a view with holes');
    }
    writeContents(this.book, this.sheet, this.rect, value);
  }

  get formulas(): unknown {
    return this.grid(({ value, formula }) => formula ?? value ?? '');
  }

  set formulas(value: unknown) {
    this.values = value;
  }

  get formulasLocal(): unknown {
    return this.formulas;
  }

  set formulasLocal(_: unknown) {
    throw new HostError('NotImplemented', 'the local host knows no formulas but the English ones');
  }

  get formulasR1C1(): unknown {
    return this.grid(({ value, formula }, row, column) =>
      formula === undefined ? (value ?? '') : toR1C1(formula, row, column),
    );
  }

  set formulasR1C1(_: unknown) {
    throw new HostError('NotImplemented', 'the local host writes no such formulas through a view');
  }

  get numberFormat(): unknown {
    return this.grid((_, row, column) => this.sheet.formats.get(row, column).numberFormat);
  }

  set numberFormat(value: unknown) {
    for (const row of this.rowList()) {
      for (const column of this.columnList()) {
        new RangeObject(this.book, this.sheet, {
          top: row,
          bottom: row,
          left: column,
          right: column,
        }).numberFormat = Array.isArray(value) ? (value as unknown[][])[0]![0] : value;
      }
    }
  }

  get text(): unknown {
    return this.grid((content, row, column) =>
      cellText(content, this.sheet.formats.get(row, column).numberFormat),
    );
  }

  get valueTypes(): unknown {
    return this.grid(contentType);
  }

  get rows(): RangeViewCollection {
    return new RangeViewCollection(
      this.book,
      this.rowList().map(
        (row, index) => new RangeView(this.book, this.sheet, { ...this.rect, top: row, bottom: row }, index),
      ),
    );
  }

  getRange(): RangeObject {
    return new RangeObject(this.book, this.sheet, this.rect);
  }
}

export class RangeViewCollection extends BookObject {
  readonly typeName = 'RangeViewCollection';
  readonly members = members({ methods: ['getCount', 'getItemAt'] });

  constructor(
    book: WorkbookModel,
    private readonly viewList: readonly RangeView[],
  ) {
    super(book);
  }

  override items(): readonly HostObject[] {
    return this.viewList;
  }

  getCount(): number {
    return this.viewList.length;
  }

  getItemAt(index: number): RangeView {
    const view = this.viewList[index];
    if (!view) throw new HostError('InvalidArgument');
    return view;
  }
}

function lines(from: number, to: number, hiddenSet: ReadonlySet<number>): readonly number[] {
  const list: number[] = [];
  for (let index = from; index <= to; index += 1) if (!hiddenSet.has(index)) list.push(index);
  return list;
}

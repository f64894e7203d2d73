import { HostError, members, type HostObject } from '../protocol';
import { assertEditable, type SheetModel, type WorkbookModel } from '../model';
import { readPlace } from './arguments';
import { BookObject } from './book-object';
import { RangeObject } from './range';

type Axis = 'row' | 'column';
const LIST_KEY = { row: 'rowBreakList', column: 'columnBreakList' } as const;

export class PageBreak extends BookObject {
  readonly typeName = 'PageBreak';
  readonly members = members({
    scalars: ['columnIndex', 'rowIndex'],
    methods: ['delete', 'getCellAfterBreak'],
  });

  constructor(
    book: WorkbookModel,
    private readonly sheet: SheetModel,
    private readonly axis: Axis,
    private readonly index: number,
  ) {
    super(book);
  }

  override wireId() {
    return { _Id: `${this.axis}${this.index}` };
  }

  get rowIndex(): number {
    return this.axis === 'row' ? this.index : 0;
  }

  get columnIndex(): number {
    return this.axis === 'column' ? this.index : 0;
  }

  getCellAfterBreak(): RangeObject {
    const [top, left] = [this.rowIndex, this.columnIndex];
    return new RangeObject(this.book, this.sheet, { top, left, bottom: top, right: left });
  }

  delete(): void {
    assertEditable(this.sheet);
    const key = LIST_KEY[this.axis];
    this.sheet[key] = this.sheet[key].filter((each) => each !== this.index);
  }
}

/** Breaks that people or scripts have set; each stands before a row or a column. */
export class PageBreakCollection extends BookObject {
  readonly typeName = 'PageBreakCollection';
  readonly members = members({ methods: ['add', 'getCount', 'getItem', 'removePageBreaks'] });

  constructor(
    book: WorkbookModel,
    private readonly sheet: SheetModel,
    private readonly axis: Axis,
  ) {
    super(book);
  }

  private wrap(index: number): PageBreak {
    return new PageBreak(this.book, this.sheet, this.axis, index);
  }

  override items(): readonly HostObject[] {
    return this.sheet[LIST_KEY[this.axis]].map((index) => this.wrap(index));
  }

  /** The page ends above (or left of) the range's first cell. */
  add(range: unknown): PageBreak {
    assertEditable(this.sheet);
    const { rect } = readPlace(this.book, this.sheet, range);
    const index = this.axis === 'row' ? rect.top : rect.left;
    if (index === 0) throw new HostError('InvalidArgument', 'no page can end before the sheet begins');
    const key = LIST_KEY[this.axis];
    this.sheet[key] = [...new Set([...this.sheet[key], index])].sort((a, b) => a - b);
    return this.wrap(index);
  }

  getCount(): number {
    return this.sheet[LIST_KEY[this.axis]].length;
  }

  getItem(key: unknown): PageBreak {
    const list = this.sheet[LIST_KEY[this.axis]];
    const index = typeof key === 'number' ? list[key] : list.find((each) => `${this.axis}${each}` === key);
    if (index === undefined) throw new HostError('ItemNotFound');
    return this.wrap(index);
  }

  removePageBreaks(): void {
    assertEditable(this.sheet);
    this.sheet[LIST_KEY[this.axis]] = [];
  }
}

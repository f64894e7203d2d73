import { members } from '../protocol';
import { assertAlive, LAST_COLUMN, LAST_ROW, type Rect, type SheetModel, type WorkbookModel } from '../model';
import { readPlace } from './arguments';
import { BookObject } from './book-object';
import { RangeObject } from './range';

export class WorksheetFreezePanes extends BookObject {
  readonly typeName = 'WorksheetFreezePanes';
  readonly members = members({
    methods: [
      'freezeAt',
      'freezeColumns',
      'freezeRows',
      'getLocation',
      'getLocationOrNullObject',
      'unfreeze',
    ],
  });

  constructor(
    book: WorkbookModel,
    private readonly sheet: SheetModel,
  ) {
    super(book);
  }

  private freeze(rect: Rect | null): void {
    assertAlive(this.sheet);
    this.sheet.freezeRect = rect;
  }

  freezeRows(count = 1): void {
    this.freeze({ top: 0, left: 0, bottom: count - 1, right: LAST_COLUMN });
  }

  freezeColumns(count = 1): void {
    this.freeze({ top: 0, left: 0, bottom: LAST_ROW, right: count - 1 });
  }

  /** The range and everything above and left of it. */
  freezeAt(range: unknown): void {
    const { rect } = readPlace(this.book, this.sheet, range);
    this.freeze({ ...rect, top: 0, left: 0 });
  }

  unfreeze(): void {
    this.freeze(null);
  }

  getLocationOrNullObject(): RangeObject | null {
    const rect = this.sheet.freezeRect;
    return rect && new RangeObject(this.book, this.sheet, rect);
  }

  getLocation(): RangeObject | null {
    return this.getLocationOrNullObject();
  }
}

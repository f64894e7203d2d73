import { members } from '../protocol';
import type { ConditionalFormatModel, SheetModel, WorkbookModel } from '../model';
import { BookObject } from './book-object';
import { ConditionalFill, ConditionalFont } from './conditional-parts';

/** The look that a custom or cell-value format lays over cells. */
export class ConditionalRangeFormat extends BookObject {
  readonly typeName = 'ConditionalRangeFormat';
  readonly members = members({ navigations: ['fill', 'font'] });

  constructor(
    book: WorkbookModel,
    private readonly sheet: SheetModel,
    private readonly model: ConditionalFormatModel,
  ) {
    super(book);
  }

  get fill(): ConditionalFill {
    return new ConditionalFill(this.book, this.sheet, this.model);
  }

  get font(): ConditionalFont {
    return new ConditionalFont(this.book, this.sheet, this.model);
  }
}

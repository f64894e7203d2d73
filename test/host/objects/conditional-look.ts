import { HostError, members } from '../protocol';
import { assertEditable, type ConditionalFormatModel, type SheetModel, type WorkbookModel } from '../model';
import { BookObject } from './book-object';
import { ConditionalRangeBorderCollection } from './conditional-border';
import { ConditionalFill, ConditionalFont } from './conditional-parts';

/** The look that a custom or cell-value format lays over cells. */
export class ConditionalRangeFormat extends BookObject {
  readonly typeName = 'ConditionalRangeFormat';
  readonly members = members({ scalars: ['numberFormat'], navigations: ['borders', 'fill', 'font'] });

  constructor(
    book: WorkbookModel,
    private readonly sheet: SheetModel,
    private readonly model: ConditionalFormatModel,
  ) {
    super(book);
  }

  get numberFormat(): unknown {
    return this.model.partByName.get('numberFormat')?.['code'] ?? '';
  }

  set numberFormat(value: unknown) {
    assertEditable(this.sheet, 'allowFormatCells');
    if (value === null || typeof value === 'object') throw new HostError('InvalidArgument');
    this.model.partByName.set('numberFormat', { code: String(value) });
  }

  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.book, this.sheet, this.model);
  }

  get fill(): ConditionalFill {
    return new ConditionalFill(this.book, this.sheet, this.model);
  }

  get font(): ConditionalFont {
    return new ConditionalFont(this.book, this.sheet, this.model);
  }
}

import { HostError, members, type HostObject } from '../protocol';
import {
  assertEditable,
  overlaps,
  subtract,
  type ConditionalFormatModel,
  type WorkbookModel,
} from '../model';
import { BookObject, type Region } from './book-object';
import { CONDITIONAL_KINDS, ConditionalFormatObject } from './conditional-format';

/** The conditional formats that touch a region, first priority first. */
export class ConditionalFormatCollection extends BookObject {
  readonly typeName = 'ConditionalFormatCollection';
  readonly members = members({
    methods: ['add', 'clearAll', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'],
  });

  constructor(
    book: WorkbookModel,
    private readonly region: Region,
  ) {
    super(book);
  }

  private modelList(): readonly ConditionalFormatModel[] {
    const { sheet, rectList } = this.region;
    return sheet.conditionalFormatList
      .filter((format) => format.rectList.some((own) => rectList.some((rect) => overlaps(own, rect))))
      .sort((a, b) => a.priority - b.priority);
  }

  private wrap(model: ConditionalFormatModel): ConditionalFormatObject {
    return new ConditionalFormatObject(this.book, this.region.sheet, model);
  }

  override items(): readonly HostObject[] {
    return this.modelList().map((model) => this.wrap(model));
  }

  add(type: string): ConditionalFormatObject {
    const { sheet, rectList } = this.region;
    assertEditable(sheet, 'allowFormatCells');
    if (!CONDITIONAL_KINDS.has(type)) throw new HostError('InvalidArgument');
    const model: ConditionalFormatModel = {
      id: this.book.newFormatId(),
      type,
      rectList,
      priority: sheet.conditionalFormatList.length,
      stopIfTrue: false,
      partByName: new Map(),
    };
    sheet.conditionalFormatList.push(model);
    return this.wrap(model);
  }

  /** Cuts the region out of every format; those with nothing left are gone. */
  clearAll(): void {
    const { sheet, rectList } = this.region;
    assertEditable(sheet, 'allowFormatCells');
    for (const format of sheet.conditionalFormatList) {
      format.rectList = rectList.reduce<ConditionalFormatModel['rectList']>(
        (rest, hole) => rest.flatMap((rect) => subtract(rect, hole)),
        format.rectList,
      );
    }
    sheet.conditionalFormatList = sheet.conditionalFormatList.filter((format) => format.rectList.length > 0);
  }

  getCount(): number {
    return this.modelList().length;
  }

  getItemOrNullObject(id: string): ConditionalFormatObject | null {
    const model = this.modelList().find((each) => each.id === id);
    return model ? this.wrap(model) : null;
  }

  getItem(id: string): ConditionalFormatObject {
    const item = this.getItemOrNullObject(id);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }

  getItemAt(index: number): ConditionalFormatObject {
    const model = this.modelList()[index];
    if (!model) throw new HostError('InvalidArgument');
    return this.wrap(model);
  }
}

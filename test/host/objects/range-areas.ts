import { HostError, members, type HostObject } from '../protocol';
import {
  assertAlive,
  cellCountOf,
  fullAddress,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  usedRect,
  type Rect,
  type WorkbookModel,
} from '../model';
import { BookObject, type Region } from './book-object';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidationObject } from './data-validation';
import { RangeObject } from './range';
import { RangeFormat } from './range-format';
import { WorksheetObject } from './worksheet';

const MEMBERS = members({
  scalars: ['address', 'addressLocal', 'areaCount', 'cellCount', 'isEntireColumn', 'isEntireRow'],
  navigations: ['areas', 'conditionalFormats', 'dataValidation', 'format', 'worksheet'],
  methods: [
    'calculate',
    'clear',
    'getEntireColumn',
    'getEntireRow',
    'getOffsetRangeAreas',
    'getUsedRangeAreas',
    'getUsedRangeAreasOrNullObject',
    'setDirty',
  ],
});

/** Several rectangles of one sheet. */
export class RangeAreasObject extends BookObject {
  readonly typeName = 'RangeAreas';
  readonly members = MEMBERS;

  constructor(
    book: WorkbookModel,
    readonly region: Region,
  ) {
    super(book);
  }

  private derive(map: (rect: Rect) => Rect): RangeAreasObject {
    const { sheet, rectList } = this.region;
    return new RangeAreasObject(this.book, { sheet, rectList: rectList.map(map) });
  }

  get address(): string {
    const { sheet, rectList } = this.region;
    assertAlive(sheet);
    return rectList.map((rect) => fullAddress(sheet.name, rect)).join(',');
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.region.rectList.length;
  }

  get cellCount(): number {
    return this.region.rectList.reduce((sum, rect) => sum + cellCountOf(rect), 0);
  }

  get isEntireRow(): boolean {
    return this.region.rectList.every(isWholeRows);
  }

  get isEntireColumn(): boolean {
    return this.region.rectList.every(isWholeColumns);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.book, this.region);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.book, this.region);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.book, this.region);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.region);
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.book, this.region.sheet);
  }

  getEntireRow(): RangeAreasObject {
    return this.derive((rect) => ({ ...rect, left: 0, right: LAST_COLUMN }));
  }

  getEntireColumn(): RangeAreasObject {
    return this.derive((rect) => ({ ...rect, top: 0, bottom: LAST_ROW }));
  }

  getOffsetRangeAreas(rows: number, columns: number): RangeAreasObject {
    return this.derive(({ top, left, bottom, right }) => ({
      top: top + rows,
      bottom: bottom + rows,
      left: left + columns,
      right: right + columns,
    }));
  }

  getUsedRangeAreasOrNullObject(valuesOnly?: boolean): RangeAreasObject | null {
    const { sheet } = this.region;
    const rectList = this.region.rectList
      .map((rect) => usedRect(sheet, rect, valuesOnly === true))
      .filter((rect) => rect !== null);
    return rectList.length > 0 ? new RangeAreasObject(this.book, { sheet, rectList }) : null;
  }

  getUsedRangeAreas(valuesOnly?: boolean): RangeAreasObject {
    const areas = this.getUsedRangeAreasOrNullObject(valuesOnly);
    if (!areas) throw new HostError('ItemNotFound');
    return areas;
  }

  clear(applyTo?: unknown): void {
    for (const rect of this.region.rectList)
      new RangeObject(this.book, this.region.sheet, rect).clear(applyTo);
  }

  calculate(): void {
    assertAlive(this.region.sheet);
  }

  setDirty(): void {
    assertAlive(this.region.sheet);
  }
}

/** The rectangles of RangeAreas, one by one. */
export class RangeCollection extends BookObject {
  readonly typeName = 'RangeCollection';
  readonly members = members({ methods: ['getCount', 'getItemAt'] });

  constructor(
    book: WorkbookModel,
    private readonly region: Region,
  ) {
    super(book);
  }

  override items(): readonly HostObject[] {
    return this.region.rectList.map((rect) => new RangeObject(this.book, this.region.sheet, rect));
  }

  getCount(): number {
    return this.region.rectList.length;
  }

  getItemAt(index: number): HostObject {
    const item = this.items()[index];
    if (!item) throw new HostError('InvalidArgument');
    return item;
  }
}

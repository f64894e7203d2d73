import { HostError, members, type HostObject } from '../protocol';
import {
  assertAlive,
  cellCountOf,
  fullAddress,
  intersect,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  usedRect,
  type Rect,
  type WorkbookModel,
} from '../model';
import { readRegion } from './arguments';
import { BookObject, uniform, type Region } from './book-object';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidationObject } from './data-validation';
import { RangeObject } from './range';
import { RangeFormat } from './range-format';
import { TableScopedCollection } from './table-scoped-collection';
import { WorksheetObject } from './worksheet';

const MEMBERS = members({
  scalars: ['address', 'addressLocal', 'areaCount', 'cellCount', 'isEntireColumn', 'isEntireRow', 'style'],
  navigations: ['areas', 'conditionalFormats', 'dataValidation', 'format', 'worksheet'],
  methods: [
    'calculate',
    'clear',
    'copyFrom',
    'getIntersection',
    'getIntersectionOrNullObject',
    'getSpecialCells',
    'getSpecialCellsOrNullObject',
    'getTables',
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
    return new RangeCollection(this.book, [this.region]);
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

  get style(): string | null {
    return uniform(this.each((range) => range.style));
  }

  set style(value: string | null) {
    for (const range of this.ranges()) range.style = value;
  }

  private ranges(): readonly RangeObject[] {
    const { sheet, rectList } = this.region;
    return rectList.map((rect) => new RangeObject(this.book, sheet, rect));
  }

  private each<T>(read: (range: RangeObject) => T): readonly T[] {
    return this.ranges().map(read);
  }

  private someOf(rectList: readonly Rect[]): RangeAreasObject | null {
    return rectList.length > 0
      ? new RangeAreasObject(this.book, { sheet: this.region.sheet, rectList })
      : null;
  }

  getIntersectionOrNullObject(other: unknown): RangeAreasObject | null {
    const region = readRegion(this.book, this.region.sheet, other);
    if (region.sheet !== this.region.sheet) return null;
    const rectList = this.region.rectList.flatMap((rect) =>
      region.rectList.map((each) => intersect(rect, each)).filter((each) => each !== null),
    );
    return this.someOf(rectList);
  }

  getIntersection(other: unknown): RangeAreasObject {
    return found(this.getIntersectionOrNullObject(other));
  }

  getSpecialCellsOrNullObject(type: unknown, valueType?: unknown): RangeAreasObject | null {
    return this.someOf(
      this.each((range) => range.getSpecialCellsOrNullObject(type, valueType)?.region.rectList ?? []).flat(),
    );
  }

  getSpecialCells(type: unknown, valueType?: unknown): RangeAreasObject {
    return found(this.getSpecialCellsOrNullObject(type, valueType));
  }

  getTables(fullyContained?: unknown): TableScopedCollection {
    return new TableScopedCollection(this.book, this.region, fullyContained === true);
  }

  /** The source must have as many areas, or one. */
  copyFrom(source: unknown, copyType: unknown = 'All', skipBlanks = false, transpose = false): void {
    const from = readRegion(this.book, this.region.sheet, source);
    const isPaired = from.rectList.length === this.region.rectList.length;
    if (!isPaired && from.rectList.length !== 1) throw new HostError('InvalidArgument');
    for (const [index, range] of this.ranges().entries()) {
      const rect = from.rectList[isPaired ? index : 0]!;
      range.copyFrom(new RangeObject(this.book, from.sheet, rect), copyType, skipBlanks, transpose);
    }
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

function found<T>(object: T | null): T {
  if (object === null) throw new HostError('ItemNotFound');
  return object;
}

/** The rectangles of RangeAreas, one by one. */
export class RangeCollection extends BookObject {
  readonly typeName = 'RangeCollection';
  readonly members = members({ methods: ['getCount', 'getItemAt'] });

  constructor(
    book: WorkbookModel,
    private readonly regionList: readonly Region[],
  ) {
    super(book);
  }

  override items(): readonly HostObject[] {
    return this.regionList.flatMap(({ sheet, rectList }) =>
      rectList.map((rect) => new RangeObject(this.book, sheet, rect)),
    );
  }

  getCount(): number {
    return this.items().length;
  }

  getItemAt(index: number): HostObject {
    const item = this.items()[index];
    if (!item) throw new HostError('InvalidArgument');
    return item;
  }
}

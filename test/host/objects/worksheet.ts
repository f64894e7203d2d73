import { HostError, members } from '../protocol';
import {
  assertAlive,
  assertEditable,
  LAST_COLUMN,
  LAST_ROW,
  raiseOnSheet,
  STANDARD_HEIGHT_PT,
  usedRect,
  WHOLE_SHEET,
  type Rect,
  type SheetModel,
  type SheetVisibility,
  type WorkbookModel,
} from '../model';
import { readPlace, readRegion } from './arguments';
import { AutoFilterObject } from './auto-filter';
import { BookObject } from './book-object';
import { copySheet } from './copy-sheet';
import { defineEvents, eventMethods } from './event-methods';
import { WorksheetFreezePanes } from './freeze-panes';
import { NamedItemCollection } from './named-item';
import { PageBreakCollection } from './page-breaks';
import { PageLayout } from './page-layout';
import { showLevels } from './outline';
import { WorksheetProtection } from './protection';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { readColor } from './range-format';
import { findAllText, replaceText, type SearchCriteria } from './search';
import { CustomPropertyCollection } from './custom-property';
import { TableCollection } from './table-collection';

const VISIBILITY_SET: ReadonlySet<string> = new Set(['Visible', 'Hidden', 'VeryHidden']);
const EVENT_LIST = [
  'Activated',
  'Calculated',
  'DataChanged',
  'Deactivated',
  'EventNameChanged',
  'EventVisibilityChanged',
  'FormatChanged',
  'ProtectionChanged',
  'RowHiddenChanged',
  'RowSorted',
  'SelectionChanged',
] as const;

const MEMBERS = members({
  scalars: [
    'enableCalculation',
    'id',
    'name',
    'position',
    'showGridlines',
    'showHeadings',
    'standardHeight',
    'standardWidth',
    'tabColor',
    'visibility',
  ],
  navigations: [
    'autoFilter',
    'customProperties',
    'freezePanes',
    'horizontalPageBreaks',
    'names',
    'pageLayout',
    'protection',
    'tables',
    'verticalPageBreaks',
  ],
  methods: [
    'activate',
    'calculate',
    'copy',
    'delete',
    'findAll',
    'findAllOrNullObject',
    'getCell',
    'getNext',
    'getNextOrNullObject',
    'getPrevious',
    'getPreviousOrNullObject',
    'getRange',
    'getRangeByIndexes',
    'getRanges',
    'getUsedRange',
    'getUsedRangeOrNullObject',
    'replaceAll',
    'showOutlineLevels',
    ...eventMethods(EVENT_LIST),
  ],
  writeNames: { Gridlines: 'showGridlines', Headings: 'showHeadings' },
});

/** The longest text that `getRanges` takes. */
const MAX_ADDRESS = 8_192;

export class WorksheetObject extends BookObject {
  readonly typeName = 'Worksheet';
  readonly members = MEMBERS;

  constructor(
    book: WorkbookModel,
    readonly model: SheetModel,
  ) {
    super(book);
  }

  override wireId() {
    return { Id: this.model.id };
  }

  /** What handlers on this sheet are registered for. */
  get eventTarget(): string {
    return this.model.id;
  }

  private alive(): SheetModel {
    assertAlive(this.model);
    return this.model;
  }

  get id(): string {
    return this.model.id;
  }

  get name(): string {
    return this.alive().name;
  }

  set name(value: string) {
    this.book.renameSheet(this.alive(), value);
  }

  get position(): number {
    return this.book.sheetList.indexOf(this.alive());
  }

  set position(value: number) {
    this.book.moveSheet(this.alive(), value);
  }

  get visibility(): string {
    return this.alive().visibility;
  }

  set visibility(value: string) {
    if (!VISIBILITY_SET.has(value)) throw new HostError('InvalidArgument');
    this.book.setVisibility(this.alive(), value as SheetVisibility);
  }

  get tabColor(): string {
    return this.alive().tabColor;
  }

  set tabColor(value: string) {
    this.alive().tabColor = value === '' ? '' : readColor(value);
  }

  get showGridlines(): boolean {
    return this.alive().showGridlines;
  }

  set showGridlines(value: boolean) {
    this.alive().showGridlines = value;
  }

  get showHeadings(): boolean {
    return this.alive().showHeadings;
  }

  set showHeadings(value: boolean) {
    this.alive().showHeadings = value;
  }

  get standardWidth(): number {
    return this.alive().standardWidth;
  }

  set standardWidth(value: number) {
    assertEditable(this.model, 'allowFormatColumns');
    this.model.standardWidth = value;
  }

  get standardHeight(): number {
    return STANDARD_HEIGHT_PT;
  }

  get enableCalculation(): boolean {
    return this.alive().enableCalculation;
  }

  set enableCalculation(value: boolean) {
    this.alive().enableCalculation = value;
  }

  get tables(): TableCollection {
    return new TableCollection(this.book, this.alive());
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.alive());
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.alive());
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.alive());
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.alive());
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.alive(), 'row');
  }

  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.alive(), 'column');
  }

  get autoFilter(): AutoFilterObject {
    const sheet = this.alive();
    const owner = {
      sheet,
      get filter() {
        return sheet.filter;
      },
      set filter(value) {
        sheet.filter = value;
      },
    };
    return new AutoFilterObject(this.book, owner);
  }

  get customProperties(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.book, this.alive());
  }

  private range(rect: Rect): RangeObject {
    return new RangeObject(this.book, this.alive(), rect);
  }

  getRange(address?: unknown): RangeObject {
    if (address === undefined || address === '') return this.range(WHOLE_SHEET);
    const place = readPlace(this.book, this.alive(), address);
    if (place.sheet !== this.model) throw new HostError('InvalidArgument');
    return this.range(place.rect);
  }

  getRanges(address?: unknown): RangeAreasObject {
    if (typeof address === 'string' && address.length > MAX_ADDRESS) throw new HostError('InvalidArgument');
    const region =
      address === undefined
        ? { sheet: this.alive(), rectList: [WHOLE_SHEET] }
        : readRegion(this.book, this.alive(), address);
    return new RangeAreasObject(this.book, region);
  }

  getRangeByIndexes(top: number, left: number, rowCount: number, columnCount: number): RangeObject {
    return this.range({ top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 });
  }

  getCell(row: number, column: number): RangeObject {
    if (row > LAST_ROW || column > LAST_COLUMN) throw new HostError('InvalidArgument');
    return this.range({ top: row, left: column, bottom: row, right: column });
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | null {
    const rect = usedRect(this.alive(), WHOLE_SHEET, valuesOnly === true);
    return rect && this.range(rect);
  }

  /** The first cell of an empty sheet. */
  getUsedRange(valuesOnly?: boolean): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  findAllOrNullObject(text: unknown, criteria?: SearchCriteria): RangeAreasObject | null {
    this.book.refreshResults();
    const rectList = findAllText(this.alive(), WHOLE_SHEET, String(text), criteria);
    return rectList.length > 0 ? new RangeAreasObject(this.book, { sheet: this.model, rectList }) : null;
  }

  findAll(text: unknown, criteria?: SearchCriteria): RangeAreasObject {
    const areas = this.findAllOrNullObject(text, criteria);
    if (!areas) throw new HostError('ItemNotFound');
    return areas;
  }

  replaceAll(text: unknown, replacement: unknown, criteria?: SearchCriteria): number {
    const region = { sheet: this.alive(), rectList: [WHOLE_SHEET] };
    return replaceText(this.book, region, String(text), String(replacement), criteria);
  }

  showOutlineLevels(rowLevels: number, columnLevels: number): void {
    assertEditable(this.alive());
    showLevels(this.model, 'row', rowLevels);
    showLevels(this.model, 'column', columnLevels);
  }

  activate(): void {
    if (this.alive().visibility !== 'Visible') throw new HostError('InvalidOperation', 'the sheet is hidden');
    this.book.activate(this.model);
  }

  delete(): void {
    this.book.deleteSheet(this.alive());
  }

  calculate(): void {
    this.alive();
    this.book.refreshResults(true);
    raiseOnSheet(this.book, 'Calculated', this.model);
  }

  copy(position: string = 'None', relativeTo?: unknown): WorksheetObject {
    const near = relativeTo instanceof WorksheetObject ? relativeTo.model : null;
    return new WorksheetObject(this.book, copySheet(this.book, this.alive(), position, near));
  }

  private neighbour(step: 1 | -1, visibleOnly?: boolean): WorksheetObject | null {
    const list = visibleOnly
      ? this.book.sheetList.filter((sheet) => sheet === this.model || sheet.visibility === 'Visible')
      : this.book.sheetList;
    const sheet = list[list.indexOf(this.alive()) + step];
    return sheet ? new WorksheetObject(this.book, sheet) : null;
  }

  getNextOrNullObject(visibleOnly?: boolean): WorksheetObject | null {
    return this.neighbour(1, visibleOnly);
  }

  getPreviousOrNullObject(visibleOnly?: boolean): WorksheetObject | null {
    return this.neighbour(-1, visibleOnly);
  }

  getNext(visibleOnly?: boolean): WorksheetObject {
    return found(this.neighbour(1, visibleOnly));
  }

  getPrevious(visibleOnly?: boolean): WorksheetObject {
    return found(this.neighbour(-1, visibleOnly));
  }
}

function found(sheet: WorksheetObject | null): WorksheetObject {
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}

defineEvents(WorksheetObject, EVENT_LIST);

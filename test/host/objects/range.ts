import { HostError, members, type HostObject } from '../protocol';
import { isRecord } from '../protocol/paths';
import {
  assertAlive,
  boundingRect,
  cellCountOf,
  cellText,
  clearContents,
  columnCountOf,
  DEFAULT_FORMAT,
  deleteCells,
  contains,
  fromR1C1,
  fullAddress,
  insertCells,
  intersect,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  mergeCells,
  NO_VALIDATION,
  overlaps,
  raiseOnRect,
  raiseSelected,
  readGrid,
  rowCountOf,
  toR1C1,
  unmergeCells,
  contentType,
  usedRect,
  writeContents,
  writeNumberFormats,
  assertEditable,
  type CellContent,
  type Rect,
  type SheetModel,
  type WorkbookModel,
} from '../model';
import { readPlace } from './arguments';
import { autoFill } from './auto-fill';
import { BookObject, uniform, type Region } from './book-object';
import { copyInto } from './copy';
import { readCellProperties, readLineProperties, setCellLooks, setLineLooks } from './cell-properties';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidationObject } from './data-validation';
import { isHiddenUniform, setHidden, sumSizes } from './lines';
import { moveCells } from './move-to';
import { changeLevel, groupAxis, showDetails } from './outline';
import { related } from './precedents';
import { RangeAreasObject } from './range-areas';
import { RangeFormat } from './range-format';
import { RangeSort } from './range-sort';
import { RangeView } from './range-view';
import {
  edgeCell,
  findText,
  removeDuplicateRows,
  replaceText,
  specialCells,
  type RemoveDuplicatesResult,
  type SearchCriteria,
} from './search';
import { styledLook } from './style';
import { TableScopedCollection } from './table-scoped-collection';
import { WorksheetObject } from './worksheet';

const SCALARS = [
  'address',
  'addressLocal',
  'cellCount',
  'columnCount',
  'columnHidden',
  'columnIndex',
  'formulas',
  'formulasLocal',
  'formulasR1C1',
  'hasSpill',
  'height',
  'hidden',
  'hyperlink',
  'isEntireColumn',
  'isEntireRow',
  'left',
  'numberFormat',
  'numberFormatCategories',
  'numberFormatLocal',
  'rowCount',
  'rowHidden',
  'rowIndex',
  'savedAsArray',
  'style',
  'text',
  'top',
  'valueTypes',
  'values',
  'width',
] as const;

const METHODS = [
  '_ValidateArraySize',
  'autoFill',
  'calculate',
  'clear',
  'copyFrom',
  'delete',
  'getAbsoluteResizedRange',
  'getBoundingRect',
  'getCell',
  'getCellProperties',
  'getColumn',
  'getColumnProperties',
  'getColumnsAfter',
  'getColumnsBefore',
  'find',
  'findOrNullObject',
  'getDependents',
  'getDirectDependents',
  'getDirectPrecedents',
  'getEntireColumn',
  'getEntireRow',
  'getExtendedRange',
  'getIntersection',
  'getIntersectionOrNullObject',
  'getLastCell',
  'getLastColumn',
  'getLastRow',
  'getMergedAreas',
  'getMergedAreasOrNullObject',
  'getOffsetRange',
  'getPrecedents',
  'getResizedRange',
  'getRangeEdge',
  'getRow',
  'getRowProperties',
  'getRowsAbove',
  'getRowsBelow',
  'getSpecialCells',
  'getSpecialCellsOrNullObject',
  'getSpillParent',
  'getSpillParentOrNullObject',
  'getSpillingToRange',
  'getSpillingToRangeOrNullObject',
  'getSurroundingRegion',
  'getTables',
  'getUsedRange',
  'getUsedRangeOrNullObject',
  'getVisibleView',
  'group',
  'hideGroupDetails',
  'insert',
  'merge',
  'moveTo',
  'removeDuplicates',
  'replaceAll',
  'select',
  'setCellProperties',
  'setColumnProperties',
  'setDirty',
  'setRowProperties',
  'showGroupDetails',
  'ungroup',
  'unmerge',
] as const;

const MEMBERS = members({
  scalars: SCALARS,
  navigations: ['conditionalFormats', 'dataValidation', 'format', 'sort', 'worksheet'],
  methods: METHODS,
});

/** What `clear` empties, by its `applyTo`. */
const CLEARS: Readonly<Record<string, { readonly contents: boolean; readonly formats: boolean }>> = {
  All: { contents: true, formats: true },
  Contents: { contents: true, formats: false },
  Formats: { contents: false, formats: true },
  Hyperlinks: { contents: false, formats: false },
  RemoveHyperlinks: { contents: false, formats: false },
};

const asNumber = (value: unknown, fallback?: number): number => {
  const number = value === undefined ? fallback : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw new HostError('InvalidArgument');
  return number;
};

/** One rectangle of a sheet. */
export class RangeObject extends BookObject {
  readonly typeName = 'Range';
  readonly members = MEMBERS;
  readonly region: Region;

  constructor(
    book: WorkbookModel,
    readonly sheet: SheetModel,
    readonly rect: Rect,
  ) {
    super(book);
    const isOutside = rect.top < 0 || rect.left < 0 || rect.bottom > LAST_ROW || rect.right > LAST_COLUMN;
    if (isOutside || rect.top > rect.bottom || rect.left > rect.right) throw new HostError('InvalidArgument');
    this.region = { sheet, rectList: [rect] };
  }

  private derive(rect: Rect): RangeObject {
    return new RangeObject(this.book, this.sheet, rect);
  }

  // Place and size

  get address(): string {
    assertAlive(this.sheet);
    return fullAddress(this.sheet.name, this.rect);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.rect.top;
  }

  get columnIndex(): number {
    return this.rect.left;
  }

  get rowCount(): number {
    return rowCountOf(this.rect);
  }

  get columnCount(): number {
    return columnCountOf(this.rect);
  }

  get cellCount(): number {
    const count = cellCountOf(this.rect);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return isWholeRows(this.rect);
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this.rect);
  }

  get top(): number {
    return sumSizes(this.sheet, 'row', 0, this.rect.top - 1);
  }

  get left(): number {
    return sumSizes(this.sheet, 'column', 0, this.rect.left - 1);
  }

  get height(): number {
    return sumSizes(this.sheet, 'row', this.rect.top, this.rect.bottom);
  }

  get width(): number {
    return sumSizes(this.sheet, 'column', this.rect.left, this.rect.right);
  }

  // Contents

  /** Whole rows and columns have no grid: null. */
  private grid<T>(read: (content: CellContent, row: number, column: number) => T) {
    if (isUnbounded(this.rect)) return null;
    this.book.refreshResults();
    return readGrid(this.sheet, this.rect, read);
  }

  get values(): unknown {
    return this.grid(({ value }) => value ?? '');
  }

  set values(value: unknown) {
    writeContents(this.book, this.sheet, this.rect, value);
  }

  get formulas(): unknown {
    return this.grid(({ value, formula }) => formula ?? value ?? '');
  }

  set formulas(value: unknown) {
    writeContents(this.book, this.sheet, this.rect, value);
  }

  get formulasLocal(): unknown {
    return this.formulas;
  }

  set formulasLocal(_: unknown) {
    throw new HostError('NotImplemented', 'the local host knows no formulas but the English ones');
  }

  get text(): unknown {
    return this.grid((content, row, column) =>
      cellText(content, this.sheet.formats.get(row, column).numberFormat),
    );
  }

  get valueTypes(): unknown {
    return this.grid(contentType);
  }

  get numberFormat(): unknown {
    return this.grid((_, row, column) => this.sheet.formats.get(row, column).numberFormat);
  }

  set numberFormat(value: unknown) {
    writeNumberFormats(this.sheet, this.rect, value);
  }

  get numberFormatLocal(): unknown {
    return this.numberFormat;
  }

  set numberFormatLocal(_: unknown) {
    throw new HostError('NotImplemented', 'the local host knows no number formats but the English ones');
  }

  get formulasR1C1(): unknown {
    return this.grid(({ value, formula }, row, column) =>
      formula === undefined ? (value ?? '') : toR1C1(formula, row, column),
    );
  }

  set formulasR1C1(value: unknown) {
    const { top, left } = this.rect;
    const one = (item: unknown, row: number, column: number): unknown =>
      typeof item === 'string' && item.startsWith('=') ? fromR1C1(item, row, column) : item;
    const isMatrix = Array.isArray(value) && (value.length > 1 || (value[0] as unknown[]).length > 1);
    const single: unknown = Array.isArray(value) && !isMatrix ? (value as unknown[][])[0]![0] : value;
    const matrix = isMatrix
      ? (value as unknown[][]).map((row, r) => row.map((item, c) => one(item, top + r, left + c)))
      : this.gridOf((row, column) => one(single, row, column));
    writeContents(this.book, this.sheet, this.rect, matrix);
  }

  private gridOf<T>(make: (row: number, column: number) => T): readonly (readonly T[])[] {
    return readGrid(this.sheet, this.rect, (_, row, column) => make(row, column));
  }

  get hyperlink(): unknown {
    return uniform(this.sheet.hyperlinks.distinct(this.rect));
  }

  /** The cell shows the text, else where it leads, in the look of a link. */
  set hyperlink(value: unknown) {
    const { rect, sheet } = this;
    assertEditable(sheet, 'allowInsertHyperlinks');
    if (!isRecord(value)) throw new HostError('InvalidArgument');
    sheet.hyperlinks.patch(rect, () => value);
    const shown = value['textToDisplay'];
    const isEmpty = [...sheet.cells.inside(rect)].length === 0;
    const text = shown ?? (isEmpty ? (value['address'] ?? value['documentReference']) : undefined);
    if (text !== undefined) writeContents(this.book, sheet, rect, String(text));
    this.style = 'Hyperlink';
  }

  /** Cells with a result that spills. */
  private spillRange(row: number, column: number): Rect | null {
    this.book.refreshResults();
    const at = (r: number, c: number): boolean => this.sheet.cells.get(r, c).isSpilled === true;
    let [bottom, right] = [row, column];
    while (at(bottom + 1, column)) bottom += 1;
    while (at(row, right + 1)) right += 1;
    const isSpill = bottom > row || right > column;
    return isSpill && !at(row, column) ? { top: row, left: column, bottom, right } : null;
  }

  get hasSpill(): boolean {
    this.book.refreshResults();
    const { rect } = this;
    if ([...this.sheet.cells.inside(rect)].some(({ content }) => content.isSpilled)) return true;
    return this.spillRange(rect.top, rect.left) !== null;
  }

  getSpillingToRangeOrNullObject(): RangeObject | null {
    const rect = this.spillRange(this.rect.top, this.rect.left);
    return rect && this.derive(rect);
  }

  getSpillingToRange(): RangeObject {
    return found(this.getSpillingToRangeOrNullObject());
  }

  getSpillParentOrNullObject(): RangeObject | null {
    const { top, left } = this.rect;
    this.book.refreshResults();
    for (const { row, column, content } of this.sheet.cells.inside({
      top: 0,
      left: 0,
      bottom: top,
      right: left,
    })) {
      const rect = content.formula === undefined ? null : this.spillRange(row, column);
      if (rect && contains(rect, top, left)) return this.getWorksheetCell(row, column);
    }
    return null;
  }

  getSpillParent(): RangeObject {
    return found(this.getSpillParentOrNullObject());
  }

  private getWorksheetCell(row: number, column: number): RangeObject {
    return this.derive({ top: row, bottom: row, left: column, right: column });
  }

  get savedAsArray(): boolean {
    return this.hasSpill;
  }

  get numberFormatCategories(): unknown {
    return this.grid((_, row, column) => formatCategory(this.sheet.formats.get(row, column).numberFormat));
  }

  get style(): string | null {
    const nameSet = [...this.sheet.formats.distinct(this.rect)].map(({ styleName }) => styleName);
    return new Set(nameSet).size === 1 ? nameSet[0]! : null;
  }

  set style(value: string | null) {
    assertEditable(this.sheet, 'allowFormatCells');
    const style = this.book.findStyle(String(value));
    if (!style) throw new HostError('InvalidArgument', `there is no style ${value}`);
    this.sheet.formats.patch(this.rect, (format) => styledLook(style, format));
  }

  get rowHidden(): boolean | null {
    return isHiddenUniform(this.sheet, 'row', this.rect.top, this.rect.bottom);
  }

  set rowHidden(isHidden: boolean | null) {
    setHidden(this.sheet, 'row', this.rect.top, this.rect.bottom, isHidden);
    const changeType = isHidden ? 'Hidden' : 'Unhidden';
    raiseOnRect(this.book, 'RowHiddenChanged', this.sheet, this.rect, { changeType });
  }

  get columnHidden(): boolean | null {
    return isHiddenUniform(this.sheet, 'column', this.rect.left, this.rect.right);
  }

  set columnHidden(isHidden: boolean | null) {
    setHidden(this.sheet, 'column', this.rect.left, this.rect.right, isHidden);
  }

  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === false && this.columnHidden === false ? false : null;
  }

  // Parts

  get format(): RangeFormat {
    return new RangeFormat(this.book, this.region);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.book, this.region);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.region);
  }

  get sort(): RangeSort {
    return new RangeSort(this.book, this.sheet, this.rect);
  }

  get worksheet(): WorksheetObject {
    assertAlive(this.sheet);
    return new WorksheetObject(this.book, this.sheet);
  }

  // Other ranges

  getCell(row: unknown, column: unknown): RangeObject {
    const top = this.rect.top + asNumber(row);
    const left = this.rect.left + asNumber(column);
    return this.derive({ top, left, bottom: top, right: left });
  }

  getRow(row: unknown): RangeObject {
    const top = this.rect.top + asNumber(row);
    return this.derive({ ...this.rect, top, bottom: top });
  }

  getColumn(column: unknown): RangeObject {
    const left = this.rect.left + asNumber(column);
    return this.derive({ ...this.rect, left, right: left });
  }

  getBoundingRect(other: unknown): RangeObject {
    const place = readPlace(this.book, this.sheet, other);
    if (place.sheet !== this.sheet) throw new HostError('InvalidArgument');
    return this.derive(boundingRect(this.rect, place.rect));
  }

  getOffsetRange(rowOffset: unknown, columnOffset: unknown): RangeObject {
    const [rows, columns] = [asNumber(rowOffset), asNumber(columnOffset)];
    const { top, left, bottom, right } = this.rect;
    return this.derive({
      top: top + rows,
      bottom: bottom + rows,
      left: left + columns,
      right: right + columns,
    });
  }

  getResizedRange(deltaRows: unknown, deltaColumns: unknown): RangeObject {
    const { bottom, right } = this.rect;
    return this.derive({
      ...this.rect,
      bottom: bottom + asNumber(deltaRows),
      right: right + asNumber(deltaColumns),
    });
  }

  getAbsoluteResizedRange(rowCount: unknown, columnCount: unknown): RangeObject {
    const { top, left } = this.rect;
    return this.derive({
      ...this.rect,
      bottom: top + asNumber(rowCount) - 1,
      right: left + asNumber(columnCount) - 1,
    });
  }

  getEntireRow(): RangeObject {
    return this.derive({ ...this.rect, left: 0, right: LAST_COLUMN });
  }

  getEntireColumn(): RangeObject {
    return this.derive({ ...this.rect, top: 0, bottom: LAST_ROW });
  }

  getLastCell(): RangeObject {
    const { bottom, right } = this.rect;
    return this.derive({ top: bottom, bottom, left: right, right });
  }

  getLastRow(): RangeObject {
    return this.derive({ ...this.rect, top: this.rect.bottom });
  }

  getLastColumn(): RangeObject {
    return this.derive({ ...this.rect, left: this.rect.right });
  }

  getRowsAbove(count: unknown): RangeObject {
    const { top } = this.rect;
    return this.derive({ ...this.rect, top: top - asNumber(count, 1), bottom: top - 1 });
  }

  getRowsBelow(count: unknown): RangeObject {
    const { bottom } = this.rect;
    return this.derive({ ...this.rect, top: bottom + 1, bottom: bottom + asNumber(count, 1) });
  }

  getColumnsBefore(count: unknown): RangeObject {
    const { left } = this.rect;
    return this.derive({ ...this.rect, left: left - asNumber(count, 1), right: left - 1 });
  }

  getColumnsAfter(count: unknown): RangeObject {
    const { right } = this.rect;
    return this.derive({ ...this.rect, left: right + 1, right: right + asNumber(count, 1) });
  }

  getIntersectionOrNullObject(other: unknown): RangeObject | null {
    const place = readPlace(this.book, this.sheet, other);
    const rect = place.sheet === this.sheet ? intersect(this.rect, place.rect) : null;
    return rect && this.derive(rect);
  }

  getIntersection(other: unknown): RangeObject {
    return found(this.getIntersectionOrNullObject(other));
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): RangeObject | null {
    assertAlive(this.sheet);
    const rect = usedRect(this.sheet, this.rect, valuesOnly === true);
    return rect && this.derive(rect);
  }

  getUsedRange(valuesOnly?: unknown): RangeObject {
    return found(this.getUsedRangeOrNullObject(valuesOnly));
  }

  getSurroundingRegion(): RangeObject {
    let rect = this.rect;
    for (;;) {
      const around = {
        top: Math.max(0, rect.top - 1),
        left: Math.max(0, rect.left - 1),
        bottom: Math.min(LAST_ROW, rect.bottom + 1),
        right: Math.min(LAST_COLUMN, rect.right + 1),
      };
      const used = usedRect(this.sheet, around, true);
      const next = used ? boundingRect(rect, used) : rect;
      if (cellCountOf(next) === cellCountOf(rect)) return this.derive(rect);
      rect = next;
    }
  }

  getMergedAreasOrNullObject(): RangeAreasObject | null {
    const rectList = this.sheet.mergeList.filter((merge) => overlaps(merge, this.rect));
    return rectList.length > 0 ? new RangeAreasObject(this.book, { sheet: this.sheet, rectList }) : null;
  }

  getMergedAreas(): RangeAreasObject {
    return found(this.getMergedAreasOrNullObject());
  }

  getTables(fullyContained?: unknown): TableScopedCollection {
    return new TableScopedCollection(this.book, this.region, fullyContained === true);
  }

  // Searches

  findOrNullObject(text: unknown, criteria?: SearchCriteria): RangeObject | null {
    const place = findText(this.sheet, this.rect, String(text), criteria);
    return place && this.derive(place);
  }

  find(text: unknown, criteria?: SearchCriteria): RangeObject {
    return found(this.findOrNullObject(text, criteria));
  }

  replaceAll(text: unknown, replacement: unknown, criteria?: SearchCriteria): number {
    return replaceText(this.book, this.region, String(text), String(replacement), criteria);
  }

  removeDuplicates(columnList: unknown, hasHeader: unknown): RemoveDuplicatesResult {
    return removeDuplicateRows(this.book, this.sheet, this.rect, columnList as number[], hasHeader === true);
  }

  getSpecialCellsOrNullObject(type: unknown, kind?: unknown): RangeAreasObject | null {
    const rectList = specialCells(this.book, this.sheet, this.rect, { type: String(type), kind });
    return rectList.length > 0 ? new RangeAreasObject(this.book, { sheet: this.sheet, rectList }) : null;
  }

  getSpecialCells(type: unknown, kind?: unknown): RangeAreasObject {
    return found(this.getSpecialCellsOrNullObject(type, kind));
  }

  getRangeEdge(direction: unknown, activeCell?: unknown): RangeObject {
    const from = activeCell === undefined ? this.rect : readPlace(this.book, this.sheet, activeCell).rect;
    return this.derive(edgeCell(this.sheet, from, String(direction)));
  }

  getExtendedRange(direction: unknown, activeCell?: unknown): RangeObject {
    return this.derive(boundingRect(this.rect, this.getRangeEdge(direction, activeCell).rect));
  }

  // Changes

  clear(applyTo: unknown = 'All'): void {
    const parts = CLEARS[String(applyTo)];
    if (!parts) throw new HostError('InvalidArgument');
    if (parts.contents) clearContents(this.book, this.sheet, this.rect);
    if (!parts.formats) return;
    assertEditable(this.sheet, 'allowFormatCells');
    this.sheet.formats.patch(this.rect, () => DEFAULT_FORMAT);
    if (applyTo === 'All') this.clearRules();
  }

  private clearRules(): void {
    this.sheet.validations.patch(this.rect, () => NO_VALIDATION);
    this.conditionalFormats.clearAll();
  }

  merge(across?: unknown): void {
    mergeCells(this.sheet, this.rect, across === true);
  }

  unmerge(): void {
    unmergeCells(this.sheet, this.rect);
  }

  insert(shift: unknown): RangeObject {
    insertCells(this.book, this.sheet, this.rect, String(shift));
    return this;
  }

  delete(shift: unknown): void {
    deleteCells(this.book, this.sheet, this.rect, String(shift));
  }

  copyFrom(
    source: unknown,
    copyType: unknown = 'All',
    skipBlanks: unknown = false,
    transpose: unknown = false,
  ): void {
    const from = readPlace(this.book, this.sheet, source);
    this.book.refreshResults();
    copyInto(this.region, from, {
      type: String(copyType),
      skipBlanks: skipBlanks === true,
      transpose: transpose === true,
    });
  }

  moveTo(destination: unknown): void {
    moveCells(this.book, this, readPlace(this.book, this.sheet, destination));
  }

  autoFill(destination?: unknown, type: unknown = 'FillDefault'): void {
    const to = destination === undefined ? this.region : readPlace(this.book, this.sheet, destination);
    const rect = 'rect' in to ? to.rect : this.rect;
    autoFill(this.sheet, this.rect, rect, String(type));
  }

  group(option?: unknown): void {
    changeLevel(this.sheet, groupAxis(option, this.rect), this.rect, 1);
  }

  ungroup(option?: unknown): void {
    changeLevel(this.sheet, groupAxis(option, this.rect), this.rect, -1);
  }

  showGroupDetails(option?: unknown): void {
    showDetails(this.sheet, groupAxis(option, this.rect), this.rect, true);
  }

  hideGroupDetails(option?: unknown): void {
    showDetails(this.sheet, groupAxis(option, this.rect), this.rect, false);
  }

  getVisibleView(): RangeView {
    return new RangeView(this.book, this.sheet, this.rect);
  }

  getDirectPrecedents(): HostObject {
    return related(this.book, this, 'precedents', false);
  }

  getPrecedents(): HostObject {
    return related(this.book, this, 'precedents', true);
  }

  getDirectDependents(): HostObject {
    return related(this.book, this, 'dependents', false);
  }

  getDependents(): HostObject {
    return related(this.book, this, 'dependents', true);
  }

  select(): void {
    assertAlive(this.sheet);
    if (this.sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'the sheet is hidden');
    this.book.activate(this.sheet);
    this.book.selection = this.rect;
    this.book.furtherSelection = [];
    raiseSelected(this.book, this.sheet, this.rect);
  }

  setCellProperties(matrix: unknown): void {
    setCellLooks(this, matrix);
  }

  setRowProperties(list: unknown): void {
    setLineLooks(this, 'row', list);
  }

  setColumnProperties(list: unknown): void {
    setLineLooks(this, 'column', list);
  }

  getCellProperties(wanted: unknown): unknown {
    return readCellProperties(this, wanted);
  }

  getRowProperties(wanted: unknown): unknown {
    return readLineProperties(this, 'row', wanted);
  }

  getColumnProperties(wanted: unknown): unknown {
    return readLineProperties(this, 'column', wanted);
  }

  /** The client asks this before it cuts a large array into blocks. */
  _ValidateArraySize(rowCount: unknown, columnCount: unknown): void {
    if (rowCount !== this.rowCount || columnCount !== this.columnCount)
      throw new HostError('InvalidArgument');
  }

  calculate(): void {
    assertAlive(this.sheet);
    this.book.refreshResults(true);
  }

  setDirty(): void {
    assertAlive(this.sheet);
  }
}

/** Codes of the program's own categories; a code of nobody's is Custom. */
const CATEGORY_RULES: readonly (readonly [string, RegExp])[] = [
  ['General', /^General$/],
  ['Text', /^@$/],
  ['Percentage', /^0(\.0+)?%$/],
  ['Scientific', /^0(\.0+)?E\+0+$/],
  ['Fraction', /^# \?+\/(\?+|\d+)$/],
  ['Accountancy', /^_[(-].*\* /],
  ['Currency', /[$€£]|kr/],
  ['Date', /^(\[[^\]]*\])?[dmy]+([-/. ,]+[dmy]+)*;?@?$/i],
  ['Time', /^(\[[^\]]*\])?h+:mm(:ss)?( AM\/PM)?;?@?$/i],
  ['Number', /^(#,##)?0(\.0+)?$/],
];

const formatCategory = (code: string): string =>
  CATEGORY_RULES.find(([, pattern]) => pattern.test(code))?.[0] ?? 'Custom';

function found<T>(object: T | null): T {
  if (object === null) throw new HostError('ItemNotFound');
  return object;
}

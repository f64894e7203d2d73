import { a1, EMPTY_CELL, MAX_COLUMN, MAX_ROW, success, type Cell, type Result } from '../../core';
import { fileFault } from '../file-fault';
import { decodeText, indexOfSpecial, XmlScanner, type ElementRange } from '../xml';
import type { Budget } from './budget';
import { CellTag, integerAt } from './cell-tag';
import type { CellFactory } from './cell-value';
import { FormulaReader } from './formula-reader';
import { readContent, readRichText, skipElement } from './rich-text';
import type { RowFilter } from './row-filter';

const LESS_THAN = 0x3c;

/** Cells by one-based row number; `row[0]` stands in the filter's leftmost column. Empty rows are absent. */
export type Grid = ReadonlyMap<number, readonly Cell[]>;

/** A sheet's part and where its cells are. */
export interface GridSource {
  readonly part: string;
  readonly text: string;
  readonly element: ElementRange;
}

/**
 * Reads the wanted rows and columns of a sheet in one pass. Issues: `file-huge-reference` (a cell outside the
 * sheet), `file-broken-xml` (rows out of order), `file-too-many-cells`, `file-too-large` (unfolded formulas).
 */
export function readGrid(
  data: GridSource,
  filter: RowFilter,
  factory: CellFactory,
  budget: Budget,
): Result<Grid> {
  return new GridReader(data, filter, factory, budget).run();
}

const NO_CELLS: readonly Cell[] = Object.freeze([]);

/** Rows 1 to the last used one; rows without content are one shared empty list. */
export function wholeRows(grid: Grid): readonly (readonly Cell[])[] {
  let last = 0;
  for (const rowNumber of grid.keys()) last = rowNumber;
  return Array.from({ length: last }, (_, i) => grid.get(i + 1) ?? NO_CELLS);
}

class GridReader {
  private readonly grid = new Map<number, readonly Cell[]>();
  private readonly scanner: XmlScanner;
  private readonly tag: CellTag;
  private readonly formulas: FormulaReader;
  /** Rows and cells without interest may be jumped over: no text in them can look like a tag. */
  private readonly canJump: boolean;
  private rowNumber = 0;
  private columnNumber = 0;
  private lastKeptRow = 0;
  /** What stood in the `<v>` (or `<is>`) and `<f>` of the cell being read. */
  private raw: string | null = null;
  private formula: string | null = null;
  private fault: Result<never> | null = null;

  constructor(
    private readonly data: GridSource,
    private readonly filter: RowFilter,
    private readonly factory: CellFactory,
    private readonly budget: Budget,
  ) {
    const { text, element } = data;
    const inner = text.slice(element.innerStart, element.innerEnd);
    this.scanner = new XmlScanner(text, element.innerStart, element.innerEnd);
    this.tag = new CellTag(text);
    this.formulas = new FormulaReader(this.scanner, budget);
    const hasShared = inner.includes('"shared"') || inner.includes("'shared'");
    this.canJump = !hasShared && indexOfSpecial(inner) < 0;
  }

  run(): Result<Grid> {
    const { scanner } = this;
    for (let kind = scanner.next(); kind !== 'eof' && !this.fault; kind = scanner.next()) {
      if ((kind === 'start' || kind === 'empty') && scanner.isNamed('row')) this.takeRow(kind === 'empty');
      else if (kind === 'start') skipElement(scanner);
    }
    return this.fault ?? success(this.grid);
  }

  private takeRow(isEmpty: boolean): void {
    const { scanner, tag, filter } = this;
    const before = this.rowNumber;
    tag.read(scanner.nameEnd, scanner.end);
    this.rowNumber = tag.rowNumber || (isEmpty ? 0 : this.rowOfFirstCell()) || before + 1;
    this.columnNumber = 0;
    if (this.refuseRow(before) || isEmpty) return;
    const isWanted = filter.wants(this.rowNumber);
    if (!isWanted && this.jumpBehind('row')) return;
    const row: Cell[] = [];
    this.readCells(row, isWanted);
    if (!isWanted || row.length === 0) return;
    this.charge(this.rowNumber - this.lastKeptRow);
    this.lastKeptRow = this.rowNumber;
    this.grid.set(this.rowNumber, row);
    filter.saw(this.rowNumber, true);
  }

  /** For rows without a number: what the first cell's reference says; 0 when it says nothing either. */
  private rowOfFirstCell(): number {
    const ahead = new XmlScanner(this.data.text, this.scanner.end, this.data.element.innerEnd);
    let kind = ahead.next();
    while (kind === 'text' || kind === 'special') kind = ahead.next();
    if ((kind !== 'start' && kind !== 'empty') || !ahead.isNamed('c')) return 0;
    this.tag.read(ahead.nameEnd, ahead.end);
    return this.tag.rowNumber;
  }

  private refuseRow(before: number): boolean {
    const { part } = this.data;
    if (this.tag.badReference !== null || this.rowNumber > MAX_ROW)
      this.fault = fileFault('file-huge-reference', {
        part,
        ref: this.tag.badReference ?? `${this.rowNumber}`,
      });
    else if (this.rowNumber <= before) this.fault = fileFault('file-broken-xml', { part });
    return this.fault !== null;
  }

  private readCells(row: Cell[], isWanted: boolean): void {
    const { scanner } = this;
    for (let kind = scanner.next(); kind !== 'end' && kind !== 'eof' && !this.fault; kind = scanner.next()) {
      if (kind === 'text' || kind === 'special') continue;
      if (scanner.isNamed('c')) this.takeCell(row, isWanted, kind === 'empty');
      else if (kind === 'start') skipElement(scanner);
    }
  }

  private takeCell(row: Cell[], isWantedRow: boolean, isEmpty: boolean): void {
    const { scanner, tag, filter } = this;
    tag.read(scanner.nameEnd, scanner.end);
    this.columnNumber = tag.columnNumber || this.columnNumber + 1;
    if (this.refuseCell() || isEmpty) return;
    const isWanted = isWantedRow && this.columnNumber >= filter.left && this.columnNumber <= filter.right;
    if (!isWanted && this.jumpBehind('c')) return;
    const cell = this.readPlainCell() ?? this.readCell();
    if (isWanted && cell !== EMPTY_CELL) this.put(row, this.columnNumber - filter.left, cell);
  }

  private refuseCell(): boolean {
    const { tag, data } = this;
    const ref =
      tag.badReference ?? (this.columnNumber > MAX_COLUMN ? a1(this.rowNumber, this.columnNumber) : null);
    if (ref !== null) this.fault = fileFault('file-huge-reference', { part: data.part, ref });
    return this.fault !== null;
  }

  private put(row: Cell[], index: number, cell: Cell): void {
    this.charge(index + 1 - row.length);
    if (this.fault) return;
    while (row.length < index) row.push(EMPTY_CELL);
    row[index] = cell;
  }

  private charge(cellCount: number): void {
    const { budget } = this;
    budget.cellCount += Math.max(0, cellCount);
    const limit = budget.limits.cellCount;
    if (budget.cellCount > limit) this.fault = fileFault('file-too-many-cells', { limit });
  }

  /** The common case `<c …><v>…</v></c>`, read without tokens; null when the content is anything else. */
  private readPlainCell(): Cell | null {
    const { scanner, tag } = this;
    const { text, end } = scanner;
    if (!text.startsWith('<v>', end)) return null;
    const start = end + 3;
    let at = start;
    while (text.charCodeAt(at) !== LESS_THAN) at += 1;
    if (!text.startsWith('</v></c>', at)) return null;
    scanner.jumpTo(at + 8);
    const integer = integerAt(text, start, at);
    if (integer >= 0 && tag.type === 'shared') return this.factory.shared(integer, tag.styleIndex);
    if (integer >= 0 && tag.type === 'number') return this.factory.number(integer, tag.styleIndex);
    return this.factory.constant(tag.type, decodeText(text.slice(start, at)), tag.styleIndex);
  }

  /** Reads the content of the `<c>` whose start tag is the current token, to its end tag. */
  private readCell(): Cell {
    const { scanner, tag, factory } = this;
    const { type, styleIndex } = tag;
    this.raw = null;
    this.formula = null;
    for (let kind = scanner.next(); kind !== 'end' && kind !== 'eof'; kind = scanner.next()) {
      if (kind === 'start' || kind === 'empty') this.readCellPart(kind === 'empty');
    }
    return this.formula === null
      ? factory.constant(type, this.raw, styleIndex)
      : factory.calculated(type, this.raw, styleIndex, this.formula);
  }

  private readCellPart(isEmpty: boolean): void {
    const { scanner } = this;
    if (scanner.isNamed('v')) this.raw = isEmpty ? '' : readContent(scanner);
    else if (scanner.isNamed('f')) this.formula = this.readFormula(isEmpty);
    else if (scanner.isNamed('is')) this.raw = isEmpty ? '' : readRichText(scanner, 'is');
    else if (!isEmpty) skipElement(scanner);
  }

  private readFormula(isEmpty: boolean): string {
    const { formulas } = this;
    const formula = formulas.read(isEmpty, this.rowNumber, this.columnNumber);
    if (formulas.isOverBudget)
      this.fault = fileFault('file-too-large', { part: this.data.part, limit: formulas.limitMegabytes });
    return formula;
  }

  /** Jumps behind the element whose start tag is the current token; false when it must be walked through. */
  private jumpBehind(localName: 'row' | 'c'): boolean {
    if (!this.canJump) return false;
    const { scanner } = this;
    const close = `</${scanner.text.slice(scanner.start + 1, scanner.nameStart)}${localName}>`;
    const at = scanner.text.indexOf(close, scanner.end);
    if (at < 0 || at >= this.data.element.innerEnd) return false;
    scanner.jumpTo(at + close.length);
    return true;
  }
}

import { MAX_COLUMN, MAX_ROW, parseRange, type CellRange } from '../../core';
import { isTrue, XmlScanner, type ElementRange } from '../xml';
import { CellTag } from './cell-tag';

/** What the file says of one row beside its values. */
export interface RowLook {
  /** Points; null = left to the program. */
  readonly heightPt: number | null;
  readonly isHidden: boolean;
  /** Cell format of the row's empty cells; null = the column's. */
  readonly styleIndex: number | null;
  /** Columns of the cells in the file, rising, and the cell format of each. */
  readonly columnList: readonly number[];
  readonly styleList: readonly number[];
}

/** Rows of a sheet by one-based number, and how far its cells reach, styled empty ones too. */
export interface SheetRows {
  readonly rowByNumber: ReadonlyMap<number, RowLook>;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Ranges of array formulas and data tables. */
  readonly arrayRangeList: readonly CellRange[];
}

interface RowDraft {
  heightPt: number | null;
  isHidden: boolean;
  styleIndex: number | null;
  columnList: number[];
  styleList: number[];
}

const NO_ROWS: SheetRows = Object.freeze({
  rowByNumber: new Map(),
  rowCount: 0,
  columnCount: 0,
  arrayRangeList: [],
});

/** Goes over the rows and cells of a sheet once. The same text has passed `readGrid`: places are sound. */
export function readRows(text: string, sheetData: ElementRange | null): SheetRows {
  return sheetData ? new RowReader(text, sheetData).run() : NO_ROWS;
}

class RowReader {
  private readonly scanner: XmlScanner;
  private readonly tag: CellTag;
  private readonly rowByNumber = new Map<number, RowLook>();
  private row: RowDraft | null = null;
  private rowNumber = 0;
  private columnNumber = 0;
  private columnCount = 0;
  private rowCount = 0;
  private readonly arrayRangeList: CellRange[] = [];

  constructor(
    private readonly text: string,
    sheetData: ElementRange,
  ) {
    this.scanner = new XmlScanner(text, sheetData.innerStart, sheetData.innerEnd);
    this.tag = new CellTag(text);
  }

  run(): SheetRows {
    const { scanner } = this;
    for (let kind = scanner.next(); kind !== 'eof'; kind = scanner.next()) {
      if (kind !== 'start' && kind !== 'empty') continue;
      if (scanner.isNamed('c')) this.takeCell();
      else if (scanner.isNamed('f')) this.takeFormula();
      else if (scanner.isNamed('row')) this.takeRow();
    }
    const { rowByNumber, rowCount, columnCount, arrayRangeList } = this;
    return { rowByNumber, rowCount, columnCount, arrayRangeList };
  }

  private takeRow(): void {
    const { scanner, tag, text } = this;
    tag.read(scanner.nameEnd, scanner.end);
    this.rowNumber = Math.min(MAX_ROW, tag.rowNumber || this.rowNumber + 1);
    this.columnNumber = 0;
    this.row = {
      heightPt: null,
      isHidden: false,
      styleIndex: null,
      columnList: [],
      styleList: [],
    };
    if (scanner.end - scanner.nameEnd > 1) readRowAttributes(this.row, text, scanner);
    this.rowByNumber.set(this.rowNumber, this.row);
    const { heightPt, isHidden, styleIndex } = this.row;
    if (heightPt !== null || isHidden || styleIndex !== null)
      this.rowCount = Math.max(this.rowCount, this.rowNumber);
  }

  private takeCell(): void {
    const { scanner, tag, row } = this;
    if (!row) return;
    tag.read(scanner.nameEnd, scanner.end);
    if (tag.rowNumber > 0 && row.columnList.length === 0 && tag.rowNumber !== this.rowNumber)
      this.moveTo(tag.rowNumber);
    this.columnNumber = Math.min(MAX_COLUMN, tag.columnNumber || this.columnNumber + 1);
    row.columnList.push(this.columnNumber);
    row.styleList.push(Math.max(0, tag.styleIndex));
    this.rowCount = Math.max(this.rowCount, this.rowNumber);
    this.columnCount = Math.max(this.columnCount, this.columnNumber);
  }

  private takeFormula(): void {
    const { scanner } = this;
    if (scanner.end - scanner.nameEnd <= 1) return;
    const type = scanner.attribute('t');
    if (type !== 'array' && type !== 'dataTable') return;
    const range = parseRange(scanner.attribute('ref') ?? '');
    const { rowNumber, columnNumber } = this;
    this.arrayRangeList.push(
      range ?? { top: rowNumber, bottom: rowNumber, left: columnNumber, right: columnNumber },
    );
  }

  /** A row without a number stands where its first cell says. */
  private moveTo(rowNumber: number): void {
    this.rowByNumber.delete(this.rowNumber);
    this.rowNumber = rowNumber;
    this.rowByNumber.set(rowNumber, this.row!);
  }
}

function readRowAttributes(row: RowDraft, text: string, scanner: XmlScanner): void {
  const { start, end } = scanner;
  const value = (name: string) => scanner.attribute(name) ?? undefined;
  const raw = text.slice(start, end);
  if (raw.includes('ht=')) row.heightPt = heightOf(value('ht'));
  if (raw.includes('hidden')) row.isHidden = isTrue(value('hidden'));
  if (raw.includes('customFormat') && isTrue(value('customFormat'))) row.styleIndex = Number(value('s') ?? 0);
}

function heightOf(text: string | undefined): number | null {
  const height = Number(text ?? Number.NaN);
  return height >= 0 && height <= 409.5 ? height : null;
}

/** Cell format of a cell that the file holds; null when it holds none there. Columns rise in a sound file. */
export function styleInRow(row: RowLook | undefined, columnNumber: number): number | null {
  if (!row) return null;
  const { columnList, styleList } = row;
  let low = 0;
  let high = columnList.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columnList[middle]! < columnNumber) low = middle + 1;
    else high = middle;
  }
  return columnList[low] === columnNumber ? styleList[low]! : null;
}

/** Cell format that a cell shows: its own, else its row's, else its column's, else the default. */
export function effectiveStyle(
  { rowByNumber }: SheetRows,
  columns: { styleIndex(columnNumber: number): number | null },
  rowNumber: number,
  columnNumber: number,
): number {
  const row = rowByNumber.get(rowNumber);
  return styleInRow(row, columnNumber) ?? row?.styleIndex ?? columns.styleIndex(columnNumber) ?? 0;
}

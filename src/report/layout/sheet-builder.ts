import type { CellRange } from '../../core';
import type { CellContent, PlannedCell, PlannedRow } from '../../workbook';
import { innerWidthPt, plannedColumnList, type Grid } from './grid';
import { footerCode, MARGIN, pageCapacityPt } from './page';
import { planPageBreaks, type BreakRow } from './page-breaks';
import { splitText, type TextPiece } from './split-text';
import type { NamedStyle } from '../../style';
import { isPainted, StyleBook } from './style-book';
import { physicalRowList, type ResolvedCell } from './table-rows';
import type {
  BuiltSheet,
  SheetOptions,
  StyleInput,
  TableCell,
  TableInput,
  TableRow,
  TextOptions,
} from './types';

interface PendingCell {
  readonly columnNumber: number;
  readonly content: CellContent | (() => CellContent);
  readonly style: string;
}
interface PendingRow extends BreakRow {
  readonly cellList: readonly PendingCell[];
}

type Span = Required<Omit<TextOptions, 'keepTogether'>>;

const EMPTY: CellContent = { kind: 'value', value: null };
const SPACE_PT = 9;

/**
 * Puts a printed sheet together from top to bottom: rows, merges, heights, page breaks and print set-up come
 * out of `build()`. It knows no workbook: the same calls give the same plan.
 *
 * ```ts
 * const sheet = new SheetBuilder({ title: 'Rapport', mark: 'Malkedjan.Rapport', widthCharsList: [17, 58, 12],
 *   footer: { left: 'Enheten', center: 'VB 2022', pageWord: 'Sida' } });
 * sheet.band('Årsrapport 2022', 'title');          // A1, merged over the grid, kept with what follows
 * sheet.freezeAbove();                             // rows so far stay on screen and repeat on every page
 * sheet.band('1.1 …', 'goalBand2');                // a heading: never last on a page
 * sheet.text('Lång text …', 'body');               // merged, height computed, one row per paragraph
 * sheet.table({ header: [{ text: 'Indikator' }], rowList: [{ cellList: [textCell('…')], analysis: '…' }] });
 * const { plan, styleByName } = sheet.build();
 * ```
 */
export class SheetBuilder {
  private readonly grid: Grid;
  private readonly rowList: PendingRow[] = [];
  private readonly mergeList: CellRange[] = [];
  private readonly book = new StyleBook();
  private frozenRowCount = 0;
  private titleRows: { from: number; to: number } | null = null;
  private isBreakPending = false;

  constructor(private readonly options: SheetOptions) {
    this.grid = { widthCharsList: options.widthCharsList };
  }

  /** Number of the next row to be added, one-based. */
  get nextRowNumber(): number {
    return this.rowList.length + 1;
  }

  get columnCount(): number {
    return this.grid.widthCharsList.length;
  }

  /** A heading over merged cells, kept with what follows. Returns its row number. */
  band(text: string, style: StyleInput, options: TextOptions = {}): number {
    return this.text(text, style, { keepWithNext: true, ...options });
  }

  /** Running text over merged cells, a row per paragraph. Empty text adds nothing. Returns the first row number. */
  text(text: string, style: StyleInput, options: TextOptions = {}): number {
    const { from = 1, to = this.columnCount, keepWithNext = false, keepTogether = keepWithNext } = options;
    const firstRow = this.nextRowNumber;
    if (text.trim() === '') return firstRow;
    const named = this.book.use(style);
    const pieceList = text
      .split(/\r\n|\r|\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .flatMap((paragraph) =>
        splitText(paragraph.trimEnd(), named.style, innerWidthPt(this.grid, from, to, named.style)),
      );
    pieceList.forEach((piece, index) => {
      const isLast = index === pieceList.length - 1;
      this.mergedRow(piece, named, { from, to, keepWithNext: isLast ? keepWithNext : keepTogether });
    });
    return firstRow;
  }

  /**
   * A table without merges inside; header kept with the first row, each row kept with its analysis. Returns
   * the sheet row number of each table row.
   */
  table(input: TableInput): readonly number[] {
    const from = input.from ?? 1;
    const headerRow = this.nextRowNumber;
    const header = input.header.map(({ text, style }): TableCell => ({
      content: { kind: 'value', value: text },
      style: style ?? 'tableHeader',
    }));
    if (header.length > 0) this.tableRow({ cellList: header, keepWithNext: true }, from, false, 0);
    if (input.isHeaderFrozen) this.freeze(headerRow);
    const analysisTo = input.analysisTo ?? from + input.header.length - 1;
    return input.rowList.map((row, index) => {
      const isLast = index === input.rowList.length - 1;
      return this.tableRow(row, from, isLast && (input.keepWithNext ?? false), analysisTo);
    });
  }

  /** An empty row, points; kept with the next row when it stands between a heading and what it heads. */
  space(heightPt: number = SPACE_PT, keepWithNext = false): void {
    this.addRow(heightPt, [], keepWithNext);
  }

  /** The next row starts a new page. */
  pageBreak(): void {
    this.isBreakPending = true;
  }

  /** The rows so far stay when scrolling, and are printed on top of every page unless `repeat` is false. */
  freezeAbove(repeat = true): void {
    this.freeze(repeat ? 1 : null);
  }

  /** The finished sheet; cell contents given as functions are asked for now. */
  build(): BuiltSheet {
    const { title, mark, footer, tabColor } = this.options;
    const plan = {
      title,
      mark,
      visibility: 'visible' as const,
      columnList: plannedColumnList(this.grid),
      rowList: this.rowList.map(plannedRow),
      mergeList: this.mergeList,
      tableList: [],
      dropDownList: [],
      hintList: [],
      conditionalFormatList: [],
      freeze: { rowCount: this.frozenRowCount, columnCount: 0 },
      print: {
        orientation: 'landscape' as const,
        fitToWidth: 1,
        fitToHeight: 0,
        ...(this.titleRows ? { titleRows: this.titleRows } : {}),
        printArea: { top: 1, left: 1, bottom: Math.max(1, this.rowList.length), right: this.columnCount },
        rowBreakList: planPageBreaks(this.rowList, pageCapacityPt(this.grid), this.titlePt()),
        footer: footerCode(footer),
        margin: MARGIN,
      },
      tabColor: tabColor ?? null,
      showGridlines: false,
      fingerprint: null,
    };
    return { plan, styleByName: this.book.styleByName() };
  }

  private freeze(firstTitleRow: number | null): void {
    this.frozenRowCount = this.rowList.length;
    this.titleRows = firstTitleRow === null ? null : { from: firstTitleRow, to: this.rowList.length };
  }

  private titlePt(): number {
    if (!this.titleRows) return 0;
    const { from, to } = this.titleRows;
    return this.rowList.slice(from - 1, to).reduce((sum, row) => sum + row.heightPt, 0);
  }

  private mergedRow(piece: TextPiece, named: NamedStyle, { from, to, keepWithNext }: Span): void {
    const lastColumn = isPainted(named.style) ? to : from;
    const cellList = Array.from({ length: lastColumn - from + 1 }, (_, index) => ({
      columnNumber: from + index,
      content: index === 0 ? ({ kind: 'value', value: piece.text } as const) : EMPTY,
      style: named.name,
    }));
    const rowNumber = this.addRow(piece.heightPt, cellList, keepWithNext);
    if (to > from) this.mergeList.push({ top: rowNumber, left: from, bottom: rowNumber, right: to });
  }

  private tableRow(row: TableRow, from: number, keepLast: boolean, analysisTo: number): number {
    const firstRow = this.nextRowNumber;
    const analysis = row.analysis ?? '';
    const keepWithNext = keepLast || (row.keepWithNext ?? false);
    const resolvedList = row.cellList.map((cell): ResolvedCell => ({
      content: cell.content,
      named: this.book.use(cell.style),
      shown: cell.shown,
    }));
    physicalRowList(this.grid, from, resolvedList).forEach(({ heightPt, contentList }) => {
      const cellList = contentList.map((content, index) => ({
        columnNumber: from + index,
        content,
        style: resolvedList[index]!.named.name,
      }));
      this.addRow(heightPt, cellList, keepWithNext || analysis.trim() !== '');
    });
    this.text(analysis, 'analysis', { from, to: analysisTo, keepWithNext, keepTogether: true });
    return firstRow;
  }

  private addRow(heightPt: number, cellList: readonly PendingCell[], keepWithNext: boolean): number {
    const rowNumber = this.nextRowNumber;
    this.rowList.push({ rowNumber, heightPt, cellList, keepWithNext, breakBefore: this.isBreakPending });
    this.isBreakPending = false;
    return rowNumber;
  }
}

function plannedRow({ rowNumber, heightPt, cellList }: PendingRow): PlannedRow {
  return {
    rowNumber,
    heightPt,
    cellList: cellList.map(({ columnNumber, content, style }): PlannedCell => ({
      columnNumber,
      content: typeof content === 'function' ? content() : content,
      style,
    })),
  };
}

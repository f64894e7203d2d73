import { EMPTY_CELL, type Cell, type CellRange } from '../../core';
import type { CellStyle } from '../../workbook';
import { effectiveStyle, type Grid, type KnownSheet, type SheetPart, type TablePart } from '../read';
import type { FrameView, ViewContext } from './frame-view';
import type { ConditionalView, SheetView, ValidationView } from './types';

/** What has been read of one sheet. */
export interface SheetReading {
  readonly sheet: SheetPart;
  readonly known: KnownSheet;
  readonly frame: FrameView;
  readonly tableList: readonly TablePart[];
}

/** A sheet for a grid; looks, rules and row heights are worked out when they are first asked for. */
export class LazySheetView implements SheetView {
  readonly title: string;
  readonly visibility: SheetView['visibility'];
  readonly tableList: SheetView['tableList'];

  constructor(
    private readonly reading: SheetReading,
    private readonly context: ViewContext,
  ) {
    this.title = reading.sheet.title;
    this.visibility = reading.sheet.visibility;
    this.tableList = reading.tableList.map(tableView);
  }

  /** True when a view of this reading would be no other. */
  shows({ sheet, known, frame, tableList }: SheetReading, context: ViewContext): boolean {
    const own = this.reading;
    const isSame = own.known === known && own.frame === frame && this.context === context;
    const hasName = this.title === sheet.title && this.visibility === sheet.visibility;
    return isSame && hasName && tableList.every((table, at) => table === own.tableList[at]);
  }

  get isProtected(): boolean {
    return this.reading.known.content.isProtected;
  }

  get cellsByRow(): Grid {
    return this.reading.known.grid;
  }

  get mergeList(): readonly CellRange[] {
    return this.reading.frame.mergeList;
  }

  get showGridlines(): boolean {
    return this.reading.frame.showGridlines;
  }

  get tabColor(): string | null {
    return this.reading.frame.tabColor;
  }

  get freeze(): SheetView['freeze'] {
    return this.reading.frame.freeze;
  }

  get defaultColumnWidthChars(): number {
    return this.reading.frame.defaultColumnWidthChars;
  }

  get defaultRowHeightPt(): number {
    return this.reading.frame.defaultRowHeightPt;
  }

  get rowCount(): number {
    const rangeList = [...this.mergeList, ...this.tableList.map(({ range }) => range)];
    return rangeList.reduce((last, { bottom }) => Math.max(last, bottom), this.reading.known.rows.rowCount);
  }

  get columnCount(): number {
    const rangeList = [...this.mergeList, ...this.tableList.map(({ range }) => range)];
    return rangeList.reduce((last, { right }) => Math.max(last, right), this.reading.known.rows.columnCount);
  }

  get validationList(): readonly ValidationView[] {
    return this.reading.frame.validationList;
  }

  get conditionalList(): readonly ConditionalView[] {
    return this.reading.frame.conditionalList;
  }

  get arrayRangeList(): readonly CellRange[] {
    return this.reading.known.rows.arrayRangeList;
  }

  columnWidthChars(columnNumber: number): number {
    return this.reading.frame.columns.widthChars(columnNumber) ?? this.defaultColumnWidthChars;
  }

  isColumnHidden(columnNumber: number): boolean {
    return this.reading.frame.columns.isHidden(columnNumber);
  }

  rowHeightPt(rowNumber: number): number | null {
    return this.reading.known.rows.rowByNumber.get(rowNumber)?.heightPt ?? null;
  }

  isRowHidden(rowNumber: number): boolean {
    const row = this.reading.known.rows.rowByNumber.get(rowNumber);
    return row?.isHidden ?? this.reading.frame.areRowsHidden;
  }

  cellAt(rowNumber: number, columnNumber: number): Cell {
    return this.cellsByRow.get(rowNumber)?.[columnNumber - 1] ?? EMPTY_CELL;
  }

  styleAt(rowNumber: number, columnNumber: number): CellStyle {
    const { known, frame } = this.reading;
    const index = effectiveStyle(known.rows, frame.columns, rowNumber, columnNumber);
    return this.context.looks.styleOf(index);
  }
}

function tableView({
  displayName,
  range,
  columnNameList,
  headerRowCount,
  totalsRowCount,
}: TablePart): SheetView['tableList'][number] {
  return {
    name: displayName,
    range,
    columnList: columnNameList,
    hasHeader: headerRowCount > 0,
    hasTotals: totalsRowCount > 0,
  };
}

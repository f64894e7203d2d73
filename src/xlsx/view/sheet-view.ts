import { EMPTY_CELL, parseRange, type Cell, type CellRange } from '../../core';
import type { CellStyle } from '../../workbook';
import type { Grid, SheetContent, SheetPart, TablePart } from '../read';
import { attributesOf, childElements, findChild, isTrue, rootElement, type ElementRange } from '../xml';
import type { CellLooks } from './cell-looks';
import { ColumnLooks } from './column-looks';
import { readConditionals, type ConditionalContext } from './conditionals';
import { effectiveStyle, readRows, type RowLook, type SheetRows } from './row-looks';
import type { ConditionalView, SheetView, ValidationView } from './types';
import { readValidations } from './validations';

/** 64 pixels, as Excel shows a column that nobody has touched. */
const DEFAULT_WIDTH_CHARS = 9.140625;
const DEFAULT_HEIGHT_PT = 15;

/** What the sheets of a workbook share. */
export interface ViewContext extends ConditionalContext {
  readonly looks: CellLooks;
}

/** What has been read of one sheet. */
export interface SheetReading {
  readonly sheet: SheetPart;
  readonly content: SheetContent;
  readonly grid: Grid;
  readonly tableList: readonly TablePart[];
}

/** A sheet for a grid; looks, rules and row heights are worked out when they are first asked for. */
export class LazySheetView implements SheetView {
  readonly title: string;
  readonly visibility: SheetView['visibility'];
  readonly isProtected: boolean;
  readonly tableList: SheetView['tableList'];
  readonly mergeList: readonly CellRange[];
  readonly showGridlines: boolean;
  readonly tabColor: string | null;
  readonly freeze: SheetView['freeze'];
  readonly defaultColumnWidthChars: number;
  readonly defaultRowHeightPt: number;
  private readonly text: string;
  private readonly childList: readonly ElementRange[];
  readonly cellsByRow: Grid;
  private readonly columns: ColumnLooks;
  private readonly areRowsHidden: boolean;
  private rows: SheetRows | null = null;
  private validations: readonly ValidationView[] | null = null;
  private conditionals: readonly ConditionalView[] | null = null;
  private readonly root: ElementRange | null;

  constructor(
    { sheet, content, grid, tableList }: SheetReading,
    private readonly context: ViewContext,
  ) {
    const text = (this.text = content.text);
    this.title = sheet.title;
    this.visibility = sheet.visibility;
    this.isProtected = content.isProtected;
    this.cellsByRow = grid;
    this.root = rootElement(text);
    this.childList = this.root ? childElements(text, this.root) : [];
    this.tableList = tableList.map(tableView);
    this.mergeList = this.readMerges();
    this.columns = new ColumnLooks(text, this.child('cols'));
    const view = this.readView();
    this.showGridlines = view.showGridlines;
    this.freeze = view.freeze;
    this.tabColor = this.readTabColor();
    const format = this.attributes('sheetFormatPr');
    this.defaultColumnWidthChars = positive(format.get('defaultColWidth')) ?? DEFAULT_WIDTH_CHARS;
    this.defaultRowHeightPt = positive(format.get('defaultRowHeight')) ?? DEFAULT_HEIGHT_PT;
    this.areRowsHidden = isTrue(format.get('zeroHeight'));
  }

  get rowCount(): number {
    const rangeList = [...this.mergeList, ...this.tableList.map(({ range }) => range)];
    return rangeList.reduce((last, { bottom }) => Math.max(last, bottom), this.readRows().rowCount);
  }

  get columnCount(): number {
    const rangeList = [...this.mergeList, ...this.tableList.map(({ range }) => range)];
    return rangeList.reduce((last, { right }) => Math.max(last, right), this.readRows().columnCount);
  }

  get validationList(): readonly ValidationView[] {
    return (this.validations ??= this.root ? readValidations(this.text, this.root) : []);
  }

  get conditionalList(): readonly ConditionalView[] {
    return (this.conditionals ??= this.root ? readConditionals(this.text, this.root, this.context) : []);
  }

  get arrayRangeList(): readonly CellRange[] {
    return this.readRows().arrayRangeList;
  }

  columnWidthChars(columnNumber: number): number {
    return this.columns.widthChars(columnNumber) ?? this.defaultColumnWidthChars;
  }

  isColumnHidden(columnNumber: number): boolean {
    return this.columns.isHidden(columnNumber);
  }

  rowHeightPt(rowNumber: number): number | null {
    return this.row(rowNumber)?.heightPt ?? null;
  }

  isRowHidden(rowNumber: number): boolean {
    return this.row(rowNumber)?.isHidden ?? this.areRowsHidden;
  }

  cellAt(rowNumber: number, columnNumber: number): Cell {
    return this.cellsByRow.get(rowNumber)?.[columnNumber - 1] ?? EMPTY_CELL;
  }

  styleAt(rowNumber: number, columnNumber: number): CellStyle {
    const index = effectiveStyle(this.readRows(), this.columns, rowNumber, columnNumber);
    return this.context.looks.styleOf(index);
  }

  private row(rowNumber: number): RowLook | undefined {
    return this.readRows().rowByNumber.get(rowNumber);
  }

  private readRows(): SheetRows {
    return (this.rows ??= readRows(this.text, this.child('sheetData')));
  }

  private child(localName: string): ElementRange | null {
    return this.childList.find((child) => child.localName === localName) ?? null;
  }

  private attributes(localName: string): ReadonlyMap<string, string> {
    const child = this.child(localName);
    return child ? attributesOf(this.text, child) : new Map();
  }

  private readMerges(): readonly CellRange[] {
    const parent = this.child('mergeCells');
    return (parent ? childElements(this.text, parent, 'mergeCell') : []).flatMap(
      (element) => parseRange(attributesOf(this.text, element).get('ref') ?? '') ?? [],
    );
  }

  private readView(): Pick<SheetView, 'showGridlines' | 'freeze'> {
    const parent = this.child('sheetViews');
    const view = parent && findChild(this.text, parent, 'sheetView');
    if (!view) return { showGridlines: true, freeze: { rowCount: 0, columnCount: 0 } };
    const pane = findChild(this.text, view, 'pane');
    const attributes: ReadonlyMap<string, string> = pane ? attributesOf(this.text, pane) : new Map();
    const isFrozen = (attributes.get('state') ?? '').startsWith('frozen');
    const count = (name: string) => (isFrozen ? Math.trunc(positive(attributes.get(name)) ?? 0) : 0);
    return {
      showGridlines: isTrue(attributesOf(this.text, view).get('showGridLines'), true),
      freeze: { rowCount: count('ySplit'), columnCount: count('xSplit') },
    };
  }

  private readTabColor(): string | null {
    const properties = this.child('sheetPr');
    const colour = properties && findChild(this.text, properties, 'tabColor');
    return colour ? this.context.palette.colourOf(attributesOf(this.text, colour)) : null;
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

function positive(text: string | undefined): number | null {
  const number = Number(text ?? Number.NaN);
  return number > 0 && number < 1e6 ? number : null;
}

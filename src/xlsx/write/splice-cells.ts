import type { CellRange, CellScalar } from '../../core';
import { a1, parseRange } from '../../core';
import type { ElementRange, TextEdit } from '../xml';
import { applyEdits, attributeXml, readAttributes } from '../xml';
import { contentParts, type FormulaWrite } from './cell-xml';
import type { ColumnStyles } from './column-styles';
import { columnStyles } from './column-styles';
import { appendInside } from './patch';
import { promoteFollowers } from './shared-group';
import type { CellSpan, RowRange } from './sheet-cells';
import { scanRows, sheetDataOf } from './sheet-cells';

/** A cell that shall hold something else. */
export interface CellWrite {
  readonly rowNumber: number;
  readonly columnNumber: number;
  /** The value; the stored result when the cell has or gets a formula. */
  readonly value: CellScalar;
  /** Error value such as `#N/A`, which then stands instead of the value. */
  readonly error?: string;
  /** `keep` = the formula stays, only its stored result is another. */
  readonly formula?: FormulaWrite | 'keep';
  /** Index of the cell format; absent = as it was, a new cell its row's or column's. */
  readonly styleIndex?: number;
  /** The cell goes, with its look. */
  readonly isRemoved?: boolean;
  /** The cell becomes what that cell of the sheet is now, look and all; it must have no formula. */
  readonly copyOf?: { readonly rowNumber: number; readonly columnNumber: number };
}

export interface SplicedSheet {
  readonly text: string;
  readonly hasOverwrittenFormula: boolean;
  /** True when a cell got a formula that it did not have. */
  readonly hasNewFormula: boolean;
  /** Cells (A1) inside an array formula of several cells: they cannot be written one by one. */
  readonly lockedList: readonly string[];
}

/**
 * Writes values into a worksheet's text; every other byte stays. A cell keeps its style; a missing one gets
 * its row's or column's. When the first cell of a shared formula is overwritten, the next one carries it on.
 */
export function spliceCells(text: string, writeList: readonly CellWrite[]): SplicedSheet {
  const sheetData = sheetDataOf(text);
  const rowList = scanRows(text, sheetData);
  const writer = new CellSplicer(text, sheetData, rowList);
  const sortedList = [...writeList].sort(
    (a, b) => a.rowNumber - b.rowNumber || a.columnNumber - b.columnNumber,
  );
  for (const write of sortedList) writer.write(write);
  return writer.finish();
}

class CellSplicer {
  private readonly editList: TextEdit[] = [];
  private readonly lockedList: string[] = [];
  private readonly newRowByNumber = new Map<number, CellWrite[]>();
  private readonly rowByNumber: ReadonlyMap<number, RowRange>;
  private readonly arrayList: readonly CellRange[];
  private readonly overwrittenSet = new Set<CellSpan>();
  private readonly cellsByEmptyRow = new Map<RowRange, string>();
  private hasNewFormula = false;
  private readonly styles: ColumnStyles;

  constructor(
    private readonly text: string,
    private readonly sheetData: ElementRange,
    private readonly rowList: readonly RowRange[],
  ) {
    this.rowByNumber = new Map(rowList.map((row) => [row.rowNumber, row]));
    this.arrayList = arrayRanges(rowList);
    this.styles = columnStyles(text);
  }

  write(write: CellWrite): void {
    const { rowNumber, columnNumber } = write;
    const isInArray = this.arrayList.some((range) => isInside(range, rowNumber, columnNumber));
    if (isInArray && write.formula !== 'keep') {
      this.lockedList.push(a1(rowNumber, columnNumber));
      return;
    }
    const row = this.rowByNumber.get(rowNumber);
    this.hasNewFormula ||= write.formula !== undefined && write.formula !== 'keep';
    if (!row) {
      if (!isNothing(write)) this.planRow(write);
    } else {
      const cell = row.cellList.find((each) => each.columnNumber === columnNumber);
      if (cell) this.replaceCell(cell, write);
      else if (!isNothing(write)) this.insertCell(row, write);
    }
  }

  finish(): SplicedSheet {
    const { text, editList, lockedList, overwrittenSet, hasNewFormula } = this;
    this.insertRows();
    const p = this.sheetData.prefix;
    for (const [row, cells] of this.cellsByEmptyRow)
      editList.push({ start: row.tagEnd - 2, end: row.tagEnd, text: `>${cells}</${p}row>` });
    editList.push(...promoteFollowers(text, this.rowList, overwrittenSet));
    return {
      text: applyEdits(text, editList),
      hasOverwrittenFormula: overwrittenSet.size > 0,
      hasNewFormula,
      lockedList,
    };
  }

  private replaceCell(cell: CellSpan, write: CellWrite): void {
    const { text } = this;
    const isKept = write.formula === 'keep' && cell.formula !== null;
    if (cell.formula && !isKept) this.overwrittenSet.add(cell);
    const { start, end } = cell;
    if (write.isRemoved || write.copyOf) {
      this.editList.push({ start, end, text: write.copyOf ? this.copyText(write, write.copyOf) : '' });
      return;
    }
    const droppedList = [
      't',
      ...(isKept ? [] : ['cm', 'vm']),
      ...(write.styleIndex === undefined ? [] : ['s']),
    ];
    const attributes =
      [...readAttributes(text, start, cell.tagEnd)]
        .filter(([name]) => !droppedList.includes(name))
        .map(([name, attribute]) => attributeXml(name, attribute))
        .join('') + attributeXml('s', write.styleIndex ?? null);
    const formulaXml = isKept ? text.slice(cell.formula!.start, cell.formula!.end) : '';
    this.editList.push({ start, end, text: this.cellText(attributes, write, formulaXml) });
  }

  private cellText(attributes: string, write: CellWrite, keptFormulaXml = ''): string {
    const p = this.sheetData.prefix;
    const { type, body } = contentParts(
      { ref: a1(write.rowNumber, write.columnNumber), ...write },
      p,
      keptFormulaXml,
    );
    return body === '' ? `<${p}c${attributes}/>` : `<${p}c${attributes}${type}>${body}</${p}c>`;
  }

  private copyText(write: CellWrite, from: NonNullable<CellWrite['copyOf']>): string {
    const { text } = this;
    const row = this.rowByNumber.get(from.rowNumber);
    const cell = row?.cellList.find((each) => each.columnNumber === from.columnNumber);
    if (!cell) return '';
    const attributes = [...readAttributes(text, cell.start, cell.tagEnd)]
      .filter(([name]) => name !== 'r')
      .map(([name, attribute]) => attributeXml(name, attribute))
      .join('');
    const isEmpty = text.charAt(cell.tagEnd - 2) === '/';
    const ref = attributeXml('r', a1(write.rowNumber, write.columnNumber));
    return `<${this.sheetData.prefix}c${ref}${attributes}${isEmpty ? '/>' : '>'}${text.slice(cell.tagEnd, cell.end)}`;
  }

  private newCellText(write: CellWrite, style: string | null): string {
    if (write.copyOf) return this.copyText(write, write.copyOf);
    const ref = attributeXml('r', a1(write.rowNumber, write.columnNumber));
    return this.cellText(ref + attributeXml('s', write.styleIndex ?? style), write);
  }

  private insertCell(row: RowRange, write: CellWrite): void {
    const attributes = readAttributes(this.text, row.start, row.tagEnd);
    const style = (attributes.get('s') ?? '') || (this.styles.get(write.columnNumber) ?? null);
    const xml = this.newCellText(write, style);
    const next = row.cellList.find((cell) => cell.columnNumber > write.columnNumber);
    if (next) this.editList.push({ start: next.start, end: next.start, text: xml });
    else this.appendToRow(row, xml);
  }

  private appendToRow(row: RowRange, xml: string): void {
    if (row.isEmpty) this.cellsByEmptyRow.set(row, (this.cellsByEmptyRow.get(row) ?? '') + xml);
    else this.editList.push({ start: row.innerEnd, end: row.innerEnd, text: xml });
  }

  private planRow(write: CellWrite): void {
    const list = this.newRowByNumber.get(write.rowNumber);
    if (list) list.push(write);
    else this.newRowByNumber.set(write.rowNumber, [write]);
  }

  private insertRows(): void {
    const p = this.sheetData.prefix;
    let appended = '';
    for (const [rowNumber, writeList] of this.newRowByNumber) {
      const cells = writeList.map((write) =>
        this.newCellText(write, this.styles.get(write.columnNumber) ?? null),
      );
      const xml = `<${p}row r="${rowNumber}">${cells.join('')}</${p}row>`;
      const next = this.rowAfter(rowNumber);
      if (next) this.editList.push({ start: next.start, end: next.start, text: xml });
      else appended += xml;
    }
    if (appended !== '') this.editList.push(appendInside(this.sheetData, appended));
  }

  private rowAfter(rowNumber: number): RowRange | undefined {
    const { rowList } = this;
    let low = 0;
    let high = rowList.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rowList[middle]!.rowNumber <= rowNumber) low = middle + 1;
      else high = middle;
    }
    return rowList[low];
  }
}

/** Emptying a cell that is not there changes nothing. */
function isNothing({ value, error, formula, styleIndex, copyOf }: CellWrite): boolean {
  if (copyOf) return false;
  return value === null && error === undefined && formula === undefined && styleIndex === undefined;
}

function isInside(range: CellRange, rowNumber: number, columnNumber: number): boolean {
  return (
    rowNumber >= range.top &&
    rowNumber <= range.bottom &&
    columnNumber >= range.left &&
    columnNumber <= range.right
  );
}

/** Ranges of array formulas and data tables that cover more than one cell. */
function arrayRanges(rowList: readonly RowRange[]): readonly CellRange[] {
  return rowList
    .flatMap(({ cellList }) => cellList)
    .filter(({ formula }) => formula?.type === 'array' || formula?.type === 'dataTable')
    .flatMap(({ formula }) => parseRange(formula!.ref) ?? [])
    .filter(({ top, left, bottom, right }) => bottom > top || right > left);
}

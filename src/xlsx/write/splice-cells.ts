import type { CellRange, CellScalar } from '../../core';
import { a1, parseRange } from '../../core';
import type { ElementRange, TextEdit } from '../xml';
import { applyEdits, attributeXml, readAttributes } from '../xml';
import { valueParts } from './cell-xml';
import type { ColumnStyles } from './column-styles';
import { columnStyles } from './column-styles';
import { appendInside } from './patch';
import { promoteFollowers } from './shared-group';
import type { CellSpan, RowRange } from './sheet-cells';
import { scanRows, sheetDataOf } from './sheet-cells';

/** A cell that shall hold another value. */
export interface CellWrite {
  readonly rowNumber: number;
  readonly columnNumber: number;
  readonly value: CellScalar;
}

export interface SplicedSheet {
  readonly text: string;
  readonly hasOverwrittenFormula: boolean;
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
    if (this.arrayList.some((range) => isInside(range, rowNumber, columnNumber))) {
      this.lockedList.push(a1(rowNumber, columnNumber));
      return;
    }
    const row = this.rowByNumber.get(rowNumber);
    if (!row) this.planRow(write);
    else {
      const cell = row.cellList.find((each) => each.columnNumber === columnNumber);
      if (cell) this.replaceCell(cell, write.value);
      else this.insertCell(row, write);
    }
  }

  finish(): SplicedSheet {
    const { text, editList, lockedList, overwrittenSet } = this;
    this.insertRows();
    editList.push(...promoteFollowers(text, this.rowList, overwrittenSet));
    return { text: applyEdits(text, editList), hasOverwrittenFormula: overwrittenSet.size > 0, lockedList };
  }

  private replaceCell(cell: CellSpan, value: CellScalar): void {
    const { text } = this;
    if (cell.formula) this.overwrittenSet.add(cell);
    const attributes = [...readAttributes(text, cell.start, cell.tagEnd)]
      .filter(([name]) => !['t', 'cm', 'vm'].includes(name))
      .map(([name, attribute]) => attributeXml(name, attribute))
      .join('');
    this.editList.push({ start: cell.start, end: cell.end, text: this.cellText(attributes, value) });
  }

  private cellText(attributes: string, value: CellScalar): string {
    const p = this.sheetData.prefix;
    const { type, body } = valueParts(value, p);
    return body === '' ? `<${p}c${attributes}/>` : `<${p}c${attributes}${type}>${body}</${p}c>`;
  }

  private newCellText({ rowNumber, columnNumber, value }: CellWrite, style: string | null): string {
    return this.cellText(attributeXml('r', a1(rowNumber, columnNumber)) + attributeXml('s', style), value);
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
    if (!row.isEmpty) {
      this.editList.push({ start: row.innerEnd, end: row.innerEnd, text: xml });
      return;
    }
    const before = this.editList.find((edit) => edit.start === row.tagEnd - 2 && edit.end === row.tagEnd);
    const p = this.sheetData.prefix;
    const close = `</${p}row>`;
    if (!before) this.editList.push({ start: row.tagEnd - 2, end: row.tagEnd, text: `>${xml}${close}` });
    else {
      const text = before.text.slice(0, -close.length) + xml + close;
      this.editList[this.editList.indexOf(before)] = { ...before, text };
    }
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
      const next = this.rowList.find((row) => row.rowNumber > rowNumber);
      if (next) this.editList.push({ start: next.start, end: next.start, text: xml });
      else appended += xml;
    }
    if (appended !== '') this.editList.push(appendInside(this.sheetData, appended));
  }
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

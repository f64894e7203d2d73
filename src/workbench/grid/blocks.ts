import type { CellRange } from '../../core';
import type { CellEdit } from '../../xlsx';
import { parseEntry } from '../document/entry';
import { faceOf } from './face';
import type { GridModel } from './model';
import type { TextBlock } from './tsv';

/** Rows and columns of a range that is worth looking at: a whole column has a million empty cells. */
function usedPart({ sheet }: GridModel, { top, left, bottom, right }: CellRange): CellRange {
  return {
    top,
    left,
    bottom: Math.min(bottom, Math.max(top, sheet.rowCount)),
    right: Math.min(right, Math.max(left, sheet.columnCount)),
  };
}

/** What the clipboard gets: the texts that people see; cells under a merge and hidden lines give nothing. */
export function textBlockOf(model: GridModel, range: CellRange, isDate1904: boolean): TextBlock {
  const { top, left, bottom, right } = usedPart(model, range);
  const rowList: string[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    if (model.rows.sizeOf(row) === 0) continue;
    const textList: string[] = [];
    for (let column = left; column <= right; column += 1) {
      if (model.columns.sizeOf(column) === 0) continue;
      const isCovered = model.merges.isCovered(row, column);
      textList.push(isCovered ? '' : faceOf(model.sheet, row, column, isDate1904).text);
    }
    rowList.push(textList);
  }
  return rowList;
}

/** Empties every filled cell of a range; looks stay. */
export function clearEdits(model: GridModel, range: CellRange): readonly CellEdit[] {
  const { top, left, bottom, right } = usedPart(model, range);
  const editList: CellEdit[] = [];
  for (let rowNumber = top; rowNumber <= bottom; rowNumber += 1) {
    for (let columnNumber = left; columnNumber <= right; columnNumber += 1) {
      const { value, formula, error } = model.sheet.cellAt(rowNumber, columnNumber);
      if (value === null && formula === undefined && error === undefined) continue;
      const content = { kind: 'value', value: null } as const;
      editList.push({ sheet: model.sheet.title, rowNumber, columnNumber, content });
    }
  }
  return editList;
}

/**
 * Pastes a block at the top left of a range, repeated when the range is a multiple of it. Each text is read as if
 * typed into its cell; cells under a merge and hidden lines are passed over. The range that was written comes back.
 */
export function pasteEdits(
  model: GridModel,
  target: CellRange,
  block: TextBlock,
  isDate1904: boolean,
): { readonly editList: readonly CellEdit[]; readonly range: CellRange } {
  const height = block.length;
  const width = Math.max(1, ...block.map((row) => row.length));
  const used = usedPart(model, target);
  // Whole rows and columns are filled as far as the sheet is used.
  const bottom = target.bottom >= model.rows.count ? used.bottom : target.bottom;
  const right = target.right >= model.columns.count ? used.right : target.right;
  const rowList = shownLines(model.rows, target.top, repeated(bottom - target.top + 1, height));
  const columnList = shownLines(model.columns, target.left, repeated(right - target.left + 1, width));
  const editList = rowList.flatMap((rowNumber, rowIndex) =>
    columnList.flatMap((columnNumber, columnIndex) => {
      if (model.merges.isCovered(rowNumber, columnNumber)) return [];
      const text = block[rowIndex % height]![columnIndex % width] ?? '';
      const { numberFormat } = model.sheet.styleAt(rowNumber, columnNumber);
      const entry = parseEntry(text, { numberFormat, isDate1904 });
      return [{ sheet: model.sheet.title, rowNumber, columnNumber, ...entry }];
    }),
  );
  const range = {
    top: target.top,
    left: target.left,
    bottom: rowList.at(-1) ?? target.top,
    right: columnList.at(-1) ?? target.left,
  };
  return { editList, range };
}

/** Size of the target along one direction: the block's, or the selection's when it is a multiple of it. */
function repeated(selectedSize: number, blockSize: number): number {
  return selectedSize % blockSize === 0 ? selectedSize : blockSize;
}

function shownLines(axis: GridModel['rows'], from: number, count: number): readonly number[] {
  const lineList: number[] = [];
  for (let line = from; line <= axis.count && lineList.length < count; line += 1) {
    if (axis.sizeOf(line) > 0) lineList.push(line);
  }
  return lineList;
}

import type { Cell, CellRange } from '../../core';
import { shiftFormula, type CellEdit } from '../../xlsx';
import { parseEntry, type Entry } from '../document/entry';
import { faceOf } from './face';
import type { GridModel } from './model';
import type { Place } from './selection';
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

/** Something of each cell of a range, row by row; hidden lines are left out. */
function blockOf<Part>(
  model: GridModel,
  range: CellRange,
  partOf: (place: Place) => Part,
): readonly (readonly Part[])[] {
  const { top, left, bottom, right } = usedPart(model, range);
  const rowNumberList = shownLines(model.rows, top, bottom - top + 1, bottom);
  const columnNumberList = shownLines(model.columns, left, right - left + 1, right);
  return rowNumberList.map((rowNumber) =>
    columnNumberList.map((columnNumber) => partOf({ rowNumber, columnNumber })),
  );
}

/** What the clipboard gets: the texts that people see; cells under a merge and hidden lines give nothing. */
export function textBlockOf(model: GridModel, range: CellRange, isDate1904: boolean): TextBlock {
  return blockOf(model, range, ({ rowNumber, columnNumber }) =>
    model.merges.isCovered(rowNumber, columnNumber)
      ? ''
      : faceOf(model.sheet, rowNumber, columnNumber, isDate1904).text,
  );
}

/** A cell as it was when it was copied. */
interface CopiedCell extends Place {
  readonly cell: Cell;
  readonly numberFormat: string | undefined;
}

/** Copied cells with their formulas and full values, beside the text that the clipboard of the machine holds. */
export interface CellClip {
  readonly text: string;
  readonly rowList: readonly (readonly CopiedCell[])[];
  /** Formulas of cells that move keep pointing where they did. */
  readonly isMove: boolean;
}

/** What a copy within the grid keeps; `text` tells later whether the clipboard still holds it. */
export function cellClipOf(model: GridModel, range: CellRange, text: string, isMove: boolean): CellClip {
  const rowList = blockOf(model, range, ({ rowNumber, columnNumber }) => ({
    rowNumber,
    columnNumber,
    cell: model.sheet.cellAt(rowNumber, columnNumber),
    numberFormat: model.sheet.styleAt(rowNumber, columnNumber).numberFormat,
  }));
  return { text, rowList, isMove };
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
): PastedCells {
  return pasteBlock(model, target, block, (text, { rowNumber, columnNumber }) => {
    const { numberFormat } = model.sheet.styleAt(rowNumber, columnNumber);
    return parseEntry(text ?? '', { numberFormat, isDate1904 });
  });
}

/** Pastes copied cells as `pasteEdits` does texts: values in full, formulas with their relative references moved. */
export function pasteCopied(model: GridModel, target: CellRange, clip: CellClip): PastedCells {
  return pasteBlock(model, target, clip.rowList, (copied, place) => copiedEntry(model, clip, copied, place));
}

function copiedEntry(
  { sheet }: GridModel,
  { isMove }: CellClip,
  copied: CopiedCell | undefined,
  place: Place,
): Entry {
  if (copied === undefined) return { content: { kind: 'value', value: null } };
  const { cell, numberFormat } = copied;
  const isPlain = sheet.styleAt(place.rowNumber, place.columnNumber).numberFormat === undefined;
  const format = isPlain && numberFormat !== undefined ? { numberFormat } : {};
  if (cell.formula === undefined) return { content: { kind: 'value', value: cell.value }, ...format };
  const [rows, columns] = isMove
    ? [0, 0]
    : [place.rowNumber - copied.rowNumber, place.columnNumber - copied.columnNumber];
  const formula = shiftFormula(cell.formula, rows, columns);
  return { content: { kind: 'formula', formula, cached: null }, ...format };
}

/** Edits of a paste, and the range that they fill. */
interface PastedCells {
  readonly editList: readonly CellEdit[];
  readonly range: CellRange;
}

function pasteBlock<Part>(
  model: GridModel,
  target: CellRange,
  block: readonly (readonly Part[])[],
  entryOf: (part: Part | undefined, place: Place) => Entry,
): PastedCells {
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
      const place = { rowNumber, columnNumber };
      const entry = entryOf(block[rowIndex % height]![columnIndex % width], place);
      return [{ sheet: model.sheet.title, ...place, ...entry }];
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

function shownLines(
  axis: GridModel['rows'],
  from: number,
  count: number,
  last = axis.count,
): readonly number[] {
  const lineList: number[] = [];
  for (let line = from; line <= last && lineList.length < count; line += 1) {
    if (axis.sizeOf(line) > 0) lineList.push(line);
  }
  return lineList;
}

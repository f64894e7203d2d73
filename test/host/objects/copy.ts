import { HostError } from '../protocol';
import {
  assertContentWritable,
  columnCountOf,
  intersect,
  rowCountOf,
  type CellContent,
  type Rect,
  type SheetModel,
  type WorkbookModel,
} from '../model';
import { offsetFormula } from '../model/formula-text';
import type { Region } from './book-object';

interface Source {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** What is copied, by the client's `copyType`. */
const PARTS: Readonly<
  Record<string, { readonly content: 'formulas' | 'values' | null; readonly look: boolean }>
> = {
  All: { content: 'formulas', look: true },
  Formulas: { content: 'formulas', look: false },
  Values: { content: 'values', look: false },
  Formats: { content: null, look: true },
};

/** Copies a range onto another; a smaller source is laid out again and again. */
export function copyInto(book: WorkbookModel, target: Region, source: Source, copyType: string): void {
  const parts = PARTS[copyType];
  if (!parts) throw new HostError('InvalidArgument');
  for (const rect of target.rectList) {
    const area = targetRect(rect, source.rect);
    assertContentWritable(target.sheet, area);
    copyArea(book, { sheet: target.sheet, rect: area }, source, parts);
  }
}

/** As large as the source when the target is smaller or no multiple of it. */
function targetRect(rect: Rect, source: Rect): Rect {
  const [rows, columns] = [rowCountOf(source), columnCountOf(source)];
  const isMultiple = rowCountOf(rect) % rows === 0 && columnCountOf(rect) % columns === 0;
  return isMultiple ? rect : { ...rect, bottom: rect.top + rows - 1, right: rect.left + columns - 1 };
}

function copyArea(
  book: WorkbookModel,
  target: Source,
  source: Source,
  parts: { readonly content: 'formulas' | 'values' | null; readonly look: boolean },
): void {
  const bounded = boundedSize(target, source);
  const cellList = [...snapshotCells(source, bounded)];
  for (let row = 0; row < bounded.rows; row += 1) {
    for (let column = 0; column < bounded.columns; column += 1) {
      const index = (row % bounded.sourceRows) * bounded.sourceColumns + (column % bounded.sourceColumns);
      const from = cellList[index]!;
      const at = [target.rect.top + row, target.rect.left + column] as const;
      if (parts.look) target.sheet.formats.set(...at, from.format);
      if (parts.look) target.sheet.validations.set(...at, from.validation);
      if (parts.content === null) continue;
      target.sheet.cells.set(...at, contentAt(book, target.sheet, from, at, parts.content));
    }
  }
}

/** A cell's content as it reads elsewhere: formulas move, or give way to their values. */
function contentAt(
  book: WorkbookModel,
  sheet: SheetModel,
  from: { readonly row: number; readonly column: number; readonly content: CellContent },
  [row, column]: readonly [number, number],
  kind: 'formulas' | 'values',
): CellContent {
  const { formula, ...rest } = from.content;
  if (formula === undefined) return from.content;
  if (kind === 'values') return rest;
  const moved = offsetFormula(formula, row - from.row, column - from.column);
  return { ...rest, formula: moved, value: book.valueOf(moved, sheet, row, column) };
}

/** Whole rows and columns are copied as far as 1 000 lines go. */
const LINE_LIMIT = 999;

function boundedSize(target: Source, source: Source) {
  const cap = (rect: Rect): Rect =>
    intersect(rect, {
      top: rect.top,
      left: rect.left,
      bottom: rowCountOf(rect) > 100_000 ? rect.top + LINE_LIMIT : rect.bottom,
      right: columnCountOf(rect) > 10_000 ? rect.left + LINE_LIMIT : rect.right,
    })!;
  const [to, from] = [cap(target.rect), cap(source.rect)];
  return {
    rows: rowCountOf(to),
    columns: columnCountOf(to),
    sourceRows: rowCountOf(from),
    sourceColumns: columnCountOf(from),
  };
}

function* snapshotCells({ sheet, rect }: Source, size: { sourceRows: number; sourceColumns: number }) {
  for (let row = rect.top; row < rect.top + size.sourceRows; row += 1) {
    for (let column = rect.left; column < rect.left + size.sourceColumns; column += 1) {
      yield {
        row,
        column,
        content: sheet.cells.get(row, column),
        format: sheet.formats.get(row, column),
        validation: sheet.validations.get(row, column),
      };
    }
  }
}

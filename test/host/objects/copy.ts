import { HostError } from '../protocol';
import {
  assertContentWritable,
  columnCountOf,
  intersect,
  isInside,
  NO_CONTENT,
  rowCountOf,
  type CellContent,
  type Rect,
  type SheetModel,
} from '../model';
import { offsetFormula } from '../model/formula-text';
import type { Region } from './book-object';

interface Source {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

export interface CopyOptions {
  readonly type: string;
  /** Empty cells of the source change nothing. */
  readonly skipBlanks: boolean;
  /** Rows become columns. */
  readonly transpose: boolean;
}

interface Parts extends Omit<CopyOptions, 'type'> {
  readonly content: 'formulas' | 'values' | null;
  readonly look: boolean;
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
export function copyInto(target: Region, source: Source, { type, ...options }: CopyOptions): void {
  const parts = PARTS[type];
  if (!parts) throw new HostError('InvalidArgument');
  for (const rect of target.rectList) {
    const area = targetRect(rect, options.transpose ? turned(source.rect) : source.rect);
    assertContentWritable(target.sheet, area);
    copyArea({ sheet: target.sheet, rect: area }, source, { ...parts, ...options });
    if (parts.look && !options.transpose) copyRules(target.sheet, area, source);
  }
}

/** Conditional formats of the source count for the copy too. */
function copyRules(sheet: SheetModel, area: Rect, source: Source): void {
  for (const format of source.sheet.conditionalFormatList) {
    if (sheet !== source.sheet) continue;
    const isWhole = format.rectList.some((rect) => isInside(source.rect, rect));
    const isCovered = format.rectList.some((rect) => isInside(area, rect));
    if (isWhole && !isCovered) format.rectList = [...format.rectList, area];
  }
}

const turned = ({ top, left, bottom, right }: Rect): Rect => ({
  top,
  left,
  bottom: top + right - left,
  right: left + bottom - top,
});

/** As large as the source when the target is smaller or no multiple of it. */
function targetRect(rect: Rect, source: Rect): Rect {
  const [rows, columns] = [rowCountOf(source), columnCountOf(source)];
  const isMultiple = rowCountOf(rect) % rows === 0 && columnCountOf(rect) % columns === 0;
  return isMultiple ? rect : { ...rect, bottom: rect.top + rows - 1, right: rect.left + columns - 1 };
}

function copyArea(target: Source, source: Source, parts: Parts): void {
  const bounded = boundedSize(target, source);
  const cellList = [...snapshotCells(source, bounded)];
  for (let row = 0; row < bounded.rows; row += 1) {
    for (let column = 0; column < bounded.columns; column += 1) {
      const [sourceRow, sourceColumn] = parts.transpose ? [column, row] : [row, column];
      const index =
        (sourceRow % bounded.sourceRows) * bounded.sourceColumns + (sourceColumn % bounded.sourceColumns);
      const from = cellList[index]!;
      if (parts.skipBlanks && from.content === NO_CONTENT) continue;
      const at = [target.rect.top + row, target.rect.left + column] as const;
      if (parts.look) target.sheet.formats.set(...at, from.format);
      if (parts.look && parts.content !== null) target.sheet.validations.set(...at, from.validation);
      if (parts.content === null) continue;
      target.sheet.cells.set(...at, contentAt(from, at, parts.content));
    }
  }
}

/** A cell's content as it reads elsewhere: formulas move, or give way to their values. */
function contentAt(
  from: { readonly row: number; readonly column: number; readonly content: CellContent },
  [row, column]: readonly [number, number],
  kind: 'formulas' | 'values',
): CellContent {
  const { formula, ...rest } = from.content;
  const { isCalculated: _, isSpilled: __, ...plain } = rest;
  if (formula === undefined || kind === 'values') return plain.value === '' ? NO_CONTENT : plain;
  return { ...plain, formula: offsetFormula(formula, row - from.row, column - from.column) };
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

import { textWidthPt } from '../../style';
import type { CellStyle } from '../../workbook';
import type { GridModel } from './model';
import { CELL_PADDING_PX } from './sizes';

/** How far a text reaches over empty neighbours, pixels beyond its own cell. */
export interface Spill {
  readonly leftPx: number;
  readonly rightPx: number;
}

export const NO_SPILL: Spill = Object.freeze({ leftPx: 0, rightPx: 0 });
const PX_PER_PT = 4 / 3;

/** Width of a text on one line in a cell's font, pixels. */
export function textPx(text: string, { font }: CellStyle): number {
  return textWidthPt(text, font) * PX_PER_PT;
}

/**
 * Text that is wider than its cell runs on over empty cells beside it, as in Excel: to the right, or to the left
 * when it is right-aligned, both ways when centred; never out of a merge, and never when it wraps.
 */
export function spillOf(
  model: GridModel,
  rowNumber: number,
  columnNumber: number,
  text: string,
  style: CellStyle,
): Spill {
  if (style.wrap || text === '') return NO_SPILL;
  const missingPx = textPx(text, style) + CELL_PADDING_PX - model.columns.sizeOf(columnNumber);
  if (missingPx <= 0) return NO_SPILL;
  const side = style.horizontal ?? 'left';
  const reach = (step: -1 | 1, wantedPx: number): number =>
    emptyPx(model, rowNumber, columnNumber, step, wantedPx);
  if (side === 'left') return { leftPx: 0, rightPx: reach(1, missingPx) };
  if (side === 'right') return { leftPx: reach(-1, missingPx), rightPx: 0 };
  return { leftPx: reach(-1, missingPx / 2), rightPx: reach(1, missingPx / 2) };
}

function emptyPx(model: GridModel, row: number, column: number, step: -1 | 1, wantedPx: number): number {
  const { sheet, columns, merges, frozenColumns } = model;
  let px = 0;
  for (let next = column + step; px < wantedPx && next >= 1 && next <= columns.count; next += step) {
    const { value, formula } = sheet.cellAt(row, next);
    const isEmpty = (value === null || value === '') && formula === undefined;
    const isMerged = merges.anchoredAt(row, next) !== null || merges.isCovered(row, next);
    const crossesPane = step === 1 ? next === frozenColumns + 1 : next === frozenColumns;
    if (!isEmpty || isMerged || crossesPane) break;
    px += columns.sizeOf(next);
  }
  return Math.min(px, wantedPx);
}

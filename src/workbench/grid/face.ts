import type { Cell } from '../../core';
import type { SheetView } from '../../xlsx';
import { shownCell } from '../format';

/** What a person sees in a cell. */
export interface CellFace {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly isNumber: boolean;
  /** Laid over the cell's own look by a conditional format. */
  readonly color?: string;
  readonly fill?: string;
  readonly isBold?: boolean;
}

/** The face of a cell: its value under its number format, aligned as the style says or by its kind. */
export function faceOf(
  sheet: SheetView,
  rowNumber: number,
  columnNumber: number,
  isDate1904: boolean,
): CellFace {
  const cell = sheet.cellAt(rowNumber, columnNumber);
  const style = sheet.styleAt(rowNumber, columnNumber);
  const { text, color } = shownCell(cell, style.numberFormat, isDate1904);
  return {
    text,
    align: style.horizontal ?? alignOf(cell),
    isNumber: typeof cell.value === 'number' && cell.error === undefined,
    ...(color !== null && { color }),
  };
}

function alignOf({ value, error }: Cell): CellFace['align'] {
  if (error !== undefined || typeof value === 'boolean') return 'center';
  return typeof value === 'number' ? 'right' : 'left';
}

import { cellText, isDateFormat, isoFromSerial, type Cell } from '../../core';
import type { SheetView } from '../../xlsx';
import type { CellStyle } from '../../workbook';

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
  const isNumber = typeof cell.value === 'number' && cell.error === undefined;
  return { text: textOf(cell, style, isDate1904), align: style.horizontal ?? alignOf(cell), isNumber };
}

function alignOf({ value, error }: Cell): CellFace['align'] {
  if (error !== undefined || typeof value === 'boolean') return 'center';
  return typeof value === 'number' ? 'right' : 'left';
}

function textOf(cell: Cell, style: CellStyle, isDate1904: boolean): string {
  if (isDate1904 && typeof cell.value === 'number' && isDateFormat(style.numberFormat)) {
    return isoFromSerial(cell.value, true) ?? '';
  }
  return cell.formula !== undefined && cell.value === null && cell.error === undefined ? '' : cellText(cell);
}

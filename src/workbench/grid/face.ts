import type { Cell } from '../../core';
import type { SheetView } from '../../xlsx';
import type { CellLook } from '../conditional';
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
  /** A sign before the value: colour and shape of an icon set. */
  readonly icon?: { readonly sign: string; readonly color: string };
  /** A bar behind the value; `share` of the cell's width, 0–1. */
  readonly bar?: { readonly color: string; readonly share: number };
}

/** The face of a cell: its value under its number format, aligned as the style says or by its kind. */
export function faceOf(
  sheet: SheetView,
  rowNumber: number,
  columnNumber: number,
  isDate1904: boolean,
  look: CellLook = {},
): CellFace {
  const cell = sheet.cellAt(rowNumber, columnNumber);
  const style = sheet.styleAt(rowNumber, columnNumber);
  const { text, color } = shownCell(cell, style.numberFormat, isDate1904);
  const hidesValue = look.icon?.showsValue === false || look.bar?.showsValue === false;
  return {
    text: hidesValue ? '' : text,
    align: style.horizontal ?? alignOf(cell),
    isNumber: typeof cell.value === 'number' && cell.error === undefined,
    ...(color !== null && { color }),
    ...laidOver(look),
  };
}

/** What a conditional format changes of a cell's own face. */
function laidOver({ icon, bar, fontColor, fill, bold }: CellLook): Partial<CellFace> {
  return {
    ...(fontColor !== undefined && { color: fontColor }),
    ...(fill !== undefined && { fill }),
    ...(bold !== undefined && { isBold: bold }),
    ...(icon && { icon: signOf(icon) }),
    ...(bar && { bar }),
  };
}

const SIGNS_BY_SET: Readonly<Record<string, readonly string[]>> = {
  '3Symbols': ['✖', '!', '✔'],
  '3Symbols2': ['✖', '!', '✔'],
  '3Arrows': ['▼', '▶', '▲'],
};
const TRAFFIC_LIGHT_LIST = ['◆', '▲', '●'];
const ICON_COLOUR_LIST = ['#B10E1E', '#8A6100', '#0B6A0B'];

/** The icon as a sign of its own shape: colour alone says nothing to many. */
function signOf({ set, index }: NonNullable<CellLook['icon']>): NonNullable<CellFace['icon']> {
  const signList = SIGNS_BY_SET[set] ?? TRAFFIC_LIGHT_LIST;
  const at = Math.min(index, signList.length - 1);
  return { sign: signList[at]!, color: ICON_COLOUR_LIST[at]! };
}

function alignOf({ value, error }: Cell): CellFace['align'] {
  if (error !== undefined || typeof value === 'boolean') return 'center';
  return typeof value === 'number' ? 'right' : 'left';
}

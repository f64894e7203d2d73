import type { Cell } from '../../../core';
import type { Kallrad } from '../types';
import { isMarke, splitIcon } from './marks';
import type { Rubrikrad } from './header';

/** A cell that stands in no known column, or could stand in several. */
export interface Losvarde {
  /** Caption of its column; `''` when it has none. */
  readonly rubrik: string;
  readonly raw: string;
}

/** A row with a name and values, by the columns of the data sheet. */
export interface Postrad {
  readonly kind: 'post';
  readonly namn: string;
  /** Icons and words before the name, as they stand. */
  readonly marke: string;
  readonly cellByKey: Readonly<Record<string, Cell>>;
  readonly isShifted: boolean;
  readonly losList: readonly Losvarde[];
}

/** What one row of a table is, read by itself. */
export type Radlasning =
  | Postrad
  /** One text over the whole width, or in the name column alone. */
  | { readonly kind: 'text'; readonly text: string; readonly column: number; readonly marke: string }
  /** Ends of cells that began in the row before. */
  | { readonly kind: 'part'; readonly text: string; readonly cellByKey: Readonly<Record<string, Cell>> }
  | { readonly kind: 'foreign' };

/** A reader of the rows under one kind of header. */
export type Radlasare = (rad: Kallrad, header: Rubrikrad, isDate1904: boolean) => Radlasning;

/** A row taken apart: the icons before its first text, that text, and where it stands. */
export interface Radstart {
  readonly marke: string;
  readonly column: number;
  readonly text: string;
}

/** Finds the first cell of a row that is no icon; null for a row of icons alone. */
export function startOf(rad: Kallrad): Radstart | null {
  const iconList: string[] = [];
  for (let column = 0; column < rad.textList.length; column += 1) {
    const cell = rad.textList[column]!;
    if (cell === '') continue;
    if (isMarke(cell) && column < rad.textList.length - 1) {
      iconList.push(cell);
      continue;
    }
    const [icon, text] = splitIcon(cell);
    if (icon !== '') iconList.push(icon);
    return text === '' ? null : { marke: iconList.join(' '), column, text };
  }
  return null;
}

/** Columns of a row that hold something, right of a column. */
export function filledAfter(rad: Kallrad, column: number): readonly number[] {
  return rad.textList.flatMap((text, index) => (index > column && text !== '' ? [index] : []));
}

/** The cell to keep: a number as it is, a text without its HTML remnants and outer blanks. */
export function cellToKeep(rad: Kallrad, column: number): Cell {
  const cell = rad.cellList[column]!;
  const text = rad.textList[column]!;
  return typeof cell.value === 'string' && cell.value !== text ? { ...cell, value: text } : cell;
}

/** Caption above a column of the row, when the names stand in `namnColumn`. */
export function captionAt(header: Rubrikrad, offset: number): string {
  return header.captionList[offset - 1] ?? '';
}

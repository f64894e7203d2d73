import { columnLetters, columnNumberOf, quoteSheet } from '../../../src/core';
import {
  columnCountOf,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  rowCountOf,
  type Rect,
} from './rect';

/** An address taken apart; `sheet` is null when it names none. */
export interface ParsedAddress {
  readonly sheet: string | null;
  readonly rect: Rect;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

function parseCorner(text: string): Corner | null {
  const match = CORNER.exec(text.trim());
  if (!match || text.trim() === '') return null;
  const column = match[1] === undefined ? null : columnNumberOf(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]);
  const isOutside = (match[1] !== undefined && column === null) || row === 0 || (row ?? 1) > LAST_ROW + 1;
  return isOutside
    ? null
    : { row: row === null ? null : row - 1, column: column === null ? null : column - 1 };
}

function spanRect(from: Corner, to: Corner): Rect | null {
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null))
    return null;
  const rowList = [from.row ?? 0, to.row ?? LAST_ROW];
  const columnList = [from.column ?? 0, to.column ?? LAST_COLUMN];
  return {
    top: Math.min(...rowList),
    bottom: Math.max(...rowList),
    left: Math.min(...columnList),
    right: Math.max(...columnList),
  };
}

/** `B2`, `$B$2:C4`, `A:C`, `3:5` → rectangle; null when it is none of these. */
export function parseRect(text: string): Rect | null {
  const partList = text.split(':');
  const from = parseCorner(partList[0] ?? '');
  const to = partList.length === 1 ? from : parseCorner(partList[1] ?? '');
  if (!from || !to || partList.length > 2) return null;
  const isSingle = partList.length === 1;
  return isSingle && (from.row === null || from.column === null) ? null : spanRect(from, to);
}

/** Splits `'A sheet'!B2`; null when the text holds no valid address. */
export function parseAddress(text: string): ParsedAddress | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  const rect = parseRect(match ? match[3]! : text.trim());
  if (!rect) return null;
  return { sheet: match ? (match[1]?.replace(/''/g, "'") ?? match[2]!) : null, rect };
}

/** Splits at commas that stand outside quotes. */
export function splitList(text: string): readonly string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim());
}

const sign = (isAbsolute: boolean): string => (isAbsolute ? '$' : '');

/** Rectangle → `B2:C4`, `A:C`, `3:5`. */
export function rectText(rect: Rect, isAbsolute = false): string {
  const mark = sign(isAbsolute);
  const columns = [rect.left, rect.right].map((index) => mark + columnLetters(index + 1));
  const rows = [rect.top, rect.bottom].map((index) => mark + String(index + 1));
  if (isWholeRows(rect)) return `${rows[0]}:${rows[1]}`;
  if (isWholeColumns(rect)) return `${columns[0]}:${columns[1]}`;
  const start = `${columns[0]}${rows[0]}`;
  return rowCountOf(rect) === 1 && columnCountOf(rect) === 1 ? start : `${start}:${columns[1]}${rows[1]}`;
}

/** `Sheet1!B2:C4`. */
export const fullAddress = (sheet: string, rect: Rect, isAbsolute = false): string =>
  `${quoteSheet(sheet)}!${rectText(rect, isAbsolute)}`;

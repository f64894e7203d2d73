import { format, formatColor, isDateFormat, isValidFormat } from 'numfmt';
import type { Cell } from '../../core';
import { SWEDISH, swedishCode, learnSwedish } from './swedish';

/** What a cell shows. */
export interface ShownCell {
  readonly text: string;
  /** `#RRGGBB` of a colour in the number format (`[Red]`); null = the cell's own. */
  readonly color: string | null;
}

/** A code made ready: invalid ones show as General. */
interface ReadyCode {
  readonly code: string;
  readonly isDate: boolean;
  /** Codes with colours need a second look per value. */
  readonly hasColor: boolean;
}

const GENERAL: ReadyCode = Object.freeze({ code: 'General', isDate: false, hasColor: false });
const NOTHING: ShownCell = Object.freeze({ text: '', color: null });
/** Days between the epochs of the two date systems. */
const DAYS_TO_1904 = 1462;
/** Formats are few per workbook; the cache is emptied rather than grown by a hostile file. */
const CACHE_LIMIT = 1000;
const HEX_BY_NAME: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  magenta: '#FF00FF',
  cyan: '#00FFFF',
};
const OPTIONS = {
  locale: SWEDISH,
  dateSpanLarge: false,
  dateErrorNumber: false,
  overflow: '########',
} as const;

const readyByCode = new Map<string, ReadyCode>();

/**
 * What a cell shows under its number format in a Swedish Excel: decimal comma, no-break space between thousands,
 * Swedish names of months and days, SANT and FALSKT; a date that cannot be is `########`. A formula without
 * result shows nothing. `code` is en-US; undefined or one that Excel would refuse shows as General.
 */
export function shownCell(cell: Cell, code: string | undefined, isDate1904: boolean): ShownCell {
  const { value, error } = cell;
  if (error !== undefined) return { text: error, color: null };
  if (value === null || value === '') return NOTHING;
  learnSwedish();
  if (typeof value === 'string' && (code === undefined || code === '@')) return { text: value, color: null };
  const ready = readyCode(code);
  const shown = typeof value === 'number' && ready.isDate && isDate1904 ? value + DAYS_TO_1904 : value;
  return {
    text: format(ready.code, shown, OPTIONS),
    color: ready.hasColor ? hexOf(formatColor(ready.code, shown)) : null,
  };
}

function readyCode(code: string | undefined): ReadyCode {
  if (code === undefined || code === 'General') return GENERAL;
  const known = readyByCode.get(code);
  if (known) return known;
  if (readyByCode.size >= CACHE_LIMIT) readyByCode.clear();
  const swedish = swedishCode(code);
  const ready = isValidFormat(swedish)
    ? { code: swedish, isDate: isDateFormat(swedish), hasColor: /\[(?!\$)[a-z]{3,}/i.test(swedish) }
    : GENERAL;
  readyByCode.set(code, ready);
  return ready;
}

function hexOf(color: string | number | null): string | null {
  if (typeof color !== 'string') return null;
  return color.startsWith('#') ? color.toUpperCase() : (HEX_BY_NAME[color.toLowerCase()] ?? null);
}

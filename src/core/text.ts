import type { Cell } from './cell';
import { shownNumber } from './number-format';

const BLANK_RUN = /[\s\u00a0\u180e\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Soft hyphens and zero-width marks: left behind by Word and PDF, never meant. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** True for plain text that needs no cleaning at all: the common case, told apart in one pass. */
const NEEDS_CLEANING = /[^\x21-\x7eÅÄÖåäöÉé ]|^ | $| {2}/;

/**
 * Text with every kind of blank (NBSP, U+202F, tab, line break) as one space, invisible marks removed,
 * composed letters, trimmed. Letters keep their case.
 */
export function normalizeBlanks(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(BLANK_RUN, ' ').trim();
}

/** Text for matching headers, names and words: `normalizeBlanks` in lower case. */
export function foldText(text: string): string {
  return normalizeBlanks(text).toLowerCase();
}

/**
 * The text that a person sees in a cell: text as written, numbers by their format (`68 %`, `15 341`,
 * `2022-12-31` in the 1900 system), `TRUE`/`FALSE`, the error value, or `=formula` when the file holds no
 * result. `''` when empty.
 */
export function cellText(cell: Cell): string {
  if (cell.error !== undefined) return cell.error;
  const { value } = cell;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return shownNumber(value, cell.numberFormat);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return cell.formula === undefined ? '' : `=${cell.formula}`;
}

import type { CellScalar } from '../../core';

/** What is assigned to a cell: `''` leaves it empty, a leading `'` makes text of anything. */
export type CellInput = string | number | boolean;

const TEXT_FORMAT = '@';
/** Signs that start a formula, and the apostrophe that Excel takes away. */
const FORMULA_START = /^[=+\-@'\t\r]/;
/** Words that Excel reads as truth values, and texts that it reads as error values. */
const WORD = /^\s*(true|false|sant|falskt|#.*)\s*$/is;
/** No number, date or time is longer, but numbers of bare digits. */
const MAX_READABLE_LENGTH = 64;

/**
 * True for text that Excel would read as something else when it is entered: formulas, and whatever may be a
 * number, a date, a time, a truth value or an error value. Rather too often than too seldom: the apostrophe
 * costs a byte and changes nothing that a person or a reader sees.
 */
function isReadable(text: string): boolean {
  if (FORMULA_START.test(text) || WORD.test(text)) return true;
  return /\d/.test(text) && (text.length <= MAX_READABLE_LENGTH || !/\p{L}/u.test(text));
}

/**
 * The value as it must be assigned so that the cell holds just that. In cells formatted as text (the format is
 * set first) everything stays text; elsewhere text that Excel would read gets an apostrophe before it.
 */
export function inputOf(value: CellScalar, numberFormat: string | undefined): CellInput {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '' || numberFormat === TEXT_FORMAT) return value;
  return isReadable(value) ? `'${value}` : value;
}

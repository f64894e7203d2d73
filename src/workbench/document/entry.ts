import {
  isDateFormat,
  isoFromSerial,
  normalizeBlanks,
  parseDecimal,
  parseNumberFormat,
  serialFromIso,
  toNumber,
  toPlain,
  decimalFromNumber,
  type Cell,
  type Decimal,
} from '../../core';
import type { CellEdit } from '../../xlsx';
import { englishFormula } from './swedish-formula';

/** What typing a text into a cell means. */
export type Entry = Pick<CellEdit, 'content' | 'numberFormat'>;

/** What the meaning of a text hangs on: the cell's number format and the workbook's calendar. */
export interface EntryContext {
  readonly numberFormat: string | undefined;
  readonly isDate1904: boolean;
}

const TEXT_FORMAT = '@';
const DATE_FORMAT = 'yyyy-mm-dd';
const PERCENT_SHIFT = 2;
const BOOLEAN_BY_WORD: Readonly<Record<string, boolean>> = {
  SANT: true,
  TRUE: true,
  FALSKT: false,
  FALSE: false,
};
/** `12`, `-12,5`, `1 234,5`, `+3`, `12,5 %`: a comma is the decimal mark, blanks group. */
const NUMBER = /^([+-]?)(\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?( ?%)?$/;
/** More digits than a double holds become text, so that no digit of a long number is lost. */
const MAX_DIGITS = 15;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

const valueEntry = (value: string | number | boolean | null): Entry => ({
  content: { kind: 'value', value },
});

/**
 * Reads what a person typed or pasted, the Swedish way: `12,5`, `1 234`, `68 %` (→ 0.68 with a percent format),
 * `2024-12-31`, `SANT`, `=A1+1`, `=SUMMA(A1;B1)`. A leading apostrophe, and a cell in text format, keep
 * the text as it is. What is nothing of this is text.
 */
export function parseEntry(text: string, context: EntryContext): Entry {
  if (text === '') return valueEntry(null);
  if (context.numberFormat === TEXT_FORMAT) return valueEntry(text);
  if (text.startsWith("'")) return valueEntry(text.slice(1));
  if (text.startsWith('=') && text.length > 1) {
    return { content: { kind: 'formula', formula: englishFormula(text.slice(1).trim()), cached: null } };
  }
  const plain = normalizeBlanks(text).replace('\u2212', '-');
  return parseDate(plain, context) ?? parseNumber(plain, context) ?? parseWord(plain) ?? valueEntry(text);
}

function parseDate(text: string, { numberFormat, isDate1904 }: EntryContext): Entry | null {
  if (!ISO_DATE.test(text)) return null;
  const serial = serialFromIso(text, isDate1904);
  if (serial === null) return null;
  return isDateFormat(numberFormat)
    ? valueEntry(serial)
    : { ...valueEntry(serial), numberFormat: DATE_FORMAT };
}

function parseNumber(text: string, { numberFormat }: EntryContext): Entry | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, sign, whole, fraction = '', percent] = match;
  const digits = whole!.replace(/ /g, '');
  if ((digits + fraction).length > MAX_DIGITS) return null;
  const decimal = parseDecimal(
    `${sign === '-' ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}`,
  )!;
  const isPercentCell = parseNumberFormat(numberFormat).shift === PERCENT_SHIFT;
  if (percent === undefined) return valueEntry(isPercentCell ? percentOf(decimal) : toNumber(decimal));
  const entry = valueEntry(toNumber(shifted(decimal)));
  return isPercentCell ? entry : { ...entry, numberFormat: fraction === '' ? '0%' : '0.00%' };
}

/** A hundredth, exactly. */
function shifted({ coefficient, scale }: Decimal): Decimal {
  return { coefficient, scale: scale + PERCENT_SHIFT };
}

/** A bare number typed into a percent cell is meant in percent from 1 on, as in Excel. */
function percentOf(decimal: Decimal): number {
  const value = toNumber(decimal);
  return Math.abs(value) >= 1 ? toNumber(shifted(decimal)) : value;
}

function parseWord(text: string): Entry | null {
  const value = BOOLEAN_BY_WORD[text.toUpperCase()];
  return value === undefined ? null : valueEntry(value);
}

/**
 * The text that stands in the formula bar and in the editor: the formula, or the value so that `parseEntry`
 * gives it back. Text that would be read as something else gets its apostrophe.
 */
export function entryText(cell: Cell, context: EntryContext): string {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null) return cell.error ?? '';
  if (typeof value === 'number') return numberText(value, context);
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  return isKeptAsText(value, context) ? value : `'${value}`;
}

function isKeptAsText(value: string, context: EntryContext): boolean {
  const { content } = parseEntry(value, context);
  return content.kind === 'value' && content.value === value;
}

function numberText(value: number, { numberFormat, isDate1904 }: EntryContext): string {
  const format = parseNumberFormat(numberFormat);
  const iso = format.kind === 'date' && Number.isInteger(value) ? isoFromSerial(value, isDate1904) : null;
  if (iso !== null) return iso;
  const decimal = decimalFromNumber(value);
  if (format.shift !== PERCENT_SHIFT) return swedish(decimal);
  const scale = decimal.scale - PERCENT_SHIFT;
  const percent =
    scale >= 0
      ? { coefficient: decimal.coefficient, scale }
      : { coefficient: decimal.coefficient * 10n ** BigInt(-scale), scale: 0 };
  return `${swedish(percent)} %`;
}

const swedish = (decimal: Decimal): string => toPlain(decimal).replace('.', ',');

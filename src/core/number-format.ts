import { isoFromSerial } from './date-serial';
import { decimalFromNumber, normalize, roundTo, toPlain, type Decimal } from './decimal';
import { groupDigits } from './number-writing';

/** What a number format code (en-US, first section) says about the number under it. */
export interface NumberFormat {
  readonly kind: 'number' | 'date';
  /** Decimals shown; null = as many as the number has (General, text, fractions). */
  readonly decimals: number | null;
  readonly isGrouped: boolean;
  /** Power of ten between the stored and the shown number: 2 for percent, −3 per trailing thousands comma. */
  readonly shift: number;
  /** Literal text before and after the digits, as shown. */
  readonly prefix: string;
  readonly suffix: string;
  /** Currency sign of `[$kr-41D]`, also when it stands first. */
  readonly currency: string;
  /** The suffix or currency when it is a unit (`%`, `st`), else null. */
  readonly unit: string | null;
}

const GENERAL: NumberFormat = Object.freeze({
  kind: 'number',
  decimals: null,
  isGrouped: false,
  shift: 0,
  prefix: '',
  suffix: '',
  currency: '',
  unit: null,
});

/** One token of a format code: literal, escape, padding, bracket, General, exponent, digits, date letters, rest. */
const TOKEN =
  /"([^"]*)"|\\(.)|[_*].|\[([^\]]*)\]|(General)|(E[+-]0*)|([0#?][0#?,.]*|\.[0#?]+)|([dmyhs]+)|(.)/gis;

/** Formats are few per workbook; the cache is emptied rather than grown by a hostile file. */
const CACHE_LIMIT = 1000;
const formatByCode = new Map<string, NumberFormat>();

/** Reads a number format code; each code is read once. Undefined and `General` show the number as it is. */
export function parseNumberFormat(code: string | undefined): NumberFormat {
  if (code === undefined || code === 'General') return GENERAL;
  const known = formatByCode.get(code);
  if (known !== undefined) return known;
  if (formatByCode.size >= CACHE_LIMIT) formatByCode.clear();
  const format = readFormatCode(code);
  formatByCode.set(code, format);
  return format;
}

/** True for format codes that show a number as a date or time. */
export function isDateFormat(code: string | undefined): boolean {
  return parseNumberFormat(code).kind === 'date';
}

type Draft = { -readonly [Key in keyof NumberFormat]: NumberFormat[Key] } & {
  hasDigits: boolean;
  isPlain: boolean;
};

function readFormatCode(code: string): NumberFormat {
  const draft: Draft = { ...GENERAL, hasDigits: false, isPlain: false };
  for (const match of code.matchAll(TOKEN)) {
    if (match[8] === ';') break;
    applyToken(draft, match);
  }
  const { hasDigits, isPlain, ...format } = draft;
  format.unit = unitOf(format);
  return hasDigits && !isPlain ? format : { ...format, decimals: null, isGrouped: false };
}

function unitOf({ suffix, currency }: NumberFormat): string | null {
  const unit = suffix.trim() || currency.trim();
  return /[\p{L}%‰°€$]/u.test(unit) ? unit : null;
}

function applyToken(draft: Draft, match: RegExpMatchArray): void {
  const [, quoted, escaped, bracket, general, exponent, digits, dateLetters, rest] = match;
  const literal = quoted ?? escaped;
  if (literal !== undefined) addLiteral(draft, literal);
  else if (bracket !== undefined) applyBracket(draft, bracket);
  else if (digits !== undefined) applyDigits(draft, digits);
  else if (dateLetters !== undefined) draft.kind = 'date';
  else if (general !== undefined) draft.hasDigits = true;
  else if (exponent !== undefined) draft.isPlain = true;
  else if (rest !== undefined) applyCharacter(draft, rest);
  if (general !== undefined) draft.isPlain = true;
}

function addLiteral(draft: Draft, text: string): void {
  if (draft.hasDigits) draft.suffix += text;
  else draft.prefix += text;
}

/** `[$kr-41D]` is a currency sign, `[h]` an elapsed time; colours, locales and conditions show nothing. */
function applyBracket(draft: Draft, content: string): void {
  if (content.startsWith('$')) draft.currency = content.slice(1).split('-')[0]!;
  else if (/^(h+|m+|s+)$/i.test(content)) draft.kind = 'date';
}

/** Digits after a blank (`# ##0,0` typed with an ordinary space) go on with the number; others are ignored. */
function applyDigits(draft: Draft, digits: string): void {
  if (draft.hasDigits && draft.suffix.trim() !== '') return;
  const [whole = '', fraction = ''] = digits.split('.');
  const scaling = /,+$/.exec(digits)?.[0].length ?? 0;
  draft.shift -= 3 * scaling;
  draft.decimals = fraction.replace(/,/g, '').length;
  draft.isGrouped = draft.hasDigits || /[0#?],+[0#?]/.test(whole);
  draft.hasDigits = true;
  draft.suffix = '';
}

function applyCharacter(draft: Draft, character: string): void {
  if (character === '%') {
    draft.shift += 2;
    draft.suffix = `${draft.suffix.trimEnd()} %`;
  } else if (character === '/') draft.isPlain = true;
  else if (character !== '@') addLiteral(draft, character);
}

/** A stored number as it is shown and meant: `0.68` under `0%` is 68 (domain 3). Exact, not rounded. */
export function meantDecimal(value: number, format: NumberFormat): Decimal {
  const decimal = decimalFromNumber(value);
  if (format.shift === 0) return decimal;
  const scale = decimal.scale - format.shift;
  if (scale >= 0) return normalize({ coefficient: decimal.coefficient, scale });
  return { coefficient: decimal.coefficient * 10n ** BigInt(-scale), scale: 0 };
}

/** A double of at most this many characters has no more than Excel's 15 digits: its own text is the decimal's. */
const SHORT_TEXT = 16;

/** The text of a number without a format. */
function generalText(value: number, decimal: Decimal): string {
  const text = String(value);
  if (text.length > SHORT_TEXT || text.includes('e')) return toPlain(decimal).replace('.', ',');
  return Number.isInteger(value) ? text : text.replace('.', ',');
}

/** The text of a number under a format, the Swedish way: `68 %`, `15 341,0`, `5,4 st`, `2022-12-31`. */
export function shownNumber(value: number, code: string | undefined): string {
  if (!Number.isFinite(value)) return String(value);
  const format = parseNumberFormat(code);
  if (format.kind === 'date') return isoFromSerial(value, false) ?? String(value).replace('.', ',');
  return shownDecimal(value, meantDecimal(value, format), format);
}

/** The same, when what `meantDecimal` gave is at hand. */
export function shownDecimal(value: number, meant: Decimal, format: NumberFormat): string {
  if (format === GENERAL) return generalText(value, meant);
  const rounded = format.decimals === null ? meant : roundTo(meant, format.decimals);
  const plain = toPlain(rounded);
  const [whole = '', fraction] = plain.replace('-', '').split('.');
  const digits = format.isGrouped ? groupDigits(whole, '\u00a0') : whole;
  const number = fraction === undefined ? digits : `${digits},${fraction}`;
  const currency = format.currency === '' ? '' : ` ${format.currency}`;
  return `${format.prefix}${rounded.coefficient < 0n ? '-' : ''}${number}${format.suffix}${currency}`.trim();
}

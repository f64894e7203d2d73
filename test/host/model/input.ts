import { NO_CONTENT, type CellContent } from './cells';

/** What entering a value makes of a cell; `numberFormat` is set when Excel would format the cell itself. */
export interface Entered {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

/** The year of dates that are entered without one; fixed, so that no test depends on the clock. */
const ENTRY_YEAR = 2026;
const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/i;
const MONTH_LENGTH_LIST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

interface TextRule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => { value: number; numberFormat?: string } | null;
}

function dateSerial(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > MONTH_LENGTH_LIST[month - 1]!) return null;
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}

function dated(year: number, month: number, day: number, numberFormat: string) {
  const value = dateSerial(year < 100 ? (year < 30 ? 2000 + year : 1900 + year) : year, month, day);
  return value === null ? null : { value, numberFormat };
}

const plain = (text: string): number => Number(text.replace(/[,$%\s]/g, ''));
const signed = (match: RegExpExecArray): number => (match[1] === '-' ? -1 : 1) * plain(match[2]!);

/** en-US readings of text, first match wins; numbers are read before dates. */
const TEXT_RULE_LIST: readonly TextRule[] = [
  { pattern: /^([+-]?)(\d+\.?\d*|\.\d+)$/, read: (m) => ({ value: signed(m) }) },
  {
    pattern: /^([+-]?)((?:\d+\.?\d*|\.\d+)[eE][+-]?\d+)$/,
    read: (m) => ({ value: signed(m), numberFormat: '0.00E+00' }),
  },
  {
    pattern: /^([+-]?)(\d{1,3}(?:,\d{3})+)(\.\d+)?$/,
    read: (m) => ({
      value: (m[1] === '-' ? -1 : 1) * plain(m[2]! + (m[3] ?? '')),
      numberFormat: m[3] ? '#,##0.00' : '#,##0',
    }),
  },
  {
    pattern: /^([+-]?)((?:\d+\.?\d*|\.\d+)\s?)%$/,
    read: (m) => ({ value: signed(m) / 100, numberFormat: m[2]!.includes('.') ? '0.00%' : '0%' }),
  },
  {
    pattern: /^([+-]?)\$((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)$/,
    read: (m) => ({ value: signed(m), numberFormat: m[2]!.includes('.') ? '$#,##0.00' : '$#,##0' }),
  },
  {
    pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
    read: (m) => dated(Number(m[1]), Number(m[2]), Number(m[3]), 'yyyy-mm-dd'),
  },
  {
    pattern: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/,
    read: (m) => dated(Number(m[3]), Number(m[1]), Number(m[2]), 'm/d/yyyy'),
  },
  {
    pattern: /^(\d{1,2})[/-](\d{1,2})$/,
    read: (m) => dated(ENTRY_YEAR, Number(m[1]), Number(m[2]), 'd-mmm'),
  },
  {
    pattern: /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/,
    read: (m) => ({
      value: Number(m[1]) / 24 + Number(m[2]) / 1440 + Number(m[3] ?? 0) / 86_400,
      numberFormat: m[3] ? 'h:mm:ss' : 'h:mm',
    }),
  },
];

function readText(text: string): Entered {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { content: { value: /^true$/i.test(trimmed) } };
  if (ERROR_TEXT.test(trimmed)) return { content: { value: trimmed.toUpperCase(), isError: true } };
  for (const { pattern, read } of TEXT_RULE_LIST) {
    const match = pattern.exec(trimmed);
    const found = match && read(match);
    if (found) {
      const { value, numberFormat } = found;
      return numberFormat === undefined ? { content: { value } } : { content: { value }, numberFormat };
    }
  }
  return { content: { value: text } };
}

/** `=…`, and text after `+` or `-` that is no number, is a formula; the value is worked out elsewhere. */
export function isFormulaText(text: string): boolean {
  if (/^=./.test(text)) return true;
  return /^[+-][^\s\d.]/.test(text) && text.length > 1 && !/^[+-]{2,}$/.test(text);
}

/**
 * What a cell holds after a value has been assigned through the client: en-US readings unless the cell is
 * formatted as text, `''` clears, a leading apostrophe makes text.
 */
export function enter(value: unknown, numberFormat: string): Entered {
  if (value === '') return { content: NO_CONTENT };
  if (typeof value !== 'string') return { content: { value: value as number | boolean } };
  if (numberFormat === '@') return { content: { value } };
  if (value.startsWith("'")) return { content: { value: value.slice(1), hasApostrophe: true } };
  if (isFormulaText(value)) {
    return { content: { value: 0, formula: value.startsWith('=') ? value : `=${value}` } };
  }
  const entered = readText(value);
  return numberFormat === 'General' ? entered : { content: entered.content };
}

import type { Cell } from './cell';
import { isoFromParts, isoFromSerial } from './date-serial';
import { isDateFormat } from './number-format';
import { cellText, normalizeBlanks } from './text';

/** A date as read from a cell: `iso` is null when the cell is empty or cannot be read; `raw` as people see it. */
export interface DateReading {
  readonly iso: string | null;
  readonly raw: string;
}

const EMPTY_READING: DateReading = Object.freeze({ iso: null, raw: '' });
/** A number without a date format is taken for a day only between 1954 and 2099: else it may be anything. */
const FIRST_BARE_SERIAL = 20_000;
const LAST_BARE_SERIAL = 73_050;

/**
 * Reads a date cell (domain 3): serials of the 1900 and 1904 systems, ISO text, `20221231`,
 * `31 december 2022`, `31/12 2022`. Times are dropped. A year with a month, a day that does not exist, a date
 * without year and what could be day or month (`1/2/2022`) give null, never a guess.
 */
export function readDate(cell: Cell, isDate1904: boolean): DateReading {
  const { value } = cell;
  if (value === null && cell.formula === undefined && cell.error === undefined) return EMPTY_READING;
  if (cell.error === undefined && typeof value === 'number') {
    return readNumber(value, cell.numberFormat, isDate1904);
  }
  const raw = cellText(cell);
  return { iso: typeof value === 'string' && cell.error === undefined ? parseDateText(raw) : null, raw };
}

function readNumber(value: number, numberFormat: string | undefined, isDate1904: boolean): DateReading {
  if (isDateFormat(numberFormat)) {
    const iso = isoFromSerial(value, isDate1904);
    return { iso, raw: iso ?? String(value) };
  }
  const isBareSerial = value >= FIRST_BARE_SERIAL && value <= LAST_BARE_SERIAL;
  const iso = isBareSerial ? isoFromSerial(value, isDate1904) : parseDateText(String(value));
  return { iso, raw: iso ?? cellText({ value, ...(numberFormat === undefined ? {} : { numberFormat }) }) };
}

const MONTH_LIST = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH_NAME =
  'jan(?:uari)?|febr?(?:uari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = '(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?,? )?';
const TIME = String.raw`(?:[T ]\d{1,2}[:.]\d{2}.*)?`;

interface DateShape {
  readonly pattern: RegExp;
  toIso(match: RegExpExecArray): string | null;
}

/** The written forms of a date, each with how its parts stand. */
const SHAPE_LIST: readonly DateShape[] = [
  {
    pattern: new RegExp(`^(\\d{4}) ?([-/]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})${TIME}$`),
    toIso: (m) => isoFromParts(Number(m[1]), Number(m[3]), Number(m[4])),
  },
  {
    pattern: /^((?:19|20)\d{2})(\d{2})(\d{2})$/,
    toIso: (m) => isoFromParts(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    pattern: new RegExp(`^${WEEKDAY}(?:den )?(\\d{1,2})(?::?e)? (${MONTH_NAME})\\.?,? (\\d{4})$`, 'i'),
    toIso: (m) =>
      isoFromParts(Number(m[3]), MONTH_LIST.indexOf(m[2]!.slice(0, 3).toLowerCase()) + 1, Number(m[1])),
  },
  {
    pattern: /^(?:den )?(\d{1,2}) ?\/ ?(\d{1,2})(?: |, ?|-)(\d{4})$/i,
    toIso: (m) => isoFromParts(Number(m[3]), Number(m[2]), Number(m[1])),
  },
  {
    pattern: /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/,
    toIso: (m) => {
      const [day, month] = [Number(m[1]), Number(m[3])];
      return day > 12 || day === month ? isoFromParts(Number(m[4]), month, day) : null;
    },
  },
];

/** Reads a written date; null when it is none or could be two. */
export function parseDateText(text: string): string | null {
  const clean = normalizeBlanks(text).replace(/[\u2010-\u2013\u2212]/g, '-');
  for (const { pattern, toIso } of SHAPE_LIST) {
    const match = pattern.exec(clean);
    if (match) return toIso(match);
  }
  return null;
}

import { negate, parseDecimal, type Decimal } from './decimal';

/** A written amount: number, decimals as typed, unit text (null when there is none). */
export interface Amount {
  readonly varde: Decimal;
  readonly decimaler: number;
  readonly enhet: string | null;
}

interface NumberShape {
  readonly pattern: RegExp;
  readonly grouping: RegExp | null;
}

/**
 * The Swedish ways to write digits. A comma is always the decimal mark. A full stop is one only where it
 * cannot separate thousands: `15.34`, `0.341` and `1234.567` are decimals, `1.234,5` and `1.234.567` are
 * thousands, `15.341` may be either and has no shape here: it is not read.
 */
const SHAPE_LIST: readonly NumberShape[] = [
  { pattern: /^\d+(?:,\d+)?$/, grouping: null },
  { pattern: /^\d{1,3}(?: \d{3})+(?:[,.]\d+)?$/, grouping: / /g },
  { pattern: /^\d+\.(?:\d{1,2}|\d{4,})$/, grouping: null },
  { pattern: /^(?:0|\d{4,})\.\d{3}$/, grouping: null },
  { pattern: /^\d{1,3}(?:\.\d{3})+,\d+$/, grouping: /\./g },
  { pattern: /^\d{1,3}(?:\.\d{3}){2,}$/, grouping: /\./g },
];

/** Digits with the marks that may stand inside a number. */
const DIGITS = /^\d+(?:[ .,]\d+)*/;
/** More digits than any amount has: hostile or broken. */
const MAX_LENGTH = 40;

function readDigits(token: string): Decimal | null {
  if (token.length > MAX_LENGTH) return null;
  const shape = SHAPE_LIST.find(({ pattern }) => pattern.test(token));
  if (!shape) return null;
  const digits = shape.grouping === null ? token : token.replace(shape.grouping, '');
  return parseDecimal(digits.replace(',', '.'));
}

const UNIT_START = /^(?:\p{L}|[%‰°€$])/u;
const MAX_UNIT_LENGTH = 40;
const MAX_UNIT_WORDS = 6;
/** Words that make the number part of a sentence, a period or a date: then it is not the value. */
const NO_UNIT =
  /^(?:av|till|eller|och|resp|respektive|à|á|of|vb|vp|t[123]|e[+-]?\d+|jan(?:uari)?|febr?(?:uari)?|mars|april|maj|juni|juli|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![\p{L}\d])/iu;
/** Numbers that belong to a unit: `per 1 000 invånare`, `/100`, `CO 2` broken by a narrow column. */
const NUMBER_IN_UNIT = /(?:\bper |\/ ?)\d+(?: \d{3})*|\b(?:CO|m) [23]\b/g;
const LOOSE_NUMBER = /(?:^|[^\p{L}\d])\d/u;
const SENTENCE = /[;:!?=<>]|[.,] | (?:eller|och|till|som|är|har|minst|högst) /i;

/** The unit after a number; undefined when the text is no unit (then nothing is read). */
function readUnit(text: string): string | null | undefined {
  if (text === '') return null;
  if (text === '%' || text === '%.') return '%';
  if (text.length > MAX_UNIT_LENGTH || !UNIT_START.test(text) || NO_UNIT.test(text)) return undefined;
  if (LOOSE_NUMBER.test(text.replace(NUMBER_IN_UNIT, '')) || SENTENCE.test(text)) return undefined;
  if (text.split(' ').length > MAX_UNIT_WORDS) return undefined;
  return /^procent\.?$/i.test(text) ? '%' : text;
}

function readUnsigned(text: string): Amount | null {
  const token = DIGITS.exec(text)?.[0];
  if (token === undefined) return null;
  const enhet = readUnit(text.slice(token.length).trimStart());
  const varde = enhet === undefined ? null : readDigits(token);
  return varde === null ? null : { varde, decimaler: varde.scale, enhet: enhet! };
}

function readNegative(text: string, unitAfter = ''): Amount | null {
  const amount = readUnsigned(unitAfter === '' ? text : `${text} ${unitAfter}`);
  return amount && { ...amount, varde: negate(amount.varde) };
}

/**
 * Reads a whole text as one amount with its unit (domain 3): `68 %`, `16,6 barn/avd.`, `-1 %`, `–5`,
 * `(572) tkr`, `1 234-`, `+3`. The text comes from `normalizeBlanks` with U+2212 as `-`. Null when anything
 * else stands there.
 */
export function readAmount(text: string): Amount | null {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    return /^[\d ,.]*\d-$/.test(text) ? readNegative(text.slice(0, -1)) : readUnsigned(text);
  }
  if (text[0] === '-' || text[0] === '–') return readNegative(text.slice(1).trimStart());
  if (text[0] === '+') return readUnsigned(text.slice(1).trimStart());
  const bracketed = /^\( ?(\d[^()]*?) ?\)(?: ?([^()\d ][^()]*))?$/.exec(text);
  return bracketed && readNegative(bracketed[1]!, bracketed[2]);
}

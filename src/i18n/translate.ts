import { groupDigits, type IssueParam, type IssueParams } from '../core';
import { en } from './en';
import { sv } from './sv';

export type Lang = 'sv' | 'en';
export type TextKey = keyof typeof sv;

const TEXT_BY_LANG: Readonly<Record<Lang, Readonly<Record<TextKey, string>>>> = { sv, en };
const DECIMAL_MARK: Readonly<Record<Lang, string>> = { sv: ',', en: '.' };
const NBSP = '\u00a0';
const AND: Readonly<Record<Lang, string>> = { sv: ' och ', en: ' and ' };

/** True when there is a text of that key (issue codes come as data). */
export function hasText(key: string): key is TextKey {
  return Object.hasOwn(sv, key);
}

/**
 * The text of a key in a language, with `{name}` slots filled. Lists read "a, b och c"; numbers and plain
 * decimals (`"12.5"`) are written in the language's way. A slot in quotation marks holds what a person wrote
 * and is never touched. Throws when the key or a slot is missing: a broken program.
 */
export function t(lang: Lang, key: TextKey, params: IssueParams = {}): string {
  return TEXT_BY_LANG[lang][key].replace(SLOT, (_, quote: string | undefined, name: string) => {
    const param = params[name];
    if (param === undefined) throw new Error(`text ${key}: no value for {${name}}`);
    return quote === undefined ? formatParam(lang, param) : quote + String(param);
  });
}

/** `{name}`, with the quotation mark before it when there is one. */
const SLOT = /([”“])?\{(\w+)\}/g;
const PLAIN_DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

function formatParam(lang: Lang, param: IssueParam): string {
  return Array.isArray(param) ? joinList(lang, param as readonly string[]) : writeNumber(lang, String(param));
}

/** A plain decimal (`-12.5`) in the language's way; any other text as it is. */
export function writeNumber(lang: Lang, text: string): string {
  const match = PLAIN_DECIMAL.exec(text);
  if (!match) return text;
  const [, minus, whole, fraction] = match;
  const decimals = fraction === undefined ? '' : DECIMAL_MARK[lang] + fraction;
  return (minus ? '−' : '') + groupLong(whole!) + decimals;
}

/** Thousands apart from five digits on, so that a year stays a year: `2024`, `16 261`. */
function groupLong(digits: string): string {
  return digits.length < 5 ? digits : groupDigits(digits, NBSP);
}

/** `a, b och c`. */
export function joinList(lang: Lang, list: readonly string[]): string {
  return list.length < 2
    ? (list[0] ?? '')
    : list.slice(0, -1).join(', ') + AND[lang] + list[list.length - 1]!;
}

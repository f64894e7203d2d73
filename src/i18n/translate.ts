import type { IssueParam, IssueParams } from '../core';
import { en } from './en';
import { sv } from './sv';

export type Lang = 'sv' | 'en';
export type TextKey = keyof typeof sv;

const TEXT_BY_LANG: Readonly<Record<Lang, Readonly<Record<TextKey, string>>>> = { sv, en };
const DECIMAL_MARK: Readonly<Record<Lang, string>> = { sv: ',', en: '.' };
const AND: Readonly<Record<Lang, string>> = { sv: ' och ', en: ' and ' };

/** True when there is a text of that key (issue codes come as data). */
export function hasText(key: string): key is TextKey {
  return Object.hasOwn(sv, key);
}

/**
 * The text of a key in a language, with `{name}` slots filled. Lists read "a, b och c"; plain decimals
 * (`"12.5"`) get the language's decimal mark. Throws when the key or a slot is missing: a broken program.
 */
export function t(lang: Lang, key: TextKey, params: IssueParams = {}): string {
  return TEXT_BY_LANG[lang][key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const param = params[name];
    if (param === undefined) throw new Error(`text ${key}: no value for {${name}}`);
    return formatParam(lang, param);
  });
}

function formatParam(lang: Lang, param: IssueParam): string {
  if (Array.isArray(param)) return joinList(lang, param as readonly string[]);
  const text = String(param);
  return /^-?\d+(\.\d+)?$/.test(text) ? text.replace('-', '−').replace('.', DECIMAL_MARK[lang]) : text;
}

/** `a, b och c`. */
export function joinList(lang: Lang, list: readonly string[]): string {
  return list.length < 2
    ? (list[0] ?? '')
    : list.slice(0, -1).join(', ') + AND[lang] + list[list.length - 1]!;
}

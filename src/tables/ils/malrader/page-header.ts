import type { Kalla, Kallrad } from '../types';
import { startsAnalys, startsSmall } from './prose';

const MAX_CHARS = 120;
/** A line that says of itself that it is one: page numbers, and the kind of document with its year. */
const PAGE_LINE =
  /^(?:sid(?:a|an)?\.?\s*)?\d{1,3}(?:\s*(?:\(\d{1,3}\)|\/\s*\d{1,3}|av\s+\d{1,3}))?$|\b(?:sid(?:a|an)?\.?\s*)\d{1,3}\b|\d{1,3}\s?\(\d{1,3}\)$/i;
const DOCUMENT_LINE =
  /\b(?:verksamhetsberättelse|verksamhetsplan|tertialrapport|årsredovisning)\b.*\b(?:19|20)\d{2}\b/i;
/** A text that stands apart so often in a document, but for its numbers, is printed on every page. */
const MIN_REPEATS = 3;

/** The same line on another page: numbers do not count. */
function pageKey(rad: Kallrad): string | null {
  const filledList = rad.textList.filter((text) => text !== '');
  const text = filledList.length === 1 ? filledList[0]! : '';
  if (text === '' || text.length > MAX_CHARS || /[.:]$/.test(text) || startsAnalys(text)) return null;
  return text.replace(/\d+/g, '#').toLowerCase();
}

const repeatsByKalla = new WeakMap<Kalla, ReadonlyMap<string, number>>();

/** Counts the short lines of a document once. */
function repeatsOf(kalla: Kalla): ReadonlyMap<string, number> {
  const known = repeatsByKalla.get(kalla);
  if (known !== undefined) return known;
  const repeats = new Map<string, number>();
  for (const rad of kalla.radList) {
    const key = pageKey(rad);
    if (key !== null) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  }
  repeatsByKalla.set(kalla, repeats);
  return repeats;
}

/** True for a line of a page's head or foot that a page break has left between the rows of a table. */
export function isPageHeader(kalla: Kalla, index: number): boolean {
  const rad = kalla.radList[index]!;
  const key = pageKey(rad);
  if (key === null) return false;
  const text = rad.textList.find((cell) => cell !== '')!;
  if (PAGE_LINE.test(text) || DOCUMENT_LINE.test(text)) return true;
  const canStandApart = !startsSmall(text) && (isBlankAt(kalla, index - 1) || isBlankAt(kalla, index + 1));
  return canStandApart && (repeatsOf(kalla).get(key) ?? 0) >= MIN_REPEATS;
}

function isBlankAt(kalla: Kalla, index: number): boolean {
  return (kalla.radList[index]?.textList.length ?? 0) === 0;
}

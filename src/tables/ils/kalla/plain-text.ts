import type { Kallrad } from '../types';

/** Longest line of a document that was wrapped at about 90 characters. */
const MAX_WRAPPED_CHARS = 120;
/** A line that long in such a document was broken by the margin, not by its writer. */
const MIN_WRAPPED_CHARS = 60;
const MIN_WRAPPED_LINES = 3;
/** Share of lines that may be longer (a heading, an address of a web page). */
const MAX_LONG_SHARE = 0.02;

/** True when the prose of the rows was broken into lines of at most about 90 characters. */
export function isHardWrapped(radList: readonly Kallrad[]): boolean {
  const lengthList = radList
    .filter(({ textList }) => textList.length === 1)
    .map(({ textList }) => textList[0]!.length);
  const filled = lengthList.filter(
    (length) => length >= MIN_WRAPPED_CHARS && length <= MAX_WRAPPED_CHARS,
  ).length;
  const long = lengthList.filter((length) => length > MAX_WRAPPED_CHARS).length;
  return filled >= MIN_WRAPPED_LINES && long <= lengthList.length * MAX_LONG_SHARE;
}

/** True for hard-wrapped text without tabs: columns cannot be told apart, empty cells are lost (domain 9). */
export function isPlainText(radList: readonly Kallrad[]): boolean {
  return radList.every(({ textList }) => textList.length <= 1) && isHardWrapped(radList);
}

/** Share of lines that are no longer than the margin. */
const MARGIN_SHARE = 0.98;

/** Characters that a line of the document holds; null when its paragraphs stand on one line each. */
export function wrapWidth(radList: readonly Kallrad[]): number | null {
  if (!isHardWrapped(radList)) return null;
  const lengthList = radList
    .filter(({ textList }) => textList.length === 1)
    .map(({ textList }) => textList[0]!.length)
    .filter((length) => length <= MAX_WRAPPED_CHARS)
    .sort((a, b) => a - b);
  return lengthList[Math.floor((lengthList.length - 1) * MARGIN_SHARE)] ?? null;
}

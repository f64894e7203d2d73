import type { Kallrad } from '../types';

/** Longest line of a document that was wrapped at about 90 characters. */
const MAX_WRAPPED_CHARS = 120;
/** A line that long in such a document was broken by the margin, not by its writer. */
const MIN_WRAPPED_CHARS = 60;
/** Sentences that the margin must have cut, and their least share of the full lines with a line right below. */
const MIN_CUTS = 3;
const MIN_CUT_SHARE = 0.4;
/** Share of lines that may be longer (a heading, an address of a web page). */
const MAX_LONG_SHARE = 0.02;

function loneText(rad: Kallrad | undefined): string {
  return rad?.textList.length === 1 ? rad.textList[0]! : '';
}

/** True when the prose of the rows was broken into lines of at most about 90 characters. */
export function isHardWrapped(radList: readonly Kallrad[]): boolean {
  let lines = 0;
  let long = 0;
  let full = 0;
  let cuts = 0;
  radList.forEach((rad, index) => {
    const text = loneText(rad);
    if (text === '') return;
    lines += 1;
    if (text.length > MAX_WRAPPED_CHARS) long += 1;
    const below = loneText(radList[index + 1]);
    if (below === '' || text.length < MIN_WRAPPED_CHARS || text.length > MAX_WRAPPED_CHARS) return;
    full += 1;
    if (!/[.!?:]$/.test(text) && /^\p{Ll}/u.test(below)) cuts += 1;
  });
  return cuts >= MIN_CUTS && cuts >= full * MIN_CUT_SHARE && long <= lines * MAX_LONG_SHARE;
}

/**
 * True for text without tabs, hard-wrapped or not: columns cannot be told apart, empty cells are lost (domain 9).
 */
export function isPlainText(radList: readonly Kallrad[]): boolean {
  return radList.every(({ textList }) => textList.length <= 1);
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

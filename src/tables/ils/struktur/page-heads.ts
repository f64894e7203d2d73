import { foldText } from '../../../core';
import type { Kallrad } from '../types';
import { filledCount, rowText } from './words';

const PAGE_NUMBER =
  /^(?:sida|sid\.?|s\.)\s*\d{1,4}(?:\s*(?:av|\/|\()\s*\d{1,4}\s*\)?)?$|^\d{1,4}\s*(?:\(\d{1,4}\)|av \d{1,4}|\/ ?\d{1,4})$/;
const PAGE_TAIL = /\s+(?:sida|sid\.?)\s*\d{1,4}(?:\s*(?:av|\/|\()\s*\d{1,4}\s*\)?)?$/;
const LONE_NUMBER = /^\d{1,3}$/;
const MIN_REPEATS = 3;
const MAX_HEAD_CHARS = 120;

/** Lone numbers that rise through the document are its page numbers. */
function risingNumbers(candidateList: readonly (readonly [number, number])[]): readonly number[] {
  const isRising = candidateList.every(([, number], at) => at === 0 || number > candidateList[at - 1]![1]);
  return isRising && candidateList.length >= MIN_REPEATS ? candidateList.map(([index]) => index) : [];
}

/**
 * Rows that are the page's head or foot (domain 9): page numbers, and lines of the document's head (organisation,
 * title) that come back on page after page. `knownList` holds the texts of the document's head.
 */
export function findPageHeads(
  radList: readonly Kallrad[],
  knownList: readonly string[],
  bodyStart: number,
): ReadonlySet<number> {
  const knownSet = new Set(knownList.map(foldText));
  const rowsByText = new Map<string, number[]>();
  const found = new Set<number>();
  const numberList: (readonly [number, number])[] = [];
  for (let index = bodyStart; index < radList.length; index += 1) {
    const rad = radList[index]!;
    if (filledCount(rad) !== 1) continue;
    const text = rowText(rad);
    if (text.length > MAX_HEAD_CHARS) continue;
    const folded = foldText(text);
    if (PAGE_NUMBER.test(folded)) found.add(index);
    else if (LONE_NUMBER.test(folded)) numberList.push([index, Number(folded)]);
    else {
      const bare = folded.replace(PAGE_TAIL, '');
      if (!knownSet.has(bare)) continue;
      const indexList = rowsByText.get(bare);
      if (indexList) indexList.push(index);
      else rowsByText.set(bare, [index]);
    }
  }
  for (const index of risingNumbers(numberList)) found.add(index);
  for (const indexList of rowsByText.values()) {
    if (indexList.length >= MIN_REPEATS) for (const index of indexList) found.add(index);
  }
  return found;
}

import { foldText } from '../../../core';
import { editDistance } from '../../read/edit-distance';
import type { Kallrad } from '../types';

/** A label short enough for one wrong letter, and one that takes two. */
const ONE_TYPO_CHARS = 6;
const TWO_TYPO_CHARS = 10;

/** Text for matching labels: lower case, no blanks at all (narrow columns break words), no mark at its end. */
export function squeeze(text: string): string {
  return foldText(text)
    .replace(/\s+/g, '')
    .replace(/[:.;]+$/, '');
}

/** True when a squeezed text is a label, but for a typo (two in a long one). */
export function isLike(squeezed: string, label: string): boolean {
  if (squeezed === label) return true;
  const limit = label.length >= TWO_TYPO_CHARS ? 2 : label.length >= ONE_TYPO_CHARS ? 1 : 0;
  return limit > 0 && editDistance(squeezed, label, limit) <= limit;
}

/** The filled cells of a row as one text. */
export function rowText({ textList }: Kallrad): string {
  return textList.length === 1 ? textList[0]! : textList.filter((text) => text !== '').join(' ');
}

/** How many cells of a row hold something. */
export function filledCount({ textList }: Kallrad): number {
  let count = 0;
  for (const text of textList) if (text !== '') count += 1;
  return count;
}

/** The first row from `start` on that holds something; the list's length when there is none. */
export function nextFilled(radList: readonly Kallrad[], start: number): number {
  let index = start;
  while (index < radList.length && radList[index]!.textList.length === 0) index += 1;
  return index;
}

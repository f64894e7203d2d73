import { foldText } from '../../../core';
import type { Kallrad } from '../types';
import { filledCount, nextFilled, rowText } from './words';

const NUMBER = String.raw`\d{1,4}(?:\s*(?:av|\/|\()\s*\d{1,4}\s*\)?)?`;
const PAGE_NUMBER = new RegExp(
  String.raw`^(?:(?:sida|sidan|sid\.?|s\.)\s*${NUMBER}|\d{1,4}\s*(?:\(\d{1,4}\)|av \d{1,4}|\/ ?\d{1,4}))$`,
);
const PAGE_TAIL = new RegExp(String.raw`\s+(?:(?:sida|sidan|sid\.?|s\.)\s*${NUMBER}|\d{1,4}\s*\(\d{1,4}\))$`);
const LONE_NUMBER = /^\d{1,3}$/;
/** A line of the head alone may stand in the text as well; one made of several parts stands on pages only. */
const MIN_REPEATS = 3;
const MIN_COMPOSED_REPEATS = 2;
const MAX_HEAD_CHARS = 120;
/** A page head has at most its organisation, its kind and its number beside each other. */
const MAX_HEAD_CELLS = 3;
/** What a page's head says besides the names of the document's own head. */
const KIND_WORDS =
  /verksamhetsberättelse|verksamhetsplan|tertialrapport(?:\s+[12])?|årsredovisning|tjänsteutlåtande|\b(?:19|20)\d{2}\b|\b(?:dnr|diarienummer|för)\b/g;

/** Lone numbers that rise through the document are its page numbers. */
function risingNumbers(candidateList: readonly (readonly [number, number])[]): readonly number[] {
  const isRising = candidateList.every(([, number], at) => at === 0 || number > candidateList[at - 1]![1]);
  return isRising && candidateList.length >= MIN_REPEATS ? candidateList.map(([index]) => index) : [];
}

/** The parts of the document's head, the longest first, as they come back on its pages. */
function partsOf(knownList: readonly string[]): readonly string[] {
  return knownList.map(foldText).sort((a, b) => b.length - a.length);
}

/** True for a line made of two or more parts of the document's head, and nothing else. */
function isComposed(bare: string, partList: readonly string[]): boolean {
  const left = partList.reduce((text, part) => text.replace(part, ' '), bare);
  return left !== bare && left.trim() !== '' && !/[\p{L}\d]/u.test(left.replace(KIND_WORDS, ' '));
}

/** Lines that stand beside a page number wherever they stand belong to the page as well. */
function besidePages(
  radList: readonly Kallrad[],
  rowsByText: ReadonlyMap<string, readonly number[]>,
  pageSet: ReadonlySet<number>,
): readonly number[] {
  const isBeside = (index: number): boolean =>
    pageSet.has(nextFilled(radList, index + 1)) || pageSet.has(previousFilled(radList, index));
  return [...rowsByText.values()].flatMap((indexList) =>
    indexList.length >= MIN_REPEATS && indexList.every(isBeside) ? indexList : [],
  );
}

function previousFilled(radList: readonly Kallrad[], index: number): number {
  let at = index - 1;
  while (at >= 0 && radList[at]!.textList.length === 0) at -= 1;
  return at;
}

function add(indexByText: Map<string, number[]>, text: string, index: number): void {
  const indexList = indexByText.get(text);
  if (indexList) indexList.push(index);
  else indexByText.set(text, [index]);
}

/** A row's text when it may be a page's head: short, and with a page number when it has several cells. */
function headText(rad: Kallrad): string {
  const filled = filledCount(rad);
  if (filled === 0 || filled > MAX_HEAD_CELLS) return '';
  const text = rowText(rad);
  const folded = text.length > MAX_HEAD_CHARS ? '' : foldText(text);
  return filled === 1 || PAGE_TAIL.test(folded) ? folded : '';
}

/**
 * Rows that are the page's head or foot (domain 9): page numbers, lines of the document's head (organisation,
 * title) that come back on page after page, and lines that always stand beside a page number. `knownList` holds
 * the texts of the document's head, `bodyStart` the first row after it.
 */
export function findPageHeads(
  radList: readonly Kallrad[],
  knownList: readonly string[],
  bodyStart: number,
): ReadonlySet<number> {
  const partList = partsOf(knownList);
  const knownSet = new Set(partList);
  const knownByText = new Map<string, number[]>();
  const composedByText = new Map<string, number[]>();
  const otherByText = new Map<string, number[]>();
  const found = new Set<number>();
  const numberList: (readonly [number, number])[] = [];
  const takeText = (bare: string, index: number, isWhole: boolean): void => {
    if (knownSet.has(bare)) add(knownByText, bare, index);
    else if (isComposed(bare, partList)) add(composedByText, bare, index);
    else if (isWhole) add(otherByText, bare, index);
  };
  radList.forEach((rad, index) => {
    const folded = headText(rad);
    if (folded === '') return;
    const isAlone = filledCount(rad) === 1;
    if (isAlone && PAGE_NUMBER.test(folded)) found.add(index);
    else if (index < bodyStart) return;
    else if (isAlone && LONE_NUMBER.test(folded)) numberList.push([index, Number(folded)]);
    else takeText(folded.replace(PAGE_TAIL, ''), index, isAlone && !PAGE_TAIL.test(folded));
  });
  for (const index of risingNumbers(numberList)) found.add(index);
  for (const index of besidePages(radList, otherByText, found)) found.add(index);
  const takeRepeated = (indexByText: ReadonlyMap<string, readonly number[]>, least: number): void => {
    for (const indexList of indexByText.values()) {
      if (indexList.length >= least) for (const index of indexList) found.add(index);
    }
  };
  takeRepeated(knownByText, MIN_REPEATS);
  takeRepeated(composedByText, MIN_COMPOSED_REPEATS);
  return found;
}

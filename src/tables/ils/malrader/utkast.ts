import { cellText, parseVardeText, readDate, type Cell } from '../../../core';
import { isPeriod, isPeriodicitet } from './fit';
import type { Postrad } from './radlasning';

/** A record in the making: its rows are read one by one. */
export interface Utkast {
  readonly radIndexList: number[];
  namn: string;
  marke: string;
  cellByKey: Record<string, Cell>;
  readonly analysList: string[];
  /** True when an analysis has begun, even when nothing stands after the word yet. */
  hasAnalys: boolean;
  /** False for a row of which only the name has been seen. */
  hasValues: boolean;
}

export function utkastOf(radIndex: number, namn: string, marke: string, post: Postrad | null): Utkast {
  return {
    radIndexList: [radIndex],
    namn,
    marke,
    cellByKey: { ...post?.cellByKey },
    analysList: [],
    hasAnalys: false,
    hasValues: post !== null,
  };
}

/** How the rest of a value that is whole already may begin: its unit, or more digits. */
const GOES_ON = /^[\p{Ll}%/\d]/u;

function isReadable(text: string, key: string): boolean {
  if (key === 'startdatum' || key === 'slutdatum') return readDate({ value: text }, false).iso !== null;
  if (key === 'period') return isPeriod(text);
  if (key === 'periodicitet') return isPeriodicitet(text);
  return key !== '' && parseVardeText(text, 'target').slag !== 'olasbar';
}

/**
 * A cell that went on in the next row, whole again; null when the two do not make a readable value.
 * Example: `Tas fram av` and `nämnd`, `2022-01-` and `01`.
 */
function joinedCell(before: Cell | undefined, after: Cell, key: string): Cell | null {
  const [head, tail] = [before === undefined ? '' : cellText(before), cellText(after)];
  const glued = head + tail;
  const spaced = /[-/]$/.test(head) || head === '' ? glued : `${head} ${tail}`;
  if (key === 'avvikelse') return { value: spaced };
  if (isReadable(head, key) && !GOES_ON.test(tail)) return null;
  const text = [spaced, glued].find((candidate) => isReadable(candidate, key));
  return text === undefined ? null : { value: text };
}

/** Adds the ends of cells to a record; false, and nothing changed, when they do not belong to it. */
export function addParts(utkast: Utkast, text: string, cellByKey: Readonly<Record<string, Cell>>): boolean {
  const joinedList = Object.entries(cellByKey).map(
    ([key, cell]) => [key, joinedCell(utkast.cellByKey[key], cell, key)] as const,
  );
  if (joinedList.some(([, cell]) => cell === null)) return false;
  joinedList.forEach(([key, cell]) => (utkast.cellByKey[key] = cell!));
  if (text !== '') utkast.namn = joinName(utkast.namn, text);
  utkast.hasValues = true;
  return true;
}

/** A name that was broken over two rows; a word divided with a hyphen is made whole only where Word did divide it. */
export function joinName(head: string, tail: string): string {
  return /\p{L}-$/u.test(head) && /^\p{Ll}/u.test(tail) && !/^(?:och|eller|samt)\b/.test(tail)
    ? `${head.slice(0, -1)}${tail}`
    : `${head} ${tail}`;
}

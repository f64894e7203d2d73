import type { Kolumnnyckel } from './captions';
import { implausibility, misfit, type Figures } from './fit';

type KeyList = readonly (Kolumnnyckel | null)[];
/** By column the index of the cell that stands in it; −1 = none. */
type Reading = readonly number[];

const BARE_YEAR = /^(?:19|20)\d{2}$/;
const LOST_PERIOD = 1;
const MOVED_PERIOD = 3;
const BEYOND = 3;

/** A row is normally closed by its period: one that lacks it has lost a cell, or the document prints none. */
function closingCost(textList: readonly string[], keyList: KeyList): number {
  const at = keyList.findIndex((key) => key === 'period' || key === 'periodicitet');
  if (at < 0 || (textList[at] ?? '') !== '') return 0;
  const last = textList.filter((text) => text !== '').at(-1) ?? '';
  return BARE_YEAR.test(last) ? MOVED_PERIOD : LOST_PERIOD;
}

/** How badly the texts fit the columns as they stand; 0 for a row that needs no thought. */
function alignmentCost(textList: readonly string[], keyList: KeyList): number {
  const cost = textList.reduce((sum, text, index) => sum + misfit(text, keyList[index] ?? null), 0);
  const beyond = textList.slice(keyList.length).filter((text) => text !== '').length;
  return cost + BEYOND * beyond + closingCost(textList, keyList);
}

function figuresOf(textList: readonly string[], keyList: KeyList): Figures {
  return Object.fromEntries(keyList.flatMap((key, index) => (key === null ? [] : [[key, textList[index]]])));
}

/** Most cells that a row may have lost or gained. */
const MAX_CHANGES = 3;

/** All ways to insert `count` empty cells before the last one. */
function insertions(indexList: Reading, count: number): readonly Reading[] {
  if (count === 0) return [indexList];
  return indexList.flatMap((_, at) =>
    insertions(indexList.slice(at), count - 1).map((rest) => [...indexList.slice(0, at), -1, ...rest]),
  );
}

/** All ways to take away `count` empty cells. */
function removals(textList: readonly string[], indexList: Reading, count: number): readonly Reading[] {
  if (count === 0) return [indexList];
  return indexList.flatMap((index, at) => {
    if (textList[index] !== '') return [];
    const restList = removals(textList, indexList.slice(at + 1), count - 1);
    return restList.map((rest) => [...indexList.slice(0, at), ...rest]);
  });
}

/** The readings of a row that are better than the printed one, and equally good. */
function bestReadings(textList: readonly string[], keyList: KeyList, directCost: number): readonly Reading[] {
  const change = keyList.length - textList.length;
  if (change === 0 || Math.abs(change) > MAX_CHANGES) return [];
  const indexList = textList.map((_, index) => index);
  const readingList = change > 0 ? insertions(indexList, change) : removals(textList, indexList, -change);
  const costList = readingList.map((reading) => {
    const shown = reading.map((index) => textList[index] ?? '');
    const cost = alignmentCost(shown, keyList);
    return cost >= directCost ? Infinity : cost * 10 + implausibility(figuresOf(shown, keyList));
  });
  const best = costList.reduce((low, cost) => Math.min(low, cost), Infinity);
  return best === Infinity ? [] : readingList.filter((_, at) => costList[at] === best);
}

/** Where the cells of a row stand. */
export interface Placering {
  readonly indexList: Reading;
  /** True when some stand elsewhere than printed. */
  readonly isMoved: boolean;
}

/**
 * Places the cells after a name under their columns. A row that has lost empty cells, or gained some, is moved
 * so that periods, words and figures stand where they can; a cell that could stand in two columns stands in none.
 */
export function placeCells(textList: readonly string[], keyList: KeyList): Placering {
  const printed = { indexList: textList.map((_, index) => index), isMoved: false };
  const directCost = alignmentCost(textList, keyList);
  if (directCost === 0) return printed;
  const [first, ...rest] = bestReadings(textList, keyList, directCost);
  if (first === undefined) return printed;
  const isSure = (index: number, column: number): boolean =>
    rest.every((reading) => textList[reading[column]!] === textList[index]);
  return { indexList: first.map((index, column) => (isSure(index, column) ? index : -1)), isMoved: true };
}

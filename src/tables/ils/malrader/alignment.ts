import { parseVardeText, type Varde } from '../../../core';
import { squash, type Kolumnnyckel } from './captions';

const PERIOD = /^(?:vb|t1|t2|vp)\s?(?:19|20)\d{2}$|^(?:19|20)\d{2}(?:[-–]\d{2})?$|^(?:t1|t2|vb|helår)$/i;
const NAMED_PERIOD = /^(?:vb|t1|t2|vp)\s?(?:19|20)\d{2}$/i;
const BARE_YEAR = /^(?:19|20)\d{2}$/;
const PERIODICITET = new Set(['tertial', 'ar', 'manad', 'kvartal', 'halvar', 'arligen', 'tertialvis']);
const OUTCOME_SET: ReadonlySet<Kolumnnyckel> = new Set<Kolumnnyckel>([
  'utfall',
  'utfallMan',
  'utfallKvinnor',
  'foregaendeUtfall',
  'prognosHelar',
]);

/** True for `VB 2022`, `2022`, `2022-12`. */
export function isPeriod(text: string): boolean {
  return PERIOD.test(text);
}

/** True for `VB 2022`: a period that can be nothing else. */
export function isNamedPeriod(text: string): boolean {
  return NAMED_PERIOD.test(text);
}

/** True for `Tertial` and `År`, broken words too. */
export function isPeriodicitet(text: string): boolean {
  return text.length <= 12 && PERIODICITET.has(squash(text));
}

/** How badly a text fits a column: 0 = as it should be. */
function misfit(text: string, key: Kolumnnyckel | null): number {
  if (text === '' || key === null) return 0;
  if (key === 'period') return isPeriod(text) || isPeriodicitet(text) ? 0 : 3;
  if (key === 'periodicitet') return isPeriodicitet(text) ? 0 : 3;
  if (isNamedPeriod(text) || isPeriodicitet(text)) return 3;
  const { slag, markering } = parseVardeText(text, OUTCOME_SET.has(key) ? 'value' : 'target');
  if (markering === 'tasFramAvNamnd' || markering === 'faststalls') return OUTCOME_SET.has(key) ? 3 : 0;
  return slag === 'olasbar' ? 1 : 0;
}

/** A row is normally closed by its period: one that lacks it has lost a cell, or the document prints none. */
function closingCost(textList: readonly string[], keyList: readonly (Kolumnnyckel | null)[]): number {
  const at = keyList.findIndex((key) => key === 'period' || key === 'periodicitet');
  if (at < 0 || (textList[at] ?? '') !== '') return 0;
  const last = textList.filter((text) => text !== '').at(-1) ?? '';
  return BARE_YEAR.test(last) ? 3 : 1;
}

/** How badly the texts fit the columns as they stand; 0 for a row that needs no thought. */
export function alignmentCost(
  textList: readonly string[],
  keyList: readonly (Kolumnnyckel | null)[],
): number {
  const cost = textList.reduce((sum, text, index) => sum + misfit(text, keyList[index] ?? null), 0);
  const beyond = textList.slice(keyList.length).filter((text) => text !== '').length;
  return cost + 3 * beyond + closingCost(textList, keyList);
}

type Figures = Partial<Record<Kolumnnyckel, string>>;

function numberOf(text: string | undefined): number | null {
  const varde = text === undefined || text === '' ? null : parseVardeText(text, 'value').varde;
  return varde === null ? null : Number(varde.coefficient) / 10 ** varde.scale;
}

/** What speaks for or against a reading beyond the kinds of cells: genders around their total, a target to reach. */
function plausibility(figures: Figures): number {
  const [total, men, women] = [figures.utfall, figures.utfallMan, figures.utfallKvinnor].map(numberOf);
  const hasGender = men != null || women != null;
  let cost = 0;
  if (hasGender && total == null) cost += 1;
  if (hasGender && (men == null || women == null)) cost += 1;
  if (total != null && men != null && women != null) {
    cost += total >= Math.min(men, women) && total <= Math.max(men, women) ? -1 : 1;
  }
  return cost + targetCost(figures.arsmal ?? '', figures.kfArsmal ?? '');
}

/** "Tas fram av nämnd" is what KF writes, and asks for an own target. */
function targetCost(own: string, kf: string): number {
  if (markeringOf(own) === 'tasFramAvNamnd') return 1;
  return own === '' && markeringOf(kf) === 'tasFramAvNamnd' ? 1 : 0;
}

function markeringOf(text: string): Varde['markering'] {
  return text === '' ? null : parseVardeText(text, 'target').markering;
}

function figuresOf(textList: readonly string[], keyList: readonly (Kolumnnyckel | null)[]): Figures {
  return Object.fromEntries(keyList.flatMap((key, index) => (key === null ? [] : [[key, textList[index]]])));
}

/** Most cells that a row may have lost or gained. */
const MAX_CHANGES = 3;

/** All ways to insert `count` empty cells. */
function insertions(indexList: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [indexList];
  return indexList.flatMap((_, at) =>
    insertions(indexList.slice(at), count - 1).map((rest) => [...indexList.slice(0, at), -1, ...rest]),
  );
}

/** All ways to take away `count` empty cells. */
function removals(
  textList: readonly string[],
  indexList: readonly number[],
  count: number,
): readonly (readonly number[])[] {
  if (count === 0) return [indexList];
  return indexList.flatMap((index, at) =>
    textList[index] === ''
      ? removals(textList, indexList.slice(at + 1), count - 1).map((rest) => [
          ...indexList.slice(0, at),
          ...rest,
        ])
      : [],
  );
}

/** The best readings of a row: for each the index of the cell that stands in each column (−1 = none). */
function bestReadings(
  textList: readonly string[],
  keyList: readonly (Kolumnnyckel | null)[],
  directCost: number,
): readonly (readonly number[])[] {
  const change = keyList.length - textList.length;
  if (change === 0 || Math.abs(change) > MAX_CHANGES) return [];
  const indexList = textList.map((_, index) => index);
  const readingList = change > 0 ? insertions(indexList, change) : removals(textList, indexList, -change);
  const costList = readingList.map((reading) => {
    const shown = reading.map((index) => textList[index] ?? '');
    const cost = alignmentCost(shown, keyList);
    return cost >= directCost ? Infinity : cost * 10 + plausibility(figuresOf(shown, keyList));
  });
  const best = costList.reduce((low, cost) => Math.min(low, cost), Infinity);
  return best === Infinity ? [] : readingList.filter((_, at) => costList[at] === best);
}

/** Where the cells of a row stand: by column the index of its cell; `isMoved` when not as printed. */
export interface Placering {
  readonly indexList: readonly number[];
  readonly isMoved: boolean;
}

/**
 * Places the cells after a name under their columns. A row that has lost empty cells, or gained some, is moved
 * so that periods, words and figures stand where they can; cells that could stand in two columns stand in none.
 */
export function placeCells(
  textList: readonly string[],
  keyList: readonly (Kolumnnyckel | null)[],
): Placering {
  const direct = { indexList: textList.map((_, index) => index), isMoved: false };
  const directCost = alignmentCost(textList, keyList);
  if (directCost === 0) return direct;
  const [first, ...rest] = bestReadings(textList, keyList, directCost);
  if (first === undefined) return direct;
  const indexList = first.map((index, column) =>
    rest.every((reading) => reading[column] === index || textList[reading[column]!] === textList[index])
      ? index
      : -1,
  );
  return { indexList, isMoved: true };
}

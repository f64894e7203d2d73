import type { Lasram, Antagande } from '../types';
import { alignRows, type Tabellrad } from './align';
import { readBody, type Kroppsrad } from './body';
import { matchCaptions, type Kolumnmall, type Rubriktraff } from './captions';

/** A header row that fits column templates. */
export interface Rubrikrad {
  readonly traff: Rubriktraff;
  /** Index of the first row below the header (headers may be broken over two rows). */
  readonly kroppIndex: number;
  readonly rubrikcell: string;
}

const CAPTION_WORD =
  /budget|bokslut|utfall|avvikelse|prognos|kostnad|förändring|resultat|\bvb\b|\bt[12]\b|jan|medel/i;
/** A row with amounts is no header; a year may be a caption. */
export const AMOUNT_CELL = /^[-−–(]?\d[\d\s.,]*%?\)?-?$/;
const YEAR_CELL = /^(?:19|20)\d\d$/;
/** A caption is no sentence. */
const MAX_CAPTION = 70;

/** True for rows that can be a header at all: most rows are turned away here. */
function canBeHeader(textList: readonly string[]): boolean {
  let filled = 0;
  let hasWord = false;
  for (const text of textList) {
    if (text === '') continue;
    filled += 1;
    if (text.length > MAX_CAPTION || (AMOUNT_CELL.test(text) && !YEAR_CELL.test(text))) return false;
    hasWord ||= CAPTION_WORD.test(text);
  }
  return filled >= 2 && hasWord;
}

/** Two header rows as one; a caption above blanks holds for all of them (`Budget` over three columns). */
function joinRows(above: readonly string[], below: readonly string[]): readonly string[] {
  let carried = '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    carried = above[at] || carried;
    return below[at] ? `${at === 0 ? (above[at] ?? '') : carried} ${below[at]}` : (above[at] ?? '');
  });
}

/** Matches the row, or the row and the next, with column templates. */
export function findHeader(
  ram: Lasram,
  radIndex: number,
  kolumnList: readonly Kolumnmall[],
): Rubrikrad | null {
  const textList = ram.kalla.radList[radIndex]!.textList;
  if (!canBeHeader(textList)) return null;
  const below = ram.kalla.radList[radIndex + 1]?.textList ?? [];
  const tryList = [textList, ...(below.filter(Boolean).length > 1 ? [joinRows(textList, below)] : [])];
  for (const [step, list] of tryList.entries()) {
    const traff = matchCaptions(list, kolumnList, ram.ar);
    if (traff)
      return {
        traff,
        kroppIndex: radIndex + 1 + step,
        rubrikcell: traff.etikettIndex < 0 ? '' : (list[traff.etikettIndex] ?? ''),
      };
  }
  return null;
}

/** A row of a table that has its columns, or a heading between rows. */
export type Placerad =
  | { readonly kind: 'tal'; readonly rad: Tabellrad }
  | { readonly kind: 'rubrik'; readonly radIndex: number; readonly text: string };

export interface Lastabell {
  readonly rubrik: Rubrikrad;
  readonly placeradList: readonly Placerad[];
  readonly endIndex: number;
  readonly antagandeList: readonly Antagande[];
  readonly ejTolkadeList: readonly number[];
}

/** Reads the body of a table whose header is known; rows whose figures have no certain column are left over. */
export function readTableBody(
  ram: Lasram,
  startIndex: number,
  rubrik: Rubrikrad,
  kolumnList: readonly Kolumnmall[],
  isHeader: (radIndex: number) => boolean,
): Lastabell {
  const isRepeated = (radIndex: number): boolean => {
    const again = isHeader(radIndex) ? findHeader(ram, radIndex, kolumnList) : null;
    return again !== null && again.rubrikcell === rubrik.rubrikcell && isSameRoles(again.traff, rubrik.traff);
  };
  const kropp = readBody(ram, rubrik.kroppIndex, { isRepeated, isHeader });
  const raList = kropp.radList.flatMap((rad) => (rad.kind === 'tal' ? [rad.rad] : []));
  const placed = alignRows(raList, rubrik.traff);
  const byRa = new Map(raList.map((rad, at) => [rad, placed[at]!]));
  const placeradList = kropp.radList.flatMap((rad): readonly Placerad[] => placeOne(rad, byRa));
  return {
    rubrik,
    placeradList,
    endIndex: kropp.endIndex,
    antagandeList: rubrik.traff.isAnnatAr
      ? [{ code: 'ekonomi-ar-i-rubrik', radIndex: startIndex, params: { ar: ram.ar } }]
      : [],
    ejTolkadeList: raList.flatMap((rad) => (byRa.get(rad) ? [] : rad.radIndexList)),
  };
}

function placeOne(rad: Kroppsrad, byRa: ReadonlyMap<unknown, Tabellrad | null>): readonly Placerad[] {
  if (rad.kind === 'rubrik') return [rad];
  const placerad = byRa.get(rad.rad);
  return placerad ? [{ kind: 'tal', rad: placerad }] : [];
}

function isSameRoles(a: Rubriktraff, b: Rubriktraff): boolean {
  return [...a.indexByRoll.keys()].join() === [...b.indexByRoll.keys()].join();
}

import { labelKey } from '../../../domain';
import { editDistance } from '../../read/edit-distance';

/**
 * A printed column of a table. `key` lists its captions by their letters and digits alone (narrow columns break
 * words); `{0}` is the document's year, `{-1}` the one before, `{0?}` a year that may be left out, `*` the rest.
 */
export interface Kolumnmall {
  readonly roll: string;
  readonly keyList: readonly string[];
  readonly isOptional?: true;
}

/** Which column of a printed table has which role. */
export interface Rubriktraff {
  /** Role → index of the cell in its row. */
  readonly indexByRoll: ReadonlyMap<string, number>;
  /** Captions that no role takes, by index. */
  readonly okandByIndex: ReadonlyMap<number, string>;
  /** Index of the column with the row labels; −1 when the header row lacks its cell. */
  readonly etikettIndex: number;
  /** True when a year in a caption is not the one that the document's year asks for. */
  readonly isAnnatAr: boolean;
}

const YEAR = /(?:19|20)\d\d/g;
const SLOT = /\{([+-]?\d)(\?)?\}/g;

type Year = 'exact' | 'any';

const patternByText = new Map<string, RegExp>();

function patternOf(key: string, ar: number, year: Year): RegExp {
  const name = `${year === 'exact' ? ar : ''} ${key}`;
  const known = patternByText.get(name);
  if (known) return known;
  const source = key
    .replace(SLOT, (_, offset: string, optional: string | undefined) => {
      const text = year === 'exact' ? String(ar + Number(offset)) : '(?:19|20)\\d\\d';
      return optional === undefined ? text : `(?:${text})?`;
    })
    .replaceAll('*', '.*');
  const pattern = new RegExp(`^${source}$`, 'u');
  patternByText.set(name, pattern);
  return pattern;
}

/** A caption that differs from the template by a letter or two, its digits all right (`Bokslvt 2021`). */
function isMisspelt(caption: string, key: string, ar: number): boolean {
  if (key.includes('*')) return false;
  const meant = key.replace(SLOT, (_, offset: string, optional: string | undefined) =>
    optional === undefined || YEAR.test(caption) ? String(ar + Number(offset)) : '',
  );
  YEAR.lastIndex = 0;
  if (meant.replace(/\D/g, '') !== caption.replace(/\D/g, '')) return false;
  const limit = meant.length < 6 ? 0 : meant.length < 12 ? 1 : 2;
  return limit > 0 && editDistance(caption, meant, limit) <= limit;
}

/** The ways of matching, most certain first: a later way only takes what is left. */
const WAY_LIST: readonly ((caption: string, key: string, ar: number) => boolean)[] = [
  (caption, key, ar) => patternOf(key, ar, 'exact').test(caption),
  (caption, key, ar) => isMisspelt(caption, key, ar),
  (caption, key, ar) => patternOf(key, ar, 'any').test(caption),
];

/** Joins the cells of a header row with column templates; null when a required column is missing. */
export function matchCaptions(
  textList: readonly string[],
  mallList: readonly Kolumnmall[],
  ar: number,
): Rubriktraff | null {
  const captionList = textList.map(labelKey);
  const indexByRoll = new Map<string, number>();
  const usedSet = new Set<number>();
  let isAnnatAr = false;
  WAY_LIST.forEach((way, rank) => {
    for (const { roll, keyList } of mallList) {
      if (indexByRoll.has(roll)) continue;
      const index = captionList.findIndex(
        (caption, at) => caption !== '' && !usedSet.has(at) && keyList.some((key) => way(caption, key, ar)),
      );
      if (index < 0) continue;
      indexByRoll.set(roll, index);
      usedSet.add(index);
      isAnnatAr ||= rank === WAY_LIST.length - 1;
    }
  });
  if (mallList.some(({ roll, isOptional }) => !isOptional && !indexByRoll.has(roll))) return null;
  return placeLabels(textList, indexByRoll, usedSet, isAnnatAr);
}

/** The label column stands before the first figure; captions behind it that no role takes are kept. */
function placeLabels(
  textList: readonly string[],
  indexByRoll: ReadonlyMap<string, number>,
  usedSet: ReadonlySet<number>,
  isAnnatAr: boolean,
): Rubriktraff {
  const first = Math.min(...usedSet);
  const before = textList.findIndex((text, at) => at < first && text !== '');
  const okandByIndex = new Map<number, string>();
  textList.forEach((text, at) => {
    if (at > first && text !== '' && !usedSet.has(at)) okandByIndex.set(at, text);
  });
  return {
    indexByRoll,
    okandByIndex,
    etikettIndex: before >= 0 ? before : first === 0 ? -1 : 0,
    isAnnatAr,
  };
}

/** A row label by the same kind of key; exact first, then misspelt, then with another year. */
export function matchLabel<Regel extends { readonly keyList: readonly string[] }>(
  label: string,
  regelList: readonly Regel[],
  ar: number,
): Regel | null {
  const caption = labelKey(label);
  for (const way of WAY_LIST) {
    const regel = regelList.find(({ keyList }) => keyList.some((key) => way(caption, key, ar)));
    if (regel) return regel;
  }
  return null;
}

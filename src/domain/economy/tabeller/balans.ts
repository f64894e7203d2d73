import { abs, add, compare, foldText, isZero, subtract, ZERO, type Decimal } from '../../../core';
import type { Balanspost, Balanssida } from '../../model';
import { PRINTED_DECIMALS } from '../amounts';
import type { Ekonomibok } from '../bok';
import {
  gruppKey,
  posttabell,
  type Delsumma,
  type Post,
  type Postkolumn,
  type Postskiss,
} from '../posttabell';
import { isSumLabel } from '../radnycklar';
import { postsOf, unitOf } from './sheet-posts';

const SIDA_NAMN: Readonly<Record<Balanssida, string>> = {
  tillgang: 'tillgångar',
  skuld: 'skulder och kommunkapital',
};

/** Labels that may be the sum of a whole side; other sums are parts of it. */
const HEL_SIDA: Readonly<Record<Balanssida, RegExp>> = {
  tillgang: /^(summa|totala|totalt)( tillgångar)?$/,
  skuld:
    /^(summa|totala|totalt)( skulder| kommunkapital| eget kapital)?( och (skulder|kommunkapital|eget kapital))?$/,
};

const KOLUMN_LIST: readonly Omit<Postkolumn, 'ar'>[] = [
  { key: 'Utfall', falt: 'utfall', rubrik: 'bokslutAr', jamforelse: null },
  { key: 'Föregående utfall', falt: 'foregaendeUtfall', rubrik: 'bokslutAr', jamforelse: null },
];

const FALT_LIST = ['utfall', 'foregaendeUtfall'] as const;
type Balansfalt = (typeof FALT_LIST)[number];

interface Avstand {
  readonly hitCount: number;
  readonly distance: Decimal;
}

/** How far rows are from a stated sum, in the columns that state it. */
function distanceOf(summa: Balanspost, totalByFalt: Readonly<Record<Balansfalt, Decimal>>): Avstand {
  let [hitCount, distance] = [0, ZERO];
  for (const falt of FALT_LIST) {
    const stated = summa[falt].varde;
    if (!stated) continue;
    const miss = abs(subtract(stated, totalByFalt[falt]));
    if (isZero(miss)) hitCount += 1;
    distance = add(distance, miss);
  }
  return { hitCount, distance };
}

/** The rows right above a sum that come nearest to it: which of them it adds, nobody prints. */
function rowsOfPart(summa: Post, aboveList: readonly Post[]): readonly Post[] {
  const total: Record<Balansfalt, Decimal> = { utfall: ZERO, foregaendeUtfall: ZERO };
  let best: Avstand & { readonly at: number } = { hitCount: -1, distance: ZERO, at: 0 };
  for (let at = aboveList.length - 1; at >= 0; at -= 1) {
    const post = aboveList[at]!.record as Balanspost;
    for (const falt of FALT_LIST) total[falt] = add(total[falt], post[falt].varde ?? ZERO);
    const avstand = distanceOf(summa.record as Balanspost, total);
    const isNearer =
      avstand.hitCount > best.hitCount ||
      (avstand.hitCount === best.hitCount && compare(avstand.distance, best.distance) <= 0);
    if (isNearer) best = { ...avstand, at };
  }
  return aboveList.slice(best.at);
}

/** Sums of a part of one side, in the order of the sheet. */
function partSums(sideList: readonly Post[], helSumma: Post | undefined): readonly Delsumma[] {
  let aboveList: Post[] = [];
  const delsummaList: Delsumma[] = [];
  for (const post of sideList) {
    if (!isSumLabel(post.rad)) aboveList.push(post);
    else if (post !== helSumma) {
      if (aboveList.length > 0) delsummaList.push({ summa: post, postList: rowsOfPart(post, aboveList) });
      aboveList = [];
    }
  }
  return delsummaList;
}

/** Balansräkning: two sides that cancel out, debts negative (domain 2); sums of a part stand under its rows. */
export function balans(bok: Ekonomibok): Postskiss | null {
  const { balanspostList, uppgifter } = bok.modell;
  const sidedList = balanspostList.filter(({ sida }) => sida !== null);
  if (sidedList.length === 0) return null;
  const enhet = unitOf(sidedList, bok.enhet);
  const allList = postsOf(sidedList, ({ sida, post, beloppsenhet }) => ({
    rad: post,
    grupp: SIDA_NAMN[sida!],
    enhet: beloppsenhet,
  }));
  const sideList = (['tillgang', 'skuld'] as const).map((sida) => {
    const postList = allList.filter(({ grupp }) => grupp === SIDA_NAMN[sida]);
    const helSumma = postList.filter(({ rad }) => HEL_SIDA[sida].test(foldText(rad))).at(-1);
    return { postList, helSumma };
  });
  const { skiss, angivenList } = posttabell({
    id: 'balans',
    slag: 'balans',
    namn: '',
    enhet,
    decimaler: PRINTED_DECIMALS[enhet],
    kolumnList: KOLUMN_LIST.map((kolumn, index) => ({ ...kolumn, ar: uppgifter.ar - index })),
    postList: allList.filter(({ rad }) => !isSumLabel(rad)),
    summaList: sideList.flatMap(({ helSumma }) => helSumma ?? []),
    delsummaList: sideList.flatMap(({ postList, helSumma }) => partSums(postList, helSumma)),
    isGrouped: true,
    total: null,
  });
  return {
    skiss: { ...skiss, balans: [gruppKey(SIDA_NAMN.tillgang), gruppKey(SIDA_NAMN.skuld)] },
    angivenList,
  };
}

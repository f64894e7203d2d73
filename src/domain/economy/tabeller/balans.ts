import { foldText } from '../../../core';
import type { Balanssida } from '../../model';
import { PRINTED_DECIMALS } from '../amounts';
import type { Ekonomibok } from '../bok';
import { gruppKey, posttabell, type Postkolumn, type Postskiss } from '../posttabell';
import { isSumLabel } from '../radnycklar';
import { postsOf, unitOf } from './sheet-posts';

const SIDA_NAMN: Readonly<Record<Balanssida, string>> = {
  tillgang: 'tillgångar',
  skuld: 'skulder och kommunkapital',
};

/** Labels of the sum of a whole side; other sums are parts of it. */
const HEL_SIDA: Readonly<Record<Balanssida, RegExp>> = {
  tillgang: /^(summa|totala|totalt)( tillgångar)?$/,
  skuld:
    /^(summa|totala|totalt)( skulder| kommunkapital| eget kapital)?( och (skulder|kommunkapital|eget kapital))?$/,
};

const KOLUMN_LIST: readonly Omit<Postkolumn, 'ar'>[] = [
  { key: 'Utfall', falt: 'utfall', rubrik: 'bokslutAr', jamforelse: null },
  { key: 'Föregående utfall', falt: 'foregaendeUtfall', rubrik: 'bokslutAr', jamforelse: null },
];

/** Balansräkning: two sides that cancel out, debts negative (domain 2). */
export function balans(bok: Ekonomibok): Postskiss | null {
  const { balanspostList, uppgifter } = bok.modell;
  const sidedList = balanspostList.filter(({ sida }) => sida !== null);
  if (sidedList.length === 0) return null;
  const enhet = unitOf(sidedList, bok.enhet);
  const isWhole = (sida: Balanssida, post: string): boolean => HEL_SIDA[sida].test(foldText(post));
  const allList = postsOf(sidedList, ({ sida, post, beloppsenhet }) => ({
    rad: post,
    grupp: isSumLabel(post) && !isWhole(sida!, post) ? '' : SIDA_NAMN[sida!],
    enhet: beloppsenhet,
  }));
  const { skiss, angivenList } = posttabell({
    id: 'balans',
    slag: 'balans',
    namn: '',
    enhet,
    decimaler: PRINTED_DECIMALS[enhet],
    kolumnList: KOLUMN_LIST.map((kolumn, index) => ({ ...kolumn, ar: uppgifter.ar - index })),
    postList: allList.filter(({ rad }) => !isSumLabel(rad)),
    summaList: allList.filter(({ rad }) => isSumLabel(rad)),
    total: null,
  });
  return {
    skiss: { ...skiss, balans: [gruppKey(SIDA_NAMN.tillgang), gruppKey(SIDA_NAMN.skuld)] },
    angivenList,
  };
}

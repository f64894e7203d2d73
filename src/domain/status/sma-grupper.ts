import {
  add,
  compare,
  decimalFromNumber,
  parseVardeText,
  subtract,
  type Decimal,
  type Varde,
} from '../../core';
import type { Indikator, Regelverk } from '../model';

const STRICTLY_FEWER = /^\s*(?:<(?!=)|under\b|(?:färre|mindre) än\b)\s*/i;
const ONE = decimalFromNumber(1);

/**
 * The largest number of respondents that a cell allows; null when it says none. `<5`, `färre än 5`, `högst 4` and
 * `1–4` are read too, since that is how small groups are written.
 */
function mostSvarande(antal: Varde): Decimal | null {
  if (antal.slag !== 'olasbar') return antal.varde;
  if (STRICTLY_FEWER.test(antal.raw)) {
    const { varde } = parseVardeText(antal.raw.replace(STRICTLY_FEWER, ''), 'value');
    return varde && subtract(varde, ONE);
  }
  const { slag, varde, till } = parseVardeText(antal.raw, 'target');
  return slag === 'max' ? varde : till;
}

/** True when the number of respondents is stated, or hidden by hand (`..`), and below the limit (domain 4.10). */
function isBelow(antal: Varde, minst: number): boolean {
  if (antal.markering === 'dold') return true;
  const most = mostSvarande(antal);
  return most !== null && compare(most, decimalFromNumber(minst)) < 0;
}

/** The genders' respondents together, where nobody has stated the total. */
function isSumBelow(
  { antalSvarande, antalSvarandeMan, antalSvarandeKvinnor }: Indikator,
  minst: number,
): boolean {
  if (antalSvarande.slag !== 'tom') return false;
  const [man, kvinnor] = [antalSvarandeMan, antalSvarandeKvinnor].map(mostSvarande);
  return !!man && !!kvinnor && compare(add(man, kvinnor), decimalFromNumber(minst)) < 0;
}

/**
 * The columns that say that the total has too few respondents to be shown; empty when nothing does. Besides the
 * number itself: the mark `..` in Utfall, and För få svarande as the reason why there is no outcome (domain 4.10).
 */
export function forFaKolumnList(indikator: Indikator, minst: number): readonly (keyof Indikator & string)[] {
  if (isBelow(indikator.antalSvarande, minst)) return ['antalSvarande'];
  if (isSumBelow(indikator, minst)) return ['antalSvarandeMan', 'antalSvarandeKvinnor'];
  const { utfall, skalTillSaknatUtfall } = indikator;
  if (utfall.markering === 'dold') return ['utfall'];
  const isSaid =
    skalTillSaknatUtfall === 'forFaSvarande' && utfall.varde === null && utfall.slag !== 'olasbar';
  return isSaid ? ['utfall', 'skalTillSaknatUtfall'] : [];
}

/** What of an indicator's figures may not leave the data sheet. */
export type Dolt = 'inget' | 'kon' | 'allt';

/** Figures of the genders: both go when one group is small, since the total and one give the other. */
const KON_KEY_LIST = [
  'utfallMan',
  'utfallKvinnor',
  'taljareMan',
  'namnareMan',
  'taljareKvinnor',
  'namnareKvinnor',
  'antalSvarandeMan',
  'antalSvarandeKvinnor',
  'foregaendeUtfallMan',
  'foregaendeUtfallKvinnor',
] as const satisfies readonly (keyof Indikator)[];

/** Figures that rest on the same few respondents as the total. */
const TOTAL_KEY_LIST = [
  ...KON_KEY_LIST,
  'utfall',
  'taljare',
  'namnare',
  'antalSvarande',
  'utfallT1',
  'utfallT2',
  'prognosHelar',
] as const satisfies readonly (keyof Indikator)[];

const KEY_LIST_BY_DOLT: Readonly<Record<Dolt, readonly (typeof TOTAL_KEY_LIST)[number][]>> = {
  inget: [],
  kon: KON_KEY_LIST,
  allt: TOTAL_KEY_LIST,
};

/** What stands in place of a figure that is not shown; printed as `..`. */
const DOLT_VARDE: Varde = Object.freeze({
  raw: '..',
  slag: 'ejSatt',
  varde: null,
  till: null,
  decimaler: 0,
  enhet: null,
  markering: 'dold',
});

/** Figures of one gender; a `..` in one of them hides the pair. */
const KON_MARK_LIST = [
  'utfallMan',
  'utfallKvinnor',
  'taljareMan',
  'namnareMan',
  'taljareKvinnor',
  'namnareKvinnor',
] as const;
const LAST_YEAR_LIST = ['foregaendeUtfallMan', 'foregaendeUtfallKvinnor'] as const;

function isMarked(indikator: Indikator, keyList: readonly (typeof TOTAL_KEY_LIST)[number][]): boolean {
  return keyList.some((key) => indikator[key].markering === 'dold');
}

/**
 * What must be hidden (domain 4.10): everything when the total has fewer respondents than the limit; both genders
 * when one of them has, or when one gender's figure has been hidden by hand (`..`).
 */
export function doltOf(indikator: Indikator, { minstaAntalSvarande }: Regelverk): Dolt {
  if (forFaKolumnList(indikator, minstaAntalSvarande).length > 0) return 'allt';
  const isSmall =
    isBelow(indikator.antalSvarandeMan, minstaAntalSvarande) ||
    isBelow(indikator.antalSvarandeKvinnor, minstaAntalSvarande) ||
    isMarked(indikator, KON_MARK_LIST);
  return isSmall ? 'kon' : 'inget';
}

/** Last year's genders, hidden by hand last year: the pair goes, since the total and one give the other. */
function lastYearKeys(indikator: Indikator): readonly (typeof LAST_YEAR_LIST)[number][] {
  const isHidden = isMarked(indikator, LAST_YEAR_LIST) || indikator.foregaendeUtfall.markering === 'dold';
  return isHidden ? LAST_YEAR_LIST : [];
}

/**
 * The indicator as every output may see it: hidden figures replaced by the mark `..`, empty cells left empty. The
 * same object when nothing is hidden. What is built from it cannot give a hidden figure away.
 */
export function withDolda(indikator: Indikator, dolt: Dolt): Indikator {
  const keyList = [...KEY_LIST_BY_DOLT[dolt], ...lastYearKeys(indikator)];
  if (keyList.length === 0) return indikator;
  const masked: Record<string, Varde> = {};
  for (const key of keyList) {
    if (indikator[key].slag !== 'tom') masked[key] = DOLT_VARDE;
  }
  const overstyrdVid =
    dolt === 'allt' && indikator.overstyrdVid !== '' ? DOLT_VARDE.raw : indikator.overstyrdVid;
  return { ...indikator, ...masked, overstyrdVid };
}

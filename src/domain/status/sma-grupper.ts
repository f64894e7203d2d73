import { compare, decimalFromNumber, type Varde } from '../../core';
import type { Indikator, Regelverk } from '../model';

/** The number of respondents when it is stated and below the limit, else null (domain 4.10). */
export function countBelow(antal: Varde, minst: number): number | null {
  if (antal.varde === null || compare(antal.varde, decimalFromNumber(minst)) >= 0) return null;
  return Number(antal.varde.coefficient) / 10 ** antal.varde.scale;
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

/**
 * What must be hidden (domain 4.10): everything when the total has fewer respondents than the limit; both genders
 * when one of them has, or when one gender's figure has been hidden by hand (`..`).
 */
export function doltOf(indikator: Indikator, { minstaAntalSvarande }: Regelverk): Dolt {
  if (countBelow(indikator.antalSvarande, minstaAntalSvarande) !== null) return 'allt';
  const isSmall =
    countBelow(indikator.antalSvarandeMan, minstaAntalSvarande) !== null ||
    countBelow(indikator.antalSvarandeKvinnor, minstaAntalSvarande) !== null ||
    indikator.utfallMan.markering === 'dold' ||
    indikator.utfallKvinnor.markering === 'dold';
  return isSmall ? 'kon' : 'inget';
}

/**
 * The indicator as every output may see it: hidden figures replaced by the mark `..`, empty cells left empty. The
 * same object when nothing is hidden. What is built from it cannot give a hidden figure away.
 */
export function withDolda(indikator: Indikator, dolt: Dolt): Indikator {
  if (dolt === 'inget') return indikator;
  const masked: Record<string, Varde> = {};
  for (const key of KEY_LIST_BY_DOLT[dolt]) {
    if (indikator[key].slag !== 'tom') masked[key] = DOLT_VARDE;
  }
  const overstyrdVid =
    dolt === 'allt' && indikator.overstyrdVid !== '' ? DOLT_VARDE.raw : indikator.overstyrdVid;
  return { ...indikator, ...masked, overstyrdVid };
}

import { compare, decimalFromNumber, type Varde } from '../../core';
import type { Indikator, Regelverk } from '../model';

/** The number of respondents when it is stated and below the limit, else null (domain 4.10). */
export function countBelow(antal: Varde, minst: number): number | null {
  if (antal.varde === null || compare(antal.varde, decimalFromNumber(minst)) >= 0) return null;
  return Number(antal.varde.coefficient) / 10 ** antal.varde.scale;
}

/**
 * True when both gender figures must be suppressed: the total or one of the groups has fewer respondents than
 * the limit, and the total with one figure would give the other (domain 4.10).
 */
export function isSmallGroup(indikator: Indikator, { minstaAntalSvarande }: Regelverk): boolean {
  return [indikator.antalSvarande, indikator.antalSvarandeMan, indikator.antalSvarandeKvinnor].some(
    (antal) => countBelow(antal, minstaAntalSvarande) !== null,
  );
}

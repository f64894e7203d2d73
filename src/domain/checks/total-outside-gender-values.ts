import { add, compare, type Decimal } from '../../core';
import type { Indikator } from '../model';
import type { Check } from './check';
import { found } from './support/found';
import { isCount, isFigure, isRatio } from './support/indikator-kind';

/** Half of the last typed decimal: what rounding alone can do to a figure. */
function halfStep(decimaler: number): Decimal {
  return { coefficient: 5n, scale: decimaler + 1 };
}

function minus(a: Decimal, b: Decimal): Decimal {
  return add(a, { coefficient: -b.coefficient, scale: b.scale });
}

/** A total below both groups' sum; more than the sum may be people of no stated gender (domain 8). */
function isBelowSum(total: Decimal, man: Decimal, kvinnor: Decimal): boolean {
  return compare(total, add(man, kvinnor)) < 0;
}

/** A share of all lies between the shares of the groups, but for rounding. */
function isOutside(total: Decimal, man: Decimal, kvinnor: Decimal, slack: Decimal): boolean {
  const [low, high] = compare(man, kvinnor) <= 0 ? [man, kvinnor] : [kvinnor, man];
  return compare(total, minus(low, slack)) < 0 || compare(total, add(high, slack)) > 0;
}

function isImpossible(indikator: Indikator): boolean {
  const { utfall, utfallMan, utfallKvinnor } = indikator;
  if (![utfall, utfallMan, utfallKvinnor].every(isFigure)) return false;
  const [total, man, kvinnor] = [utfall.varde!, utfallMan.varde!, utfallKvinnor.varde!];
  const decimaler = Math.min(utfall.decimaler, utfallMan.decimaler, utfallKvinnor.decimaler);
  const outside = isOutside(total, man, kvinnor, halfStep(decimaler));
  if (isRatio(indikator)) return outside;
  return isBelowSum(total, man, kvinnor) && (isCount(indikator) || outside);
}

/**
 * A total that cannot come from the gender values: shares and indices lie between them, counts are at least
 * their sum; where the kind is unknown only what is impossible either way is told (domain 8).
 */
export const totalOutsideGenderValuesCheck: Check = {
  code: 'total-outside-gender-values',
  severity: 'varning',
  *run({ modell }) {
    for (const indikator of modell.indikatorList) {
      if (indikator.utfallMan.varde === null || !isImpossible(indikator)) continue;
      yield found(totalOutsideGenderValuesCheck, indikator, 'utfall', indikator.utfall.raw, {
        utfall: indikator.utfall.raw,
        man: indikator.utfallMan.raw,
        kvinnor: indikator.utfallKvinnor.raw,
      });
    }
  },
};

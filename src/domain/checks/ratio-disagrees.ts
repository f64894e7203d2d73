import { abs, compare, formatDecimal, subtract, type Varde } from '../../core';
import type { Indikator } from '../model';
import { percentOf } from '../status';
import type { Check } from './check';
import { found } from './support/found';
import { isFigure, isPercentage } from './support/indikator-kind';

/** Outcome columns with their numerators and denominators. */
const RATIO_LIST = [
  ['utfall', 'taljare', 'namnare'],
  ['utfallMan', 'taljareMan', 'namnareMan'],
  ['utfallKvinnor', 'taljareKvinnor', 'namnareKvinnor'],
] as const satisfies readonly (readonly (keyof Indikator)[])[];

/** What the quotient says when it is another figure than the typed one, rounding aside; else null. */
function otherPercent(typed: Varde, taljare: Varde, namnare: Varde): string | null {
  const computed = isFigure(typed) ? percentOf(taljare, namnare) : null;
  if (computed === null) return null;
  const slack = { coefficient: 5n, scale: typed.decimaler + 1 };
  const isSame = compare(abs(subtract(computed, typed.varde!)), slack) <= 0;
  return isSame ? null : formatDecimal(computed, typed.decimaler + 1, 'sv');
}

/** Numerator and denominator say another percentage than the outcome (domain 8). */
export const ratioDisagreesCheck: Check = {
  code: 'ratio-disagrees',
  severity: 'varning',
  *run({ modell }) {
    for (const indikator of modell.indikatorList) {
      for (const [key, taljare, namnare] of RATIO_LIST) {
        if (indikator[taljare].varde === null || !isPercentage(indikator)) continue;
        const computed = otherPercent(indikator[key], indikator[taljare], indikator[namnare]);
        if (computed === null) continue;
        yield found(ratioDisagreesCheck, indikator, key, indikator[key].raw, {
          typed: indikator[key].raw,
          taljare: indikator[taljare].raw,
          namnare: indikator[namnare].raw,
          computed,
        });
      }
    }
  },
};

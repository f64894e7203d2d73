import { abs, compare, formatDecimal, subtract, type Decimal, type Varde } from '../../core';
import type { Indikator } from '../model';
import { kvotenhetOf, kvotOf, percentOf } from '../status';
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
function otherQuotient(indikator: Indikator, typed: Varde, taljare: Varde, namnare: Varde): string | null {
  const compute = isPercentage(indikator)
    ? percentOf
    : (a: Varde, b: Varde): Decimal | null => kvotOf(indikator, a, b);
  const computed = isFigure(typed) ? compute(taljare, namnare) : null;
  if (computed === null) return null;
  const slack = { coefficient: 5n, scale: typed.decimaler + 1 };
  const isSame = compare(abs(subtract(computed, typed.varde!)), slack) <= 0;
  return isSame ? null : formatDecimal(computed, typed.decimaler + 1, 'sv');
}

/** Numerator and denominator say another figure than the typed outcome (domain 8); the typed one is judged. */
export const ratioDisagreesCheck: Check = {
  code: 'ratio-disagrees',
  severity: 'varning',
  *run({ modell }) {
    for (const indikator of modell.indikatorList) {
      for (const [key, taljare, namnare] of RATIO_LIST) {
        if (indikator[taljare].varde === null) continue;
        const computed = otherQuotient(indikator, indikator[key], indikator[taljare], indikator[namnare]);
        if (computed === null) continue;
        yield found(ratioDisagreesCheck, indikator, key, indikator[key].raw, {
          typed: indikator[key].raw,
          taljare: indikator[taljare].raw,
          namnare: indikator[namnare].raw,
          computed,
          enhet: unitText(indikator),
        });
      }
    }
  },
};

/** The unit of the quotient, for the sentence. */
function unitText(indikator: Indikator): string {
  const enhet = isPercentage(indikator) ? '%' : (kvotenhetOf(indikator) ?? '');
  return enhet === '' ? '' : `\u00a0${enhet}`;
}

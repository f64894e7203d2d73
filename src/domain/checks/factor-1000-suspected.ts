import { compare, issueAt, multiply, type Decimal } from '../../core';
import { amountIn, blankettOf, FALT_NAMN, groupEkonomi, sizeOf, walkRows } from '../economy';
import type { Check } from './check';

/** Budget and outcome or forecast this many times apart are more likely tkr beside mnkr or kr than a real deviation. */
const FACTOR: Readonly<Record<'from' | 'to', Decimal>> = {
  from: { coefficient: 500n, scale: 0 },
  to: { coefficient: 2000n, scale: 0 },
};

function isFactor1000(a: Decimal, b: Decimal): boolean {
  const [small, large] = compare(a, b) <= 0 ? [a, b] : [b, a];
  if (small.coefficient === 0n) return false;
  return compare(large, multiply(small, FACTOR.from)) >= 0 && compare(large, multiply(small, FACTOR.to)) <= 0;
}

/** A row whose outcome or forecast is about a thousand times its budget, or the other way round (domain 6). */
export const factor1000SuspectedCheck: Check = {
  code: 'factor-1000-suspected',
  severity: 'varning',
  *run({ modell }) {
    const { enhet } = groupEkonomi(modell);
    const otherList = blankettOf(modell).beloppFaltList.filter((falt) => falt !== 'budget');
    for (const { rad } of walkRows(modell)) {
      const budget = sizeOf(amountIn(rad, 'budget', enhet));
      const falt = otherList.find((other) => isFactor1000(sizeOf(amountIn(rad, other, enhet)), budget));
      if (!falt) continue;
      const { raw } = rad[falt];
      const params = { rad: rad.rad, kolumn: FALT_NAMN[falt], belopp: raw, budget: rad.budget.raw };
      yield issueAt(rad, falt, this.code, this.severity, raw, params);
    }
  },
};

import { compare, issueAt, multiply, type Decimal } from '../../core';
import { amountIn, groupEkonomi, sizeOf, walkRows } from '../economy';
import type { Check } from './check';

/** Budget and utfall this many times apart are more likely tkr beside mnkr or kr than a real deviation. */
const FACTOR: Readonly<Record<'from' | 'to', Decimal>> = {
  from: { coefficient: 500n, scale: 0 },
  to: { coefficient: 2000n, scale: 0 },
};

function isFactor1000(a: Decimal, b: Decimal): boolean {
  const [small, large] = compare(a, b) <= 0 ? [a, b] : [b, a];
  if (small.coefficient === 0n) return false;
  return compare(large, multiply(small, FACTOR.from)) >= 0 && compare(large, multiply(small, FACTOR.to)) <= 0;
}

/** A row whose budget and utfall are about a thousand times apart (domain 6: mnkr/tkr mix-up). */
export const factor1000SuspectedCheck: Check = {
  code: 'factor-1000-suspected',
  severity: 'varning',
  *run({ modell }) {
    const { enhet } = groupEkonomi(modell);
    for (const { rad } of walkRows(modell)) {
      const utfall = sizeOf(amountIn(rad, 'utfall', enhet));
      const budget = sizeOf(amountIn(rad, 'budget', enhet));
      if (!isFactor1000(utfall, budget)) continue;
      const params = { rad: rad.rad, utfall: rad.utfall.raw, budget: rad.budget.raw };
      yield issueAt(rad, 'utfall', this.code, this.severity, rad.utfall.raw, params);
    }
  },
};

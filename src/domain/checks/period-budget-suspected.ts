import { add, compare, issueAt, multiply, ZERO, type Decimal } from '../../core';
import { amountIn, groupEkonomi, sizeOf } from '../economy';
import type { Beloppsenhet, Ekonomirad } from '../model';
import type { Check } from './check';

/** Thirds of the year that a period's budget may hold, and how near a third it must be: ± 2 % of the year. */
const TREDJEDEL_LIST = [1, 2] as const;
const MARGINAL: Decimal = { coefficient: 6n, scale: 2 };

const whole = (value: number): Decimal => ({ coefficient: BigInt(value), scale: 0 });

/** Which third of the year's budget an amount is; null when none. */
function thirdOf(budget: Decimal, aret: Decimal): (typeof TREDJEDEL_LIST)[number] | null {
  const threeTimes = multiply(budget, whole(3));
  const isNear = (thirds: number): boolean => {
    const miss = sizeOf(add(threeTimes, multiply(aret, whole(-thirds))));
    return compare(miss, multiply(aret, MARGINAL)) <= 0;
  };
  return TREDJEDEL_LIST.find(isNear) ?? null;
}

interface Summa {
  readonly rad: Ekonomirad;
  budget: Decimal;
  aret: Decimal;
}

/** Budget and Budget VP of each branch or area, over the rows that hold both. */
function sumsOf(radList: readonly Ekonomirad[], enhet: Beloppsenhet): readonly Summa[] {
  const byId = new Map<string, Summa>();
  for (const rad of radList) {
    const [budget, aret] = [amountIn(rad, 'budget', enhet), amountIn(rad, 'budgetVp', enhet)];
    if (!budget || !aret || rad.slag === 'summa') continue;
    const summa = byId.get(rad.verksamhetId) ?? { rad, budget: ZERO, aret: ZERO };
    summa.budget = add(summa.budget, sizeOf(budget));
    summa.aret = add(summa.aret, sizeOf(aret));
    byId.set(rad.verksamhetId, summa);
  }
  return [...byId.values()];
}

/** A Budget that is one or two thirds of Budget VP: the period's budget taken for the year's (domain 6). */
export const periodBudgetSuspectedCheck: Check = {
  code: 'period-budget-suspected',
  severity: 'varning',
  *run({ modell }) {
    const { enhet } = groupEkonomi(modell);
    const namnById = new Map(modell.verksamhetList.map(({ id, namn }) => [id, namn]));
    for (const { rad, budget, aret } of sumsOf(modell.ekonomiradList, enhet)) {
      const tredjedelar = aret.coefficient === 0n ? null : thirdOf(budget, aret);
      if (tredjedelar === null) continue;
      const verksamhet = namnById.get(rad.verksamhetId) ?? modell.uppgifter.organisation;
      const params = { verksamhet, andel: `${tredjedelar}/3` };
      yield issueAt(rad, 'budget', this.code, this.severity, rad.budget.raw, params);
    }
  },
};

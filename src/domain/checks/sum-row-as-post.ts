import { issueAt } from '../../core';
import { amountFinder, isSumInDisguise } from '../economy';
import type { Check } from './check';

/** A row called a sum whose Slag is not Summa: it is treated as stated, since adding it would count twice. */
export const sumRowAsPostCheck: Check = {
  code: 'sum-row-as-post',
  severity: 'varning',
  *run({ modell }) {
    const hasAmount = amountFinder(modell);
    for (const rad of modell.ekonomiradList) {
      if (!isSumInDisguise(rad) || !hasAmount(rad)) continue;
      yield issueAt(rad, 'slag', this.code, this.severity, rad.slag ?? '', { rad: rad.rad });
    }
  },
};

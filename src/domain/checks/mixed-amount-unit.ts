import { issueAt } from '../../core';
import { amountFinder, groupEkonomi } from '../economy';
import type { Check } from './check';

/** A row in another Beloppsenhet than most rows: it is converted, but a mix-up is more likely (domain 6). */
export const mixedAmountUnitCheck: Check = {
  code: 'mixed-amount-unit',
  severity: 'varning',
  *run({ modell }) {
    const hasAmount = amountFinder(modell);
    const { enhet } = groupEkonomi(modell);
    for (const rad of modell.ekonomiradList) {
      if (rad.beloppsenhet === null || rad.beloppsenhet === enhet || !hasAmount(rad)) continue;
      const params = { rad: rad.rad, enhet: rad.beloppsenhet, vanlig: enhet };
      yield issueAt(rad, 'beloppsenhet', this.code, this.severity, rad.beloppsenhet, params);
    }
  },
};

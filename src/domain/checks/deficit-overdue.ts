import { issueAt } from '../../core';
import { hasDeficit } from '../economy';
import type { Check } from './check';

/**
 * A result unit whose deficit has not been covered within the years that Regler gives (domain 6). The last year is
 * not over until its result is known.
 */
export const deficitOverdueCheck: Check = {
  code: 'deficit-overdue',
  severity: 'varning',
  *run({ modell }) {
    const { ar } = modell.uppgifter;
    const { arAttTackaUnderskott } = modell.regelverk;
    for (const unit of modell.resultatenhetList) {
      const { namn, underskottSedanAr, resultat } = unit;
      if (underskottSedanAr === null || resultat.varde === null) continue;
      if (ar - underskottSedanAr < arAttTackaUnderskott || !hasDeficit(unit)) continue;
      const params = { namn, sedan: String(underskottSedanAr), ar: arAttTackaUnderskott };
      yield issueAt(unit, 'underskottSedanAr', this.code, this.severity, String(underskottSedanAr), params);
    }
  },
};

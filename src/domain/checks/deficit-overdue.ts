import { add, issueAt, sign, ZERO } from '../../core';
import type { Check } from './check';

/** A result unit whose deficit has not been covered within the years that Regler gives (domain 6). */
export const deficitOverdueCheck: Check = {
  code: 'deficit-overdue',
  severity: 'varning',
  *run({ modell }) {
    const { ar } = modell.uppgifter;
    const { arAttTackaUnderskott } = modell.regelverk;
    for (const unit of modell.resultatenhetList) {
      const { namn, underskottSedanAr, franForegaendeAr, resultat } = unit;
      if (underskottSedanAr === null || ar - underskottSedanAr < arAttTackaUnderskott) continue;
      // Surplus is negative in both columns: what is left above 0 is a deficit.
      if (sign(add(franForegaendeAr.varde ?? ZERO, resultat.varde ?? ZERO)) <= 0) continue;
      const params = { namn, sedan: String(underskottSedanAr), ar: arAttTackaUnderskott };
      yield issueAt(unit, 'underskottSedanAr', this.code, this.severity, String(underskottSedanAr), params);
    }
  },
};

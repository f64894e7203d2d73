import { issueAt, sign, ZERO } from '../../core';
import { hasDeficit, isSumLabel } from '../economy';
import type { Check } from './check';

/** A unit that brought a deficit with it and still has one, without the year it began: its term cannot be told. */
export const deficitYearMissingCheck: Check = {
  code: 'deficit-year-missing',
  severity: 'varning',
  *run({ modell }) {
    for (const unit of modell.resultatenhetList) {
      if (unit.underskottSedanAr !== null || isSumLabel(unit.namn)) continue;
      // Surplus is negative: a deficit from last year is above 0.
      if (sign(unit.franForegaendeAr.varde ?? ZERO) <= 0 || !hasDeficit(unit)) continue;
      const { raw } = unit.franForegaendeAr;
      yield issueAt(unit, 'underskottSedanAr', this.code, this.severity, raw, { namn: unit.namn });
    }
  },
};

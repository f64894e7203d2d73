import type { Check } from './check';
import { found } from './support/found';

/** Ticked as done, but Läge says Avvikelse or Utgår; Läge counts (domain 7). */
export const activityStateContradictionCheck: Check = {
  code: 'activity-state-contradiction',
  severity: 'varning',
  *run({ modell }) {
    for (const aktivitet of modell.aktivitetList) {
      const { lage, klar, namn } = aktivitet;
      if (klar !== true || (lage !== 'avvikelse' && lage !== 'utgar')) continue;
      yield found(activityStateContradictionCheck, aktivitet, 'klar', '', { namn });
    }
  },
};

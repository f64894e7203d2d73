import { periodEnd } from '../activities';
import type { Check } from './check';
import { found } from './support/found';

/**
 * The end date lies on or before the last day of the period and nothing says how the activity went: no state, and
 * no rule that counts it as done (domain 7).
 */
export const endPassedWithoutStateCheck: Check = {
  code: 'end-passed-without-state',
  severity: 'varning',
  *run({ modell: { uppgifter }, utvardering }) {
    if (uppgifter.typ === 'VP') return;
    const today = periodEnd(uppgifter.typ, uppgifter.ar);
    for (const { aktivitet, lage } of utvardering.aktivitetsresultatList) {
      const { slutdatum } = aktivitet;
      if (slutdatum === null || slutdatum > today || lage !== 'okand') continue;
      yield found(endPassedWithoutStateCheck, aktivitet, 'lage', '', { namn: aktivitet.namn, slutdatum });
    }
  },
};

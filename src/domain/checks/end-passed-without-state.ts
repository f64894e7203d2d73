import { periodEnd } from '../activities';
import type { Check } from './check';
import { found } from './support/found';

/**
 * The end date lies on or before the last day of the period and nobody has said how the activity went. A state
 * that only the setting assumes is still unknown (domain 7).
 */
export const endPassedWithoutStateCheck: Check = {
  code: 'end-passed-without-state',
  severity: 'varning',
  *run({ modell: { uppgifter }, utvardering }) {
    if (uppgifter.typ === 'VP') return;
    const today = periodEnd(uppgifter.typ, uppgifter.ar);
    for (const { aktivitet, lage, isAntaget } of utvardering.aktivitetsresultatList) {
      const { slutdatum } = aktivitet;
      if (slutdatum === null || slutdatum > today || !(lage === 'okand' || isAntaget)) continue;
      yield found(endPassedWithoutStateCheck, aktivitet, 'lage', '', { namn: aktivitet.namn, slutdatum });
    }
  },
};

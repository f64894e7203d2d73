import type { Check } from './check';
import { found } from './support/found';
import { isFigure, isLevel } from './support/indikator-kind';
import { isWorse } from './support/worse';

/** KF asks for an increase or decrease, and the own target goes the other way from last year (domain 8). */
export const arsmalWorseThanLastYearCheck: Check = {
  code: 'arsmal-worse-than-last-year',
  severity: 'varning',
  *run({ modell }) {
    for (const indikator of modell.indikatorList) {
      const { arsmal, kfArsmal, foregaendeUtfall, skalTillArsmal } = indikator;
      const asked = kfArsmal.slag === 'oka' || kfArsmal.slag === 'minska' ? kfArsmal.slag : null;
      if (asked === null || skalTillArsmal !== '' || !isLevel(arsmal) || !isFigure(foregaendeUtfall))
        continue;
      if (!isWorse(arsmal, foregaendeUtfall, asked)) continue;
      yield found(arsmalWorseThanLastYearCheck, indikator, 'arsmal', arsmal.raw, {
        arsmal: arsmal.raw,
        foregaende: foregaendeUtfall.raw,
        kfArsmal: kfArsmal.raw,
      });
    }
  },
};

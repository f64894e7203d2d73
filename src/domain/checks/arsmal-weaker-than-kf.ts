import { isKfForTheCity } from '../comparisons';
import type { Check } from './check';
import { found } from './support/found';
import { isLevel } from './support/indikator-kind';
import { isWorse } from './support/worse';

/** The own target asks for less than KF's, by the direction, and no reason is given (domain 8). */
export const arsmalWeakerThanKfCheck: Check = {
  code: 'arsmal-weaker-than-kf',
  severity: 'varning',
  *run({ utvardering }) {
    for (const { indikator, riktning } of utvardering.indikatorresultatList) {
      const { arsmal, kfArsmal, skalTillArsmal } = indikator;
      if (skalTillArsmal !== '' || !isLevel(arsmal) || !isLevel(kfArsmal)) continue;
      if (!isWorse(arsmal, kfArsmal, riktning) || isKfForTheCity(indikator)) continue;
      yield found(arsmalWeakerThanKfCheck, indikator, 'arsmal', arsmal.raw, {
        arsmal: arsmal.raw,
        kfArsmal: kfArsmal.raw,
      });
    }
  },
};

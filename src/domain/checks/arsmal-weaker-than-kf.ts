import { compare, decimalFromNumber, isZero, multiply } from '../../core';
import type { Indikator } from '../model';
import type { Check } from './check';
import { found } from './support/found';
import { isLevel, isRatio } from './support/indikator-kind';
import { isWorse } from './support/worse';

/** A target of KF's that is this many times the own one is the whole city's, not the board's (domain 3). */
const CITY_FACTOR = decimalFromNumber(5);

/** KF's target as a total for the city: said so, or evident from its size where the figure is no share. */
function isForTheCity(indikator: Indikator): boolean {
  if (indikator.kfAvserStaden !== null) return indikator.kfAvserStaden;
  if (isRatio(indikator)) return false;
  const [own, kf] = [indikator.arsmal.varde!, indikator.kfArsmal.varde!];
  return isZero(own) || compare(kf, multiply(own, CITY_FACTOR)) >= 0;
}

/** The own target asks for less than KF's, by the direction, and no reason is given (domain 8). */
export const arsmalWeakerThanKfCheck: Check = {
  code: 'arsmal-weaker-than-kf',
  severity: 'varning',
  *run({ utvardering }) {
    for (const { indikator, riktning } of utvardering.indikatorresultatList) {
      const { arsmal, kfArsmal, skalTillArsmal } = indikator;
      if (skalTillArsmal !== '' || !isLevel(arsmal) || !isLevel(kfArsmal)) continue;
      if (!isWorse(arsmal, kfArsmal, riktning) || isForTheCity(indikator)) continue;
      yield found(arsmalWeakerThanKfCheck, indikator, 'arsmal', arsmal.raw, {
        arsmal: arsmal.raw,
        kfArsmal: kfArsmal.raw,
      });
    }
  },
};

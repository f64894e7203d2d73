import type { Check } from './check';
import { found } from './support/found';

/** Riktning says higher is better and the target "Max 10": one of them is wrong, so nothing is judged. */
export const directionContradictsTargetCheck: Check = {
  code: 'direction-contradicts-target',
  severity: 'varning',
  *run({ utvardering }) {
    for (const { indikator, riktning } of utvardering.indikatorresultatList) {
      if (riktning !== null) continue;
      yield found(directionContradictsTargetCheck, indikator, 'arsmal', indikator.arsmal.raw, {
        arsmal: indikator.arsmal.raw,
      });
    }
  },
};

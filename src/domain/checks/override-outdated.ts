import { overstyrningsunderlag } from '../status';
import type { Check } from './check';
import { found } from './support/found';

/** A status set by hand on figures that have changed since (domain 4.8). */
export const overrideOutdatedCheck: Check = {
  code: 'override-outdated',
  severity: 'varning',
  *run({ utvardering }) {
    for (const { indikator, overstyrd } of utvardering.indikatorresultatList) {
      if (!overstyrd?.isInaktuell) continue;
      yield found(overrideOutdatedCheck, indikator, 'overstyrdVid', indikator.overstyrdVid, {
        vid: indikator.overstyrdVid,
        nu: overstyrningsunderlag(indikator),
      });
    }
  },
};

import type { Check } from './check';
import { found } from './support/found';

/** A status set by hand without a motivation does not count (domain 4.8). */
export const overrideWithoutReasonCheck: Check = {
  code: 'override-without-reason',
  severity: 'fel',
  *run({ modell }) {
    for (const indikator of modell.indikatorList) {
      if (indikator.overstyrdStatus === null || indikator.motivering !== '') continue;
      yield found(overrideWithoutReasonCheck, indikator, 'motivering', '', { namn: indikator.namn });
    }
  },
};

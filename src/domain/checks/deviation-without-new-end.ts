import type { Check } from './check';
import { deviationsPerGoal } from './support/deviations';
import { found } from './support/found';

/** Avvikelse asks for a new end date (domain 7); one line per goal. */
export const deviationWithoutNewEndCheck: Check = {
  code: 'deviation-without-new-end',
  severity: 'notis',
  *run({ utvardering }) {
    for (const { malresultat, list } of deviationsPerGoal(utvardering, (row) => row.nyttSlutdatum === null)) {
      yield found(deviationWithoutNewEndCheck, list[0]!, 'nyttSlutdatum', '', {
        mal: malresultat.mal.namn,
        namnList: list.map(({ namn }) => namn),
      });
    }
  },
};

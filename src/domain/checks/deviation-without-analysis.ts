import type { Check } from './check';
import { deviationsPerGoal } from './support/deviations';
import { found } from './support/found';

/** Avvikelse needs an analysis (domain 7); one line per goal. */
export const deviationWithoutAnalysisCheck: Check = {
  code: 'deviation-without-analysis',
  severity: 'varning',
  *run({ utvardering }) {
    const lacks = ({ analys, orsak }: { analys: string; orsak: string }): boolean => analys + orsak === '';
    for (const { malresultat, list } of deviationsPerGoal(utvardering, lacks)) {
      yield found(deviationWithoutAnalysisCheck, list[0]!, 'analys', '', {
        mal: malresultat.mal.namn,
        namnList: list.map(({ namn }) => namn),
      });
    }
  },
};

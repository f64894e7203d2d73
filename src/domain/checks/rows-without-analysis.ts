import type { Malresultat } from '../model';
import type { Check } from './check';
import { found } from './support/found';

/** Indicators on this very goal that miss their target and have no analysis. */
function missingList({ indikatorList }: Malresultat): readonly string[] {
  return indikatorList
    .filter(({ galler, indikator }) => (galler === 'delvis' || galler === 'inte') && indikator.analys === '')
    .map(({ indikator }) => indikator.namn);
}

/** Missing analyses of indicators that are not helt: one line per goal (domain 8). */
export const rowsWithoutAnalysisCheck: Check = {
  code: 'rows-without-analysis',
  severity: 'notis',
  *run({ utvardering }) {
    for (const malresultat of utvardering.malresultatList) {
      const namnList = missingList(malresultat);
      const first = malresultat.indikatorList.find(({ indikator }) => indikator.namn === namnList[0]);
      if (!first) continue;
      yield found(rowsWithoutAnalysisCheck, first.indikator, 'analys', '', {
        mal: malresultat.mal.namn,
        namnList,
      });
    }
  },
};

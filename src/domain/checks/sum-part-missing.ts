import type { Check } from './check';
import { found } from './support/found';

/** Type Summa with some tertials but not all: there is no sum, and the indicator is not judged. */
export const sumPartMissingCheck: Check = {
  code: 'sum-part-missing',
  severity: 'varning',
  *run({ utvardering }) {
    for (const { indikator, forklaring } of utvardering.indikatorresultatList) {
      if (forklaring.code !== 'ejBedombar.summa') continue;
      const { kolumnList = [] } = forklaring.params;
      yield found(sumPartMissingCheck, indikator, 'utfall', indikator.utfall.raw, {
        namn: indikator.namn,
        kolumnList,
      });
    }
  },
};

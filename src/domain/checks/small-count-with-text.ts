import type { Check } from './check';
import { found } from './support/found';

/** Few respondents and a free text on the same row: a reader may see who is meant (domain 8). */
export const smallCountWithTextCheck: Check = {
  code: 'small-count-with-text',
  severity: 'varning',
  *run({ modell, utvardering }) {
    for (const { indikator, isDold } of utvardering.indikatorresultatList) {
      if (!isDold || indikator.analys === '') continue;
      yield found(smallCountWithTextCheck, indikator, 'analys', '', {
        minst: modell.regelverk.minstaAntalSvarande,
      });
    }
  },
};

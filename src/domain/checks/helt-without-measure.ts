import type { Check } from './check';
import { found } from './support/found';
import { assessedList, hasNothingBelow } from './support/own-goals';

/** "Uppfylls helt" with no indicator, activity, judged result or goal below to rest on (domain 5). */
export const heltWithoutMeasureCheck: Check = {
  code: 'helt-without-measure',
  severity: 'varning',
  *run(context) {
    for (const malresultat of assessedList(context)) {
      const { mal } = malresultat;
      if (mal.bedomning !== 'helt' || mal.motivering !== '' || !hasNothingBelow(malresultat)) continue;
      yield found(heltWithoutMeasureCheck, mal, 'bedomning', '', { namn: mal.namn });
    }
  },
};

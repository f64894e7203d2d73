import { isBattreBedomning, missarUnder } from '../goals';
import type { Check } from './check';
import { found } from './support/found';
import { assessedList } from './support/own-goals';

/** Better than proposed without a motivation: the motivation must name the misses (domain 5). */
export const bedomningBetterThanForslagCheck: Check = {
  code: 'bedomning-better-than-forslag',
  severity: 'varning',
  *run(context) {
    for (const malresultat of assessedList(context)) {
      const { mal, forslag } = malresultat;
      if (mal.bedomning === null || mal.motivering !== '' || !isBattreBedomning(mal.bedomning, forslag))
        continue;
      const namnList = missarUnder(malresultat, context.utvardering);
      yield found(bedomningBetterThanForslagCheck, mal, 'motivering', '', {
        namn: mal.namn,
        missar: namnList.length > 0 ? namnList : ['–'],
      });
    }
  },
};

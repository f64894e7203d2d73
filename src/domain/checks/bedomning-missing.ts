import type { Check } from './check';
import { found } from './support/found';
import { assessedList } from './support/own-goals';

/** A goal on a level that is assessed has no Bedömning (domain 8). */
export const bedomningMissingCheck: Check = {
  code: 'bedomning-missing',
  severity: 'varning',
  *run(context) {
    for (const { mal } of assessedList(context)) {
      if (mal.bedomning === null)
        yield found(bedomningMissingCheck, mal, 'bedomning', '', { namn: mal.namn });
    }
  },
};

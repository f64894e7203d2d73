import type { Check } from './check';
import { found } from './support/found';

/** A goal below inriktningsmål that says no parent: it stands outside the chain (domain 1). */
export const goalWithoutParentCheck: Check = {
  code: 'goal-without-parent',
  severity: 'varning',
  *run({ modell }) {
    for (const mal of modell.malList) {
      if (mal.overordnatId !== '' || mal.niva === null || mal.niva === 'inriktningsmal') continue;
      yield found(goalWithoutParentCheck, mal, 'overordnatId', '', { namn: mal.namn });
    }
  },
};

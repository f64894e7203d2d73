import { MALNIVA_LIST } from '../model';
import type { Check } from './check';
import { found } from './support/found';

/** A goal stands right under the level above its own: nämndmål under verksamhetsområdesmål (domain 1). */
export const wrongParentLevelCheck: Check = {
  code: 'wrong-parent-level',
  severity: 'fel',
  *run({ modell, utvardering }) {
    for (const mal of modell.malList) {
      const parent = utvardering.malresultatById.get(mal.overordnatId)?.mal;
      if (!parent || parent === mal || mal.niva === null || parent.niva === null) continue;
      if (MALNIVA_LIST.indexOf(parent.niva) + 1 === MALNIVA_LIST.indexOf(mal.niva)) continue;
      yield found(wrongParentLevelCheck, mal, 'overordnatId', mal.overordnatId, {
        namn: mal.namn,
        overordnat: parent.namn,
      });
    }
  },
};

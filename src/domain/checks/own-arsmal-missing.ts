import type { Indikator } from '../model';
import { isGiven } from '../status';
import type { Check } from './check';
import { found } from './support/found';

/** KF leaves the target to the board, and there is none of its own. */
export function isOwnArsmalMissing({ kfArsmal, arsmal }: Indikator): boolean {
  return kfArsmal.markering === 'tasFramAvNamnd' && !isGiven(arsmal);
}

/** KF says "Tas fram av nämnd": then the own target is required (domain 3). */
export const ownArsmalMissingCheck: Check = {
  code: 'own-arsmal-missing',
  severity: 'varning',
  *run({ modell }) {
    for (const indikator of modell.indikatorList) {
      if (!isOwnArsmalMissing(indikator)) continue;
      yield found(ownArsmalMissingCheck, indikator, 'arsmal', indikator.arsmal.raw, {
        namn: indikator.namn,
        kfArsmal: indikator.kfArsmal.raw,
      });
    }
  },
};

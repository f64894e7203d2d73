import type { Mal } from '../model';
import type { Check } from './check';
import { found } from './support/found';

/** Goals on the way from one back to itself; the tree was cut above `start`. */
function cycleFrom(start: Mal, parentOf: (mal: Mal) => Mal | undefined): readonly string[] {
  const idList = [start.id];
  for (let at = parentOf(start); at !== undefined && at !== start; at = parentOf(at)) idList.push(at.id);
  return [...idList, start.id];
}

/** Goals that are each other's parents; the tree is cut there so that nothing is lost (domain 8). */
export const goalCycleCheck: Check = {
  code: 'goal-cycle',
  severity: 'fel',
  *run({ utvardering: { malresultatList, malresultatById } }) {
    const childSet = new Set(malresultatList.flatMap(({ barnList }) => barnList));
    const parentOf = (mal: Mal): Mal | undefined => malresultatById.get(mal.overordnatId)?.mal;
    for (const { mal } of malresultatList) {
      if (childSet.has(mal) || mal.overordnatId === '' || parentOf(mal) === undefined) continue;
      if (malresultatById.get(mal.id)?.mal !== mal) continue;
      yield found(goalCycleCheck, mal, 'overordnatId', mal.overordnatId, {
        vag: cycleFrom(mal, parentOf).join(' → '),
      });
    }
  },
};

import type { Check } from './check';
import { isOwnArsmalMissing } from './own-arsmal-missing';
import { found } from './support/found';

/** An outcome with no target of its own to judge it by (domain 8). KF's target never takes its place. */
export const utfallWithoutArsmalCheck: Check = {
  code: 'utfall-without-arsmal',
  severity: 'varning',
  *run({ utvardering }) {
    for (const { indikator, status } of utvardering.indikatorresultatList) {
      if (status !== 'malSaknas' || isOwnArsmalMissing(indikator)) continue;
      yield found(utfallWithoutArsmalCheck, indikator, 'arsmal', indikator.arsmal.raw, {
        namn: indikator.namn,
      });
    }
  },
};

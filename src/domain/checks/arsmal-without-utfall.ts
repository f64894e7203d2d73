import { isGiven } from '../status';
import type { Check } from './check';
import { found } from './support/found';

/** A target whose outcome is missing without a reason (domain 8). */
export const arsmalWithoutUtfallCheck: Check = {
  code: 'arsmal-without-utfall',
  severity: 'varning',
  *run({ utvardering }) {
    for (const { indikator, status } of utvardering.indikatorresultatList) {
      const { arsmal, utfall, skalTillSaknatUtfall } = indikator;
      const isMissing =
        status === 'ingetResultat' &&
        !isGiven(utfall) &&
        utfall.markering !== 'dold' &&
        skalTillSaknatUtfall === null;
      if (!isMissing || !isGiven(arsmal)) continue;
      yield found(arsmalWithoutUtfallCheck, indikator, 'utfall', utfall.raw, {
        namn: indikator.namn,
        arsmal: arsmal.raw,
      });
    }
  },
};

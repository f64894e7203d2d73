import type { Check } from './check';
import { found } from './support/found';
import { isFigure } from './support/indikator-kind';
import { isWorse } from './support/worse';

/** An annual outcome that is worse than last year's, met target or not. A part of a year is not compared. */
export const outcomeWorseThanLastYearCheck: Check = {
  code: 'outcome-worse-than-last-year',
  severity: 'notis',
  *run({ modell, utvardering }) {
    if (modell.uppgifter.typ !== 'VB') return;
    for (const { indikator, riktning } of utvardering.indikatorresultatList) {
      const { utfall, foregaendeUtfall } = indikator;
      if (!isFigure(utfall) || !isFigure(foregaendeUtfall)) continue;
      if (!isWorse(utfall, foregaendeUtfall, riktning)) continue;
      yield found(outcomeWorseThanLastYearCheck, indikator, 'utfall', utfall.raw, {
        utfall: utfall.raw,
        foregaende: foregaendeUtfall.raw,
      });
    }
  },
};

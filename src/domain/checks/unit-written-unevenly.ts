import type { Indikator, Malresultat } from '../model';
import type { Check } from './check';
import { found } from './support/found';
import { isLevel, isNamedShare, UTFALL_KEY_LIST } from './support/indikator-kind';

interface Place {
  readonly indikator: Indikator;
  readonly key: (typeof UTFALL_KEY_LIST)[number];
}

/** Figures of shares on one goal, those with a percent sign and those without. */
function splitBySign({ indikatorList }: Malresultat): { withSign: Place[]; bare: Place[] } {
  const places = { withSign: [] as Place[], bare: [] as Place[] };
  for (const { indikator } of indikatorList) {
    if (indikator.enhet !== '' || !isNamedShare(indikator)) continue;
    for (const key of UTFALL_KEY_LIST) {
      const { enhet } = indikator[key];
      if (!isLevel(indikator[key]) || (enhet !== null && enhet !== '%')) continue;
      places[enhet === null ? 'bare' : 'withSign'].push({ indikator, key });
    }
  }
  return places;
}

/**
 * "82 %" beside bare numbers: shares of one goal, some written with a percent sign and some without, and no unit
 * in the column Enhet. One line per goal, at the first figure written in the rarer way.
 */
export const unitWrittenUnevenlyCheck: Check = {
  code: 'unit-written-unevenly',
  severity: 'notis',
  *run({ utvardering }) {
    for (const malresultat of utvardering.malresultatList) {
      const { withSign, bare } = splitBySign(malresultat);
      if (withSign.length === 0 || bare.length === 0) continue;
      const { indikator, key } = (withSign.length <= bare.length ? withSign : bare)[0]!;
      yield found(unitWrittenUnevenlyCheck, indikator, key, indikator[key].raw, {
        raw: indikator[key].raw,
        medTecken: withSign.length,
        utanTecken: bare.length,
      });
    }
  },
};

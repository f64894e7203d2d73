import { compare, decimalFromNumber, type Varde } from '../../core';
import type { Check } from './check';
import { found } from './support/found';
import { FIGURE_KEY_LIST, isLevel, isNamedShare } from './support/indikator-kind';

const HUNDRED = decimalFromNumber(100);

function isOverHundredPercent(varde: Varde): boolean {
  return isLevel(varde) && (varde.enhet ?? '%') === '%' && compare(varde.varde!, HUNDRED) > 0;
}

/** A share above 100 percent: "Andel" is at most all (domain 8). */
export const percentAboveHundredCheck: Check = {
  code: 'percent-above-hundred',
  severity: 'varning',
  *run({ modell }) {
    for (const indikator of modell.indikatorList) {
      if (!isNamedShare(indikator) || !['', '%'].includes(indikator.enhet)) continue;
      for (const key of FIGURE_KEY_LIST) {
        const varde = indikator[key];
        if (isOverHundredPercent(varde)) {
          yield found(percentAboveHundredCheck, indikator, key, varde.raw, { raw: varde.raw });
        }
      }
    }
  },
};

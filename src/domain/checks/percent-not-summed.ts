import { isPercentRow } from '../status';
import type { Check } from './check';
import { found } from './support/found';

/** Type Summa on percentages: they are neither added up nor averaged without denominators; the typed figure counts. */
export const percentNotSummedCheck: Check = {
  code: 'percent-not-summed',
  severity: 'varning',
  *run({ modell }) {
    if (modell.uppgifter.typ === 'VP') return;
    for (const indikator of modell.indikatorList) {
      if (indikator.berakning !== 'summa' || !isPercentRow(indikator)) continue;
      yield found(percentNotSummedCheck, indikator, 'berakning', 'Summa', { namn: indikator.namn });
    }
  },
};

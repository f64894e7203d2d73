import { parseStatusregel } from '../rules';
import type { Check } from './check';
import { found } from './support/found';

/** Egen gräns cannot be read or does not rise; the workbook's rule is used instead (domain 4.7). */
export const ownLimitInvalidCheck: Check = {
  code: 'own-limit-invalid',
  severity: 'fel',
  *run({ modell }) {
    for (const indikator of modell.indikatorList) {
      if (indikator.egenGrans === '' || parseStatusregel(indikator.egenGrans) !== null) continue;
      yield found(ownLimitInvalidCheck, indikator, 'egenGrans', indikator.egenGrans, {
        raw: indikator.egenGrans,
        regel: modell.regelverk.statusregel.text,
      });
    }
  },
};

import { issueAt } from '../../core';
import { isFactor1000, sizeOf, statedParams } from '../economy';
import type { Check } from './check';

/** A stated figure about a thousand times what the rows give: tkr in a table in mnkr, or the other way (domain 6). */
export const statedFactor1000Check: Check = {
  code: 'stated-factor-1000',
  severity: 'varning',
  *run({ ekonomiTabellList }) {
    for (const tabell of ekonomiTabellList) {
      for (const avstamning of tabell.avstamningList) {
        const { angivet, beraknat, utslag, kalla, slag } = avstamning;
        if (utslag !== 'fel' || slag !== undefined || !kalla) continue;
        if (!isFactor1000(sizeOf(angivet), sizeOf(beraknat))) continue;
        const params = statedParams(tabell, avstamning);
        yield issueAt(kalla, kalla.key, this.code, this.severity, kalla.raw, params);
      }
    }
  },
};

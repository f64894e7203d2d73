import { issueAt } from '../../core';
import { isSignFlip, plainAmount } from '../economy';
import type { Check } from './check';

/** A stated avvikelse that budget and utfall do not give, beyond rounding (domain 6). */
export const statedDeviationDiffersCheck: Check = {
  code: 'stated-deviation-differs',
  severity: 'fel',
  *run({ ekonomiTabellList }) {
    for (const { namn, enhet, avstamningList } of ekonomiTabellList) {
      for (const avstamning of avstamningList) {
        const { vad, angivet, beraknat, utslag, cell, kalla } = avstamning;
        if (utslag !== 'fel' || !kalla || !angivet || !beraknat || cell.kolumn !== 'Avvikelse') continue;
        if (isSignFlip(avstamning)) continue;
        const params = {
          tabell: namn,
          vad,
          angivet: plainAmount(angivet),
          beraknat: plainAmount(beraknat),
          enhet,
        };
        yield issueAt(kalla, kalla.key, this.code, this.severity, kalla.raw, params);
      }
    }
  },
};

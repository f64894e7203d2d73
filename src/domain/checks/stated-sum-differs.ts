import { issueAt } from '../../core';
import { plainAmount } from '../economy';
import type { Check } from './check';

/** A stated sum or netto that the rows do not give, beyond rounding (domain 6). */
export const statedSumDiffersCheck: Check = {
  code: 'stated-sum-differs',
  severity: 'fel',
  *run({ ekonomiTabellList }) {
    for (const { namn, enhet, avstamningList } of ekonomiTabellList) {
      for (const { vad, angivet, beraknat, utslag, cell, kalla } of avstamningList) {
        if (utslag !== 'fel' || !kalla || !angivet || !beraknat || cell.kolumn === 'Avvikelse') continue;
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

import { issueAt } from '../../core';
import { isSignFlip, plainAmount } from '../economy';
import type { Check } from './check';

/** A stated avvikelse with the right size and the wrong sign: the sign rule of the form (domain 6). */
export const statedDeviationSignCheck: Check = {
  code: 'stated-deviation-sign',
  severity: 'fel',
  *run({ ekonomiTabellList }) {
    for (const { namn, enhet, avstamningList } of ekonomiTabellList) {
      for (const avstamning of avstamningList) {
        const { vad, angivet, beraknat, kalla } = avstamning;
        if (!kalla || !angivet || !beraknat || !isSignFlip(avstamning)) continue;
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

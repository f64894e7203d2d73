import { issueAt } from '../../core';
import { comparedColumn, FALT_NAMN, isSignFlip, plainAmount } from '../economy';
import type { EkonomiFalt } from '../model';
import type { Check } from './check';

/** A stated avvikelse that the compared columns do not give, beyond rounding (domain 6). */
export const statedDeviationDiffersCheck: Check = {
  code: 'stated-deviation-differs',
  severity: 'fel',
  *run({ ekonomiTabellList }) {
    for (const tabell of ekonomiTabellList) {
      const { namn, enhet, avstamningList } = tabell;
      const jamford = FALT_NAMN[(comparedColumn(tabell)?.falt ?? 'utfall') as EkonomiFalt] ?? '';
      for (const avstamning of avstamningList) {
        const { vad, angivet, beraknat, utslag, cell, kalla } = avstamning;
        if (utslag !== 'fel' || !kalla || !angivet || !beraknat || cell.kolumn !== 'Avvikelse') continue;
        if (isSignFlip(avstamning)) continue;
        const params = {
          tabell: namn,
          vad,
          jamford,
          angivet: plainAmount(angivet),
          beraknat: plainAmount(beraknat),
          enhet,
        };
        yield issueAt(kalla, kalla.key, this.code, this.severity, kalla.raw, params);
      }
    }
  },
};

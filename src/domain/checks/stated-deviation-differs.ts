import { issueAt } from '../../core';
import { comparisonOf, FALT_NAMN, isSignFlip, statedParams } from '../economy';
import type { EkonomiFalt, EkonomiTabell } from '../model';
import type { Check } from './check';

/** A column by the header it is typed under, where it is typed. */
function columnName({ kolumnList }: EkonomiTabell, key: string): string {
  const falt = kolumnList.find((kolumn) => kolumn.key === key)?.falt;
  return FALT_NAMN[falt as EkonomiFalt] ?? key;
}

/** A stated avvikelse that the compared columns do not give, beyond rounding (domain 6). */
export const statedDeviationDiffersCheck: Check = {
  code: 'stated-deviation-differs',
  severity: 'fel',
  *run({ ekonomiTabellList }) {
    for (const tabell of ekonomiTabellList) {
      for (const avstamning of tabell.avstamningList) {
        const jamforelse = comparisonOf(tabell, avstamning);
        const { utslag, kalla, slag } = avstamning;
        if (utslag !== 'fel' || !kalla || slag !== undefined) continue;
        if (!jamforelse || isSignFlip(avstamning)) continue;
        const params = {
          ...statedParams(tabell, avstamning),
          jamford: columnName(tabell, jamforelse.jamford),
          mot: columnName(tabell, jamforelse.mot),
        };
        yield issueAt(kalla, kalla.key, this.code, this.severity, kalla.raw, params);
      }
    }
  },
};

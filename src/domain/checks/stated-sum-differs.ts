import { issueAt } from '../../core';
import { comparisonOf, isSumCell, statedParams } from '../economy';
import type { Check } from './check';

/** A stated sum or netto that the rows do not give, beyond rounding (domain 6). */
export const statedSumDiffersCheck: Check = {
  code: 'stated-sum-differs',
  severity: 'fel',
  *run({ ekonomiTabellList }) {
    for (const tabell of ekonomiTabellList) {
      if (tabell.slag === 'resultatenheter') continue;
      for (const avstamning of tabell.avstamningList) {
        const { utslag, kalla, slag } = avstamning;
        if (utslag !== 'fel' || !kalla || slag !== undefined) continue;
        if (comparisonOf(tabell, avstamning)) continue;
        if (tabell.slag === 'synpunkter' && isSumCell(avstamning)) continue;
        yield issueAt(
          kalla,
          kalla.key,
          this.code,
          this.severity,
          kalla.raw,
          statedParams(tabell, avstamning),
        );
      }
    }
  },
};

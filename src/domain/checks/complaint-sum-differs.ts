import { issueAt } from '../../core';
import { isSumCell, statedParams } from '../economy';
import type { Check } from './check';

/** A stated sum of complaints that its categories do not give: a view may count in several, so only a warning. */
export const complaintSumDiffersCheck: Check = {
  code: 'complaint-sum-differs',
  severity: 'varning',
  *run({ ekonomiTabellList }) {
    for (const tabell of ekonomiTabellList) {
      if (tabell.slag !== 'synpunkter') continue;
      for (const avstamning of tabell.avstamningList) {
        const { utslag, kalla, slag } = avstamning;
        if (utslag !== 'fel' || !kalla || slag !== undefined || !isSumCell(avstamning)) continue;
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

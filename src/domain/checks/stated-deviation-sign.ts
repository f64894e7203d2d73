import { issueAt } from '../../core';
import { isSignFlip, statedParams } from '../economy';
import type { Check } from './check';

/** A stated avvikelse with the right size and the wrong sign: the sign rule of the form (domain 6). */
export const statedDeviationSignCheck: Check = {
  code: 'stated-deviation-sign',
  severity: 'fel',
  *run({ ekonomiTabellList }) {
    for (const tabell of ekonomiTabellList) {
      for (const avstamning of tabell.avstamningList) {
        const { kalla, slag } = avstamning;
        if (!kalla || slag !== undefined || !isSignFlip(avstamning)) continue;
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

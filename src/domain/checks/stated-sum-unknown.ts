import { issueAt } from '../../core';
import { amountFinder, walkRows } from '../economy';
import type { Check } from './check';

/** A stated sum whose label names no row of the form, so that nothing can be compared with it. */
export const statedSumUnknownCheck: Check = {
  code: 'stated-sum-unknown',
  severity: 'varning',
  *run({ modell }) {
    const hasAmount = amountFinder(modell);
    for (const { rad, roll } of walkRows(modell)) {
      if (roll.kind !== 'angiven' || roll.mal !== null || !hasAmount(rad)) continue;
      yield issueAt(rad, 'rad', this.code, this.severity, rad.rad, { rad: rad.rad });
    }
  },
};

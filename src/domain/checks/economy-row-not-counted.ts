import { issueAt } from '../../core';
import { amountFinder, walkRows } from '../economy';
import type { Check } from './check';

/** A row without Slag and with a label that the form does not know: its amounts are in no sum. */
export const economyRowNotCountedCheck: Check = {
  code: 'economy-row-not-counted',
  severity: 'fel',
  *run({ modell }) {
    const hasAmount = amountFinder(modell);
    for (const { rad, roll } of walkRows(modell)) {
      if (roll.kind !== 'oplacerad' || !hasAmount(rad)) continue;
      yield issueAt(rad, 'slag', this.code, this.severity, '', { rad: rad.rad });
    }
  },
};

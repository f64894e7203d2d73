import { issueAt, sign } from '../../core';
import { blankettOf, isAmount, walkRows } from '../economy';
import type { Check } from './check';

/** A negative income or cost: in the unit's form both are positive (domain 6). */
export const economyNegativeAmountCheck: Check = {
  code: 'economy-negative-amount',
  severity: 'varning',
  *run({ modell }) {
    if (modell.uppgifter.niva === 'namnd') return;
    for (const { rad, roll } of walkRows(modell)) {
      if (roll.kind !== 'post' && roll.kind !== 'del') continue;
      for (const key of blankettOf(modell).beloppFaltList) {
        if (!isAmount(rad[key]) || sign(rad[key].varde!) >= 0) continue;
        yield issueAt(rad, key, this.code, this.severity, rad[key].raw, {
          rad: rad.rad,
          belopp: rad[key].raw,
        });
      }
    }
  },
};

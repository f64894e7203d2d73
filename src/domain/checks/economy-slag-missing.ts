import { issueAt } from '../../core';
import { amountFinder, walkRows } from '../economy';
import type { Check } from './check';

/** A row without Slag that is placed by its label: it counts, but the sheet should say so. */
export const economySlagMissingCheck: Check = {
  code: 'economy-slag-missing',
  severity: 'varning',
  *run({ modell }) {
    const hasAmount = amountFinder(modell);
    for (const { rad, roll } of walkRows(modell)) {
      if (rad.slag !== null || !hasAmount(rad) || (roll.kind !== 'post' && roll.kind !== 'del')) continue;
      yield issueAt(rad, 'slag', this.code, this.severity, '', { rad: rad.rad, slag: roll.slag });
    }
  },
};

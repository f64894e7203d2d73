import { issueAt } from '../../core';
import { blankettOf, isAmount, unitOfCell } from '../economy';
import type { Check } from './check';

/** An amount with a unit that is no money (`12 st`, `5 %`): it is left out of every sum. */
export const amountUnitUnknownCheck: Check = {
  code: 'amount-unit-unknown',
  severity: 'fel',
  *run({ modell }) {
    for (const rad of modell.ekonomiradList) {
      for (const key of blankettOf(modell).faltList) {
        const varde = rad[key];
        if (!isAmount(varde) || unitOfCell(varde) !== undefined) continue;
        yield issueAt(rad, key, this.code, this.severity, varde.raw, { rad: rad.rad, belopp: varde.raw });
      }
    }
  },
};

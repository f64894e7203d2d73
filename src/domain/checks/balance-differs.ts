import { issueAt } from '../../core';
import { statedParams } from '../economy';
import type { Check } from './check';

/** A balance sheet whose sides do not cancel out (domain 2). */
export const balanceDiffersCheck: Check = {
  code: 'balance-differs',
  severity: 'fel',
  *run({ ekonomiTabellList }) {
    for (const tabell of ekonomiTabellList) {
      for (const avstamning of tabell.avstamningList) {
        if (avstamning.slag !== 'balans' || avstamning.utslag !== 'fel') continue;
        const { cell } = avstamning;
        const origin = tabell.radList.find(({ origin: own }) => own !== null)?.origin;
        if (!origin) continue;
        const falt = tabell.kolumnList.find(({ key }) => key === cell.kolumn)?.falt ?? '';
        yield issueAt(
          { id: cell.radKey, origin },
          falt,
          this.code,
          this.severity,
          '',
          statedParams(tabell, avstamning),
        );
      }
    }
  },
};

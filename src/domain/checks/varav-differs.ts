import { issueAt } from '../../core';
import { statedParams } from '../economy';
import type { Check } from './check';

/** Parts ("varav") that are more than their whole, or a full split that is not the whole (domain 6). */
export const varavDiffersCheck: Check = {
  code: 'varav-differs',
  severity: 'fel',
  *run({ ekonomiTabellList }) {
    for (const tabell of ekonomiTabellList) {
      for (const avstamning of tabell.avstamningList) {
        if (avstamning.slag !== 'varav' || avstamning.utslag !== 'fel') continue;
        const { cell } = avstamning;
        const origin = tabell.radList.find(({ key }) => key === cell.radKey)?.origin;
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

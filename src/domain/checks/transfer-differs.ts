import { issueAt } from '../../core';
import { statedParams, takText } from '../economy';
import type { Check } from './check';

/** A stated transfer of a result unit that the rules do not give (domain 6). */
export const transferDiffersCheck: Check = {
  code: 'transfer-differs',
  severity: 'fel',
  *run({ modell, ekonomiTabellList }) {
    for (const tabell of ekonomiTabellList) {
      if (tabell.slag !== 'resultatenheter') continue;
      const radByKey = new Map(tabell.radList.map((rad) => [rad.key, rad]));
      for (const avstamning of tabell.avstamningList) {
        const { utslag, kalla, cell, slag } = avstamning;
        if (utslag !== 'fel' || !kalla || slag !== undefined) continue;
        const rad = radByKey.get(cell.radKey);
        const tak = takText(rad?.cellByKolumn['Till'], rad, modell) ?? '–';
        const params = { ...statedParams(tabell, avstamning), tak };
        yield issueAt(kalla, kalla.key, this.code, this.severity, kalla.raw, params);
      }
    }
  },
};

import { issueAt } from '../../core';
import { statedParams } from '../economy';
import type { Avstamning } from '../model';
import type { Check } from './check';

const placeOf = ({ kalla }: Avstamning): string =>
  kalla ? `${kalla.origin.table.table}\n${kalla.origin.rowNumber}\n${kalla.key}` : '';

/** The same figure printed in two tables with different values; silent where the figure is already wrong alone. */
export const sameFigureDiffersCheck: Check = {
  code: 'same-figure-differs',
  severity: 'fel',
  *run({ ekonomiTabellList }) {
    for (const tabell of ekonomiTabellList) {
      const wrongList = tabell.avstamningList.filter(({ utslag }) => utslag === 'fel');
      const wrongAlone = new Set(wrongList.filter(({ slag }) => slag === undefined).map(placeOf));
      for (const avstamning of wrongList) {
        const { slag, kalla } = avstamning;
        if (slag !== 'sammaUppgift' || !kalla || wrongAlone.has(placeOf(avstamning))) continue;
        const params = statedParams(tabell, avstamning);
        yield issueAt(kalla, kalla.key, this.code, this.severity, kalla.raw, params);
      }
    }
  },
};

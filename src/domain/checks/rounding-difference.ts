import { issueAt } from '../../core';
import type { Check } from './check';

/** A form whose stated figures differ by rounding alone: one notis, since the report prints a footnote (domain 6). */
export const roundingDifferenceCheck: Check = {
  code: 'rounding-difference',
  severity: 'notis',
  *run({ ekonomiTabellList }) {
    for (const { namn, avstamningList } of ekonomiTabellList) {
      const roundedList = avstamningList.filter(({ utslag }) => utslag === 'avrundning');
      const kalla = roundedList[0]?.kalla;
      if (!kalla) continue;
      const params = { tabell: namn, antal: roundedList.length };
      yield issueAt(kalla, kalla.key, this.code, this.severity, kalla.raw, params);
    }
  },
};

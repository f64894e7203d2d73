import { issueAt } from '../../core';
import { tabellNamn } from '../economy';
import type { Check } from './check';

/** A form whose stated figures differ by rounding alone: one notis, since the report prints a footnote (domain 6). */
export const roundingDifferenceCheck: Check = {
  code: 'rounding-difference',
  severity: 'notis',
  *run({ ekonomiTabellList }) {
    for (const tabell of ekonomiTabellList) {
      const roundedList = tabell.avstamningList.filter(
        ({ utslag, slag }) => utslag === 'avrundning' && slag !== 'sammaUppgift',
      );
      const kalla = roundedList.find((each) => each.kalla)?.kalla;
      if (!kalla) continue;
      const params = { tabell: tabellNamn(tabell), antal: roundedList.length };
      yield issueAt(kalla, kalla.key, this.code, this.severity, kalla.raw, params);
    }
  },
};

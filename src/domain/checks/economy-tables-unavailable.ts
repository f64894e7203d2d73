import { issueAt } from '../../core';
import type { Check } from './check';

/** Economy rows whose columns this kind of document prints nothing of: they are kept but stand in no table. */
export const economyTablesUnavailableCheck: Check = {
  code: 'economy-tables-unavailable',
  severity: 'notis',
  *run({ modell, ekonomiTabellList }) {
    const first = modell.ekonomiradList[0];
    if (!first || ekonomiTabellList.length > 0) return;
    const { typ } = modell.uppgifter;
    yield issueAt(first, 'rad', this.code, this.severity, first.rad, {
      typ,
      antal: modell.ekonomiradList.length,
    });
  },
};

import { issueAt } from '../../core';
import { hasEnhetsblankett } from '../economy';
import type { Check } from './check';

/** Economy rows in a document that prints no unit form: they are kept but stand in no table. */
export const economyTablesUnavailableCheck: Check = {
  code: 'economy-tables-unavailable',
  severity: 'notis',
  *run({ modell }) {
    const first = modell.ekonomiradList[0];
    if (!first || hasEnhetsblankett(modell)) return;
    const { typ } = modell.uppgifter;
    yield issueAt(first, 'rad', this.code, this.severity, first.rad, {
      typ,
      antal: modell.ekonomiradList.length,
    });
  },
};

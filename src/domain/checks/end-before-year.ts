import type { Check } from './check';
import { found } from './support/found';

/** An activity that ended before the year of the document, and was not moved to a new date (domain 7). */
export const endBeforeYearCheck: Check = {
  code: 'end-before-year',
  severity: 'varning',
  *run({ modell }) {
    const { ar } = modell.uppgifter;
    const firstDay = `${ar}-01-01`;
    for (const aktivitet of modell.aktivitetList) {
      const end = aktivitet.nyttSlutdatum ?? aktivitet.slutdatum;
      if (end === null || end >= firstDay) continue;
      yield found(endBeforeYearCheck, aktivitet, 'slutdatum', end, { slutdatum: end, ar });
    }
  },
};

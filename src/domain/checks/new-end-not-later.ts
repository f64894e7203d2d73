import type { Check } from './check';
import { found } from './support/found';

/** A new end date that is not later than the one it replaces (domain 7). */
export const newEndNotLaterCheck: Check = {
  code: 'new-end-not-later',
  severity: 'varning',
  *run({ modell }) {
    for (const aktivitet of modell.aktivitetList) {
      const { slutdatum, nyttSlutdatum } = aktivitet;
      if (slutdatum === null || nyttSlutdatum === null || nyttSlutdatum > slutdatum) continue;
      yield found(newEndNotLaterCheck, aktivitet, 'nyttSlutdatum', nyttSlutdatum, {
        slutdatum,
        nyttSlutdatum,
      });
    }
  },
};

import type { Check } from './check';
import { found } from './support/found';

/** An activity that ends before it starts (domain 7). */
export const endBeforeStartCheck: Check = {
  code: 'end-before-start',
  severity: 'fel',
  *run({ modell }) {
    for (const aktivitet of modell.aktivitetList) {
      const { startdatum, slutdatum } = aktivitet;
      if (startdatum === null || slutdatum === null || slutdatum >= startdatum) continue;
      yield found(endBeforeStartCheck, aktivitet, 'slutdatum', slutdatum, { startdatum, slutdatum });
    }
  },
};

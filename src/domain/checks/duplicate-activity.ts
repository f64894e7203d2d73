import { foldText } from '../../core';
import type { Check } from './check';
import { found } from './support/found';

/** The same activity twice under one goal (domain 7). */
export const duplicateActivityCheck: Check = {
  code: 'duplicate-activity',
  severity: 'varning',
  *run({ modell }) {
    const firstByIdentity = new Map<string, string>();
    for (const aktivitet of modell.aktivitetList) {
      if (aktivitet.namn === '') continue;
      const identity = `${aktivitet.malId}\n${foldText(aktivitet.namn)}`;
      const first = firstByIdentity.get(identity);
      if (first === undefined) firstByIdentity.set(identity, aktivitet.id);
      else yield found(duplicateActivityCheck, aktivitet, 'namn', aktivitet.namn, { id: first });
    }
  },
};

import type { Check } from './check';
import { found } from './support/found';
import { indikatorIdentity } from './support/indikator-kind';

/** Two indicators with the same name, bracket included, and the same object (domain 8). */
export const duplicateIndicatorCheck: Check = {
  code: 'duplicate-indicator',
  severity: 'varning',
  *run({ modell }) {
    const firstByIdentity = new Map<string, string>();
    for (const indikator of modell.indikatorList) {
      if (indikator.namn === '') continue;
      const identity = indikatorIdentity(indikator);
      const first = firstByIdentity.get(identity);
      if (first === undefined) firstByIdentity.set(identity, indikator.id);
      else
        yield found(duplicateIndicatorCheck, indikator, 'namn', indikator.namn, {
          raw: indikator.namn,
          id: first,
        });
    }
  },
};

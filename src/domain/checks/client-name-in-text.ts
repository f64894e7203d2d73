import type { Check } from './check';
import { found } from './support/found';
import { freeTexts } from './support/free-texts';

/** A word for one client with a name right after it: "brukaren Xx", not "brukaren. Nästa" nor "Brukare i Xx". */
const CLIENT =
  /(?<![a-zåäö])(?:[Kk]lienten|[Bb]rukaren|[Pp]atienten|[Ee]leven|[Oo]msorgstagaren|[Pp]ojken|[Ff]lickan|[Bb]arnet|[Uu]ngdomen|[Kk]vinnan|[Mm]annen) [A-ZÅÄÖ][a-zåäöé]+(?![a-zåäö])/;

/** The name of a single client (domain 8). The name itself is not repeated in the issue. */
export const clientNameInTextCheck: Check = {
  code: 'client-name-in-text',
  severity: 'varning',
  *run({ modell }) {
    for (const { row, key, text } of freeTexts(modell)) {
      if (CLIENT.test(text)) yield found(clientNameInTextCheck, row, key);
    }
  },
};

import type { Check } from './check';
import { found } from './support/found';

/** A board's own goal with nothing below it: no goal, indicator, activity or expected result (domain 8). */
export const namndmalWithoutContentCheck: Check = {
  code: 'namndmal-without-content',
  severity: 'varning',
  *run({ modell, utvardering }) {
    if (modell.uppgifter.niva !== 'namnd') return;
    for (const { mal, antal, barnList } of utvardering.malresultatList) {
      const rows = antal.indikatorer.totalt + antal.indikatorer.ejAktuell + antal.aktiviteter.totalt;
      if (mal.niva !== 'namndmal' || rows + antal.forvantadeResultat.totalt + barnList.length > 0) continue;
      yield found(namndmalWithoutContentCheck, mal, 'namn', mal.namn, { namn: mal.namn });
    }
  },
};

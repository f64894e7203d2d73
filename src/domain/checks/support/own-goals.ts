import type { Malresultat } from '../../model';
import type { CheckContext } from '../check';

/** Goals that the document must assess: on an assessed level, in a document that has statuses. */
export function assessedList({ modell, utvardering }: CheckContext): readonly Malresultat[] {
  if (modell.uppgifter.typ === 'VP') return [];
  return utvardering.malresultatList.filter(({ isBedomd }) => isBedomd);
}

/** True when nothing that could be measured stands on the goal or below it. */
export function hasNothingBelow({ antal, barnList }: Malresultat): boolean {
  const { indikatorer, aktiviteter, forvantadeResultat } = antal;
  const judgedResults = forvantadeResultat.totalt - forvantadeResultat.ejBedomt;
  return indikatorer.totalt + aktiviteter.totalt + judgedResults + barnList.length === 0;
}

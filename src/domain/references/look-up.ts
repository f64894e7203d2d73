import { lookUpAntal } from './antal';
import { lookUpEkonomi } from './ekonomi';
import { applyFilters, readFilters } from './filters';
import { lookUpIndikator } from './indikator';
import { lookUpMal, lookUpUppgift } from './mal';
import { lookUpMening } from './mening';
import type { Referensunderlag, Referensvarde, Textreferens, Uppslag } from './types';

/** The kinds of references (`interfaces` 3). To add one: a file, and a line here. */
const UPPSLAG_BY_SLAG: Readonly<Record<string, Uppslag>> = {
  indikator: lookUpIndikator,
  ekonomi: lookUpEkonomi,
  antal: lookUpAntal,
  mening: lookUpMening,
  mal: lookUpMal,
  uppgift: lookUpUppgift,
};

/** What a reference points at; null when it is unknown (then the text shows the reference as it stands). */
export function lookUpReference(
  underlag: Referensunderlag,
  { slag, nyckel }: Textreferens,
): Referensvarde | null {
  return Object.hasOwn(UPPSLAG_BY_SLAG, slag) ? UPPSLAG_BY_SLAG[slag]!(underlag, nyckel) : null;
}

/** True when the reference points at something and its filters fit what it points at. */
export function isFillable(underlag: Referensunderlag, referens: Textreferens): boolean {
  const varde = lookUpReference(underlag, referens);
  const skrivsatt = readFilters(referens);
  if (!varde || !skrivsatt) return false;
  return varde.kind !== 'tal' || applyFilters(varde, skrivsatt) !== null;
}

import { equals } from '../../core';
import type { Underlag, Utslag } from './underlag';
import { comparisonKolumnList, ejBedombar } from './utslag';

/** Ja/nej: as the target → helt, else inte (domain 4.2). A number beside a ja/nej target cannot be judged. */
export function judgeJanej(underlag: Underlag): Utslag {
  const { varde, indikator, kalla } = underlag;
  const kolumnList = comparisonKolumnList(underlag);
  const params = { varde: varde.raw, arsmal: indikator.arsmal.raw };
  if (varde.slag !== 'janej') return ejBedombar('janej', params, kolumnList);
  const isMet = equals(varde.varde!, indikator.arsmal.varde!);
  return isMet
    ? { status: 'helt', code: `${kalla}.heltJanej`, params, kolumnList }
    : { status: 'inte', code: `${kalla}.inteJanej`, params, kolumnList };
}

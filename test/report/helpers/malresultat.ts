import type { Mal, Malresultat } from '../../../src/domain';
import { aktivitetsantal, antalOf, indikatorantal } from './antal';

const NO_COUNTS = { indikatorer: indikatorantal(), aktiviteter: aktivitetsantal() };

/** An evaluated goal without anything below it. */
export function malresultat(mal: Mal, rest: Partial<Malresultat> = {}): Malresultat {
  return {
    mal,
    barnList: [],
    isBedomd: true,
    forslag: 'ingen',
    skalList: [],
    antal: antalOf({}),
    antalPerAgare: { kf: NO_COUNTS, namnd: NO_COUNTS, enhet: NO_COUNTS },
    indikatorList: [],
    aktivitetList: [],
    resultatList: [],
    ...rest,
  };
}

import type { Indikatorresultat, Jamforelse, Modell } from '../model';
import { jamforForegaende } from './jamfor-foregaende';
import { jamforKf } from './jamfor-kf';
import { jamforKon, jamforKvinnor, jamforMan } from './jamfor-kon';
import { jamforTrend } from './jamfor-trend';
import {
  cells,
  figureParams,
  gatherJamforelser,
  jamforelse,
  judgedAs,
  targetText,
  type Jamforare,
} from './jamforelse-underlag';

/** T1/T2: Prognos helår against the own target, when it is what the status was judged on (domain 4.1). */
const jamforPrognos: Jamforare = (input) => {
  const { indikator, underlag } = input;
  const status = underlag.kalla === 'prognos' ? judgedAs(input, {}) : null;
  if (status === null) return null;
  return jamforelse({
    slag: 'prognos',
    status,
    code: `kon.${status}`,
    params: { vad: 'prognos', mal: targetText(indikator.arsmal), ...figureParams(indikator, underlag.varde) },
    cellList: cells(input, ['prognosHelar', 'arsmal']),
  });
};

/** Every comparison, in the order they are shown. */
const JAMFORARE_LIST: readonly Jamforare[] = [
  jamforKf,
  jamforForegaende,
  jamforTrend,
  jamforPrognos,
  jamforMan,
  jamforKvinnor,
  jamforKon,
];

const NONE: readonly Jamforelse[] = Object.freeze([]);

/**
 * The secondary comparisons of one indicator, beside its status and never part of it (domain 4.1): KF:s årsmål, last
 * year, the long trend, the prognosis, each gender and the gap. Computed on request; looks at this row only, and at
 * nothing that small groups hide. Example: `jamforelserOf(resultat, modell).find(({ slag }) => slag === 'kfArsmal')`.
 */
export function jamforelserOf(
  resultat: Indikatorresultat,
  { regelverk, uppgifter }: Pick<Modell, 'regelverk' | 'uppgifter'>,
): readonly Jamforelse[] {
  const input = gatherJamforelser(resultat, regelverk, uppgifter.typ);
  if (input === null) return NONE;
  return JAMFORARE_LIST.flatMap((compareWith) => compareWith(input) ?? []);
}

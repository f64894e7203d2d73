import { compare, decimalFromNumber, isZero, multiply } from '../../core';
import type { Indikator } from '../model';
import { isPercentRow } from '../status';
import {
  cells,
  figureParams,
  isWholeYear,
  jamforelse,
  judgedAs,
  targetText,
  vadOf,
  type Jamforare,
} from './jamforelse-underlag';

/** A target of KF's that is this many times the own one is the whole city's, not the board's (domain 3). */
const CITY_FACTOR = decimalFromNumber(5);

/** True for shares, indices and averages: a total lies between its parts. */
function isShare(indikator: Indikator): boolean {
  return isPercentRow(indikator) || /^andel|index/i.test(indikator.namn.trimStart());
}

/** KF's target as a total for the city: said so, or evident from its size where the figure is no share. */
export function isKfForTheCity(indikator: Indikator): boolean {
  if (indikator.kfAvserStaden !== null) return indikator.kfAvserStaden;
  const [own, kf] = [indikator.arsmal.varde, indikator.kfArsmal.varde];
  if (own === null || kf === null || isShare(indikator)) return false;
  return isZero(own) ? !isZero(kf) : compare(kf, multiply(own, CITY_FACTOR)) >= 0;
}

const COMPARABLE_SET = new Set(['varde', 'max', 'min', 'intervall', 'oka', 'minska', 'janej']);

/** The judged figure against KF:s årsmål, beside the status; never for a total of the whole city (domain 3, 4.1). */
export const jamforKf: Jamforare = (input) => {
  const { indikator, underlag } = input;
  const { kfArsmal } = indikator;
  if (!COMPARABLE_SET.has(kfArsmal.slag)) return null;
  const mal = targetText(kfArsmal);
  if (isKfForTheCity(indikator)) {
    const cellList = cells(input, ['kfArsmal', 'kfAvserStaden']);
    return jamforelse({ slag: 'kfArsmal', code: 'kf.staden', params: { mal }, cellList });
  }
  const status = isWholeYear(input) ? judgedAs(input, { arsmal: kfArsmal }) : null;
  if (status === null) return null;
  return jamforelse({
    slag: 'kfArsmal',
    status,
    code: `kf.${status}`,
    params: { vad: vadOf(input), mal, ...figureParams(indikator, underlag.varde) },
    cellList: cells(input, [...underlag.judgedKolumnList, 'kfArsmal']),
  });
};

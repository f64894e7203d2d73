import { compare, decimalFromNumber, multiply, sign, type Decimal } from '../../core';
import type { Indikator } from '../model';
import type { Check } from './check';
import { found } from './support/found';
import { FIGURE_KEY_LIST, isFigure, isLevel } from './support/indikator-kind';

const ONE = decimalFromNumber(1);
const TEN = decimalFromNumber(10);

/** A bare 0,06 may be 6 % written as a share. */
function isShareLike(varde: Indikator['utfall']): boolean {
  return isFigure(varde) && varde.enhet === null && sign(varde.varde!) > 0 && compare(varde.varde!, ONE) < 0;
}

/** Percentages on the row, in whole percent. */
function percentList(indikator: Indikator): readonly Decimal[] {
  return FIGURE_KEY_LIST.map((key) => indikator[key])
    .filter((varde) => isLevel(varde) && varde.enhet === '%')
    .map(({ varde }) => varde!);
}

/**
 * A number between 0 and 1 beside percentages more than ten times as large: probably a share, which is never
 * rescaled silently (domain 3). Beside 0,9 % or 1 % a bare 0,5 is an ordinary percentage.
 */
export const shareBesidePercentCheck: Check = {
  code: 'share-beside-percent',
  severity: 'varning',
  *run({ modell }) {
    for (const indikator of modell.indikatorList) {
      const keyList = FIGURE_KEY_LIST.filter((key) => isShareLike(indikator[key]));
      const siblingList = keyList.length === 0 ? [] : percentList(indikator);
      for (const key of keyList) {
        const { varde, raw } = indikator[key];
        const limit = multiply(varde!, TEN);
        if (!siblingList.some((sibling) => compare(sibling, limit) > 0)) continue;
        yield found(shareBesidePercentCheck, indikator, key, raw, { raw });
      }
    }
  },
};

import { abs, compare, decimalFromNumber, normalize, subtract, toPlain } from '../../core';
import type { Check } from './check';
import { found } from './support/found';
import { isFigure, isPercentage } from './support/indikator-kind';

/** Percentage points; a wider gap is one the reader will ask about (domain 8). */
const LIMIT = decimalFromNumber(10);
const GENDER_WORDS = /pojk|flick|\bmän\b|\bmännen|\bmans|kvinn|\bkön|killar|tjej|jämställ/i;

/** A gap between the genders of more than ten percentage points that the row's analysis does not mention. */
export const genderGapWithoutCommentCheck: Check = {
  code: 'gender-gap-without-comment',
  severity: 'varning',
  *run({ utvardering }) {
    for (const { indikator, isDold } of utvardering.indikatorresultatList) {
      const { utfallMan, utfallKvinnor, analys } = indikator;
      if (isDold || !isFigure(utfallMan) || !isFigure(utfallKvinnor) || !isPercentage(indikator)) continue;
      const gap = abs(subtract(utfallMan.varde!, utfallKvinnor.varde!));
      if (compare(gap, LIMIT) <= 0 || GENDER_WORDS.test(analys)) continue;
      yield found(genderGapWithoutCommentCheck, indikator, 'utfallMan', utfallMan.raw, {
        man: utfallMan.raw,
        kvinnor: utfallKvinnor.raw,
        gap: toPlain(normalize(gap)),
      });
    }
  },
};

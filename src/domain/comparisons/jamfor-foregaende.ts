import {
  abs,
  compare,
  divide,
  isZero,
  multiply,
  normalize,
  parseDecimal,
  sign,
  subtract,
  toPlain,
} from '../../core';
import type { Decimal } from '../../core';
import { isComparableEnhet } from '../status';
import {
  cells,
  figureParams,
  isInPercent,
  isWholeYear,
  jamforelse,
  sizeOf,
  vadOf,
  type Jamforare,
} from './jamforelse-underlag';
import { utvecklingOf } from './utveckling';

const HUNDRED = parseDecimal('100')!;
const ONE = parseDecimal('1')!;
const PERCENT_DECIMALS = 1;

/** How a change is written: percentage points between percentages, percent of last year, else as it is. */
function measureOf(differens: Decimal, before: Decimal, isPercent: boolean): { code: string; tal: string } {
  if (isPercent) {
    const isOne = compare(abs(differens), ONE) === 0;
    return { code: isOne ? 'procentenhet' : 'procentenheter', tal: sizeOf(differens) };
  }
  if (sign(before) <= 0) return { code: 'absolut', tal: sizeOf(differens) };
  const share = divide(multiply(abs(differens), HUNDRED), before, PERCENT_DECIMALS);
  return isZero(share)
    ? { code: 'absolut', tal: sizeOf(differens) }
    : { code: 'procent', tal: toPlain(normalize(share)) };
}

/** The judged figure against last year's: how much, and whether it is better by the direction (short trend). */
export const jamforForegaende: Jamforare = (input) => {
  const { indikator, underlag, resultat } = input;
  const before = indikator.foregaendeUtfall;
  if (before.slag !== 'varde' || underlag.varde.slag !== 'varde' || !isWholeYear(input)) return null;
  if (!isComparableEnhet(underlag.varde.enhet, before.enhet)) return null;
  const differens = subtract(underlag.varde.varde!, before.varde!);
  const isPercent = isInPercent(indikator, underlag.varde);
  const measure = measureOf(differens, before.varde!, isPercent);
  const utveckling = utvecklingOf(underlag.varde.varde!, before.varde!, resultat.riktning, indikator);
  const now = figureParams(indikator, underlag.varde);
  const last = figureParams(indikator, before);
  return jamforelse({
    slag: 'foregaendeAr',
    utveckling,
    differens,
    differensEnhet: isPercent ? 'procentenheter' : now.enhet.trim(),
    code: `foregaende.${sign(differens) === 0 ? 'lika' : measure.code}`,
    params: {
      vad: vadOf(input),
      ...now,
      at: sign(differens) > 0 ? 'hogre' : 'lagre',
      tal: measure.tal,
      foregaende: last.varde,
      foregaendeEnhet: last.enhet,
      omdome: utveckling ?? 'inget',
    },
    cellList: cells(input, [...underlag.judgedKolumnList, 'foregaendeUtfall']),
  });
};

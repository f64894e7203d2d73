import { divide, formatDecimal, isZero, multiply, parseDecimal, type Decimal, type Varde } from '../../core';
import type { Indikator } from '../model';

const HUNDRED: Decimal = parseDecimal('100')!;
/** Far finer than any limit; display rounds, judgement does not. */
const QUOTIENT_SCALE = 20;
const DEFAULT_DECIMALS = 1;

/** Numerator and denominator as a percentage; null when one of them is missing or the denominator is 0. */
export function percentOf(taljare: Varde, namnare: Varde): Decimal | null {
  if (taljare.varde === null || namnare.varde === null || isZero(namnare.varde)) return null;
  return divide(multiply(taljare.varde, HUNDRED), namnare.varde, QUOTIENT_SCALE);
}

/**
 * An indicator in percent whose outcome cell is empty but whose numerator and denominator are given: a copy
 * with the outcome filled in, `isKvot` true. Every other indicator as it is. The share is never assumed to be
 * a percentage: the unit of the definition or the target says so.
 */
export function withKvot(indikator: Indikator): { readonly indikator: Indikator; readonly isKvot: boolean } {
  const { utfall, arsmal, enhet } = indikator;
  const isPercent = enhet === '%' || arsmal.enhet === '%';
  const varde = utfall.slag === 'tom' && isPercent ? percentOf(indikator.taljare, indikator.namnare) : null;
  if (varde === null) return { indikator, isKvot: false };
  const decimaler = indikator.decimaler ?? DEFAULT_DECIMALS;
  const raw = `${formatDecimal(varde, decimaler, 'sv')}\u00a0%`;
  const filled: Varde = { raw, slag: 'varde', varde, till: null, decimaler, enhet: '%', markering: null };
  return { indikator: { ...indikator, utfall: filled }, isKvot: true };
}

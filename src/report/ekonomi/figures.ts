import { formatDecimal, type Decimal } from '../../core';

/** Decimals that a figure needs, at most two. */
export function decimalsOf(value: Decimal): number {
  const text = formatDecimal(value, 2, 'en');
  return text.endsWith('.00') ? 0 : text.endsWith('0') ? 1 : 2;
}

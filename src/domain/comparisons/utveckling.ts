import { compare, subtract, ZERO, type Decimal } from '../../core';
import type { Indikator, Riktning, Utveckling } from '../model';

const HIGHER_SET: ReadonlySet<Riktning> = new Set<Riktning>(['hogre', 'oka']);
const LOWER_SET: ReadonlySet<Riktning> = new Set<Riktning>(['lagre', 'minska']);

const BY_SIGN: Readonly<Record<-1 | 0 | 1, Utveckling>> = { 1: 'battre', 0: 'oforandrat', '-1': 'samre' };

/** How far a figure lies from an interval; 0 inside. */
function distance(value: Decimal, { arsmal }: Indikator): Decimal | null {
  if (arsmal.varde === null || arsmal.till === null) return null;
  if (compare(value, arsmal.varde) < 0) return subtract(arsmal.varde, value);
  return compare(value, arsmal.till) > 0 ? subtract(value, arsmal.till) : ZERO;
}

/**
 * What a change means by the direction: better, worse or unchanged; towards an interval is better. Null where the
 * direction does not tell.
 */
export function utvecklingOf(
  now: Decimal,
  before: Decimal,
  riktning: Riktning | null,
  indikator: Indikator,
): Utveckling | null {
  if (riktning === null || riktning === 'janej') return null;
  if (HIGHER_SET.has(riktning)) return BY_SIGN[compare(now, before)];
  if (LOWER_SET.has(riktning)) return BY_SIGN[compare(before, now)];
  const [a, b] = [distance(now, indikator), distance(before, indikator)];
  return a === null || b === null ? null : BY_SIGN[compare(b, a)];
}

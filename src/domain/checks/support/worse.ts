import { compare, type Varde } from '../../../core';
import type { Riktning } from '../../model';
import { isComparableEnhet } from '../../status';

const HIGHER_SET: ReadonlySet<Riktning> = new Set<Riktning>(['hogre', 'oka']);
const LOWER_SET: ReadonlySet<Riktning> = new Set<Riktning>(['lagre', 'minska']);

/** True when both figures can be compared and the first is the worse one by the direction. */
export function isWorse(value: Varde, other: Varde, riktning: Riktning | null): boolean {
  if (value.varde === null || other.varde === null || riktning === null) return false;
  if (!isComparableEnhet(value.enhet, other.enhet)) return false;
  const order = compare(value.varde, other.varde);
  return (HIGHER_SET.has(riktning) && order < 0) || (LOWER_SET.has(riktning) && order > 0);
}

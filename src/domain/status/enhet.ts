import type { Indikator } from '../model';
import type { Varde } from '../../core';

const SUBSCRIPT_TWO = /₂/g;

/** Unit text for comparison: `kg CO ₂` and `kg CO2` are one. */
export function foldEnhet(enhet: string): string {
  return enhet
    .replace(SUBSCRIPT_TWO, '2')
    .replace(/[\s\u00a0\u202f]/g, '')
    .toLowerCase();
}

/** Units of one quantity that differ by a power of ten: a figure in one says nothing beside the other. */
const SCALED_LIST: readonly ReadonlySet<string>[] = [
  new Set(['kr', 'tkr', 'mkr', 'mnkr']),
  new Set(['wh', 'kwh', 'mwh', 'gwh', 'twh']),
  new Set(['g', 'kg', 'ton']),
];

/**
 * True when two figures may be compared as they stand: at most one says a unit, or they say the same, or
 * wording differs only (`st`, `barn/avd.`). Percent beside another unit, and tkr beside mnkr, may not.
 */
export function isComparableEnhet(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [x, y] = [foldEnhet(a), foldEnhet(b)];
  if (x === y) return true;
  if (x === '%' || y === '%') return false;
  return !SCALED_LIST.some((group) => group.has(x) && group.has(y));
}

/**
 * The unit of a figure on an indicator's row: its own, else a sibling's, else the definition's (domain 3).
 * `''` when none is known.
 */
export function enhetOf(indikator: Indikator, varde: Varde): string {
  return varde.enhet ?? indikator.utfall.enhet ?? indikator.arsmal.enhet ?? indikator.enhet;
}

import { add, subtract, ZERO, type Decimal } from '../../core';
import type { EkonomiCell, EkonomiCellRef, EkonomiJamforelse, EkonomiTerm } from '../model';

/** A cell with its place, ready to be a term of another one. */
export interface PlacedCell {
  readonly ref: EkonomiCellRef;
  readonly cell: EkonomiCell;
}

/** A figure that somebody typed; null = blank. */
export function leaf(varde: Decimal | null): EkonomiCell {
  return { kind: 'leaf', varde };
}

/** A linear combination of cells; a blank cell counts as 0 (domain 6). */
export function combination(
  plusList: readonly PlacedCell[],
  minusList: readonly PlacedCell[] = [],
): EkonomiCell {
  let varde = ZERO;
  const termList: EkonomiTerm[] = [];
  for (const { ref, cell } of plusList) {
    varde = add(varde, cell.varde ?? ZERO);
    termList.push({ ref, tecken: 1 });
  }
  for (const { ref, cell } of minusList) {
    varde = subtract(varde, cell.varde ?? ZERO);
    termList.push({ ref, tecken: -1 });
  }
  return { kind: 'combination', varde, termList };
}

/** Kinds of rows with figures in the unit's form. */
export type Formradslag = 'intakt' | 'summaIntakter' | 'kostnad' | 'summaKostnader' | 'netto';

/**
 * The sign rule of the unit's form (domain 6): which column an avvikelse starts from, so that positive is
 * favourable.
 */
const AVVIKELSE_FROM: Readonly<Record<Formradslag, keyof EkonomiJamforelse>> = {
  intakt: 'jamford',
  summaIntakter: 'jamford',
  kostnad: 'mot',
  summaKostnader: 'mot',
  netto: 'mot',
};

/** Avvikelse of a row: the favourable difference of what is compared (outcome, forecast) and the budget. */
export function avvikelse(slag: Formradslag, jamford: PlacedCell, mot: PlacedCell): EkonomiCell {
  return AVVIKELSE_FROM[slag] === 'jamford' ? combination([jamford], [mot]) : combination([mot], [jamford]);
}

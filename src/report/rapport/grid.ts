import type { Typ } from '../../domain';

/** The one column grid of the sheet, characters: what follows the name column holds values. */
export interface RapportGrid {
  readonly widthCharsList: readonly number[];
  /** Column of a table whose first column is the name, one-based. */
  readonly nameColumn: number;
}

const STATUS = 17;
const columns = (count: number, widthChars: number): readonly number[] =>
  Array<number>(count).fill(widthChars);

/**
 * Widths per kind of document, made so that A4 landscape holds them at full size: status, name, then as many
 * value columns as the widest table has (domain 2); a plan has no status column.
 */
const GRID_BY_TYP: Readonly<Record<Typ, RapportGrid>> = {
  VP: { widthCharsList: [86, ...columns(3, 20)], nameColumn: 1 },
  T1: { widthCharsList: [STATUS, 41, ...columns(8, 11)], nameColumn: 2 },
  T2: { widthCharsList: [STATUS, 41, ...columns(8, 11)], nameColumn: 2 },
  VB: { widthCharsList: [STATUS, 45, ...columns(7, 12)], nameColumn: 2 },
};

/** The grid of the sheet Rapport for a kind of document. */
export function rapportGrid(typ: Typ): RapportGrid {
  return GRID_BY_TYP[typ];
}

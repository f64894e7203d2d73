import type { Typ } from '../../domain';

/** The one column grid of the sheet, characters: what follows the name column holds values. */
export interface RapportGrid {
  readonly widthCharsList: readonly number[];
  /** Column of a table whose first column is the name, one-based. */
  readonly nameColumn: number;
}

const STATUS = 17;
/** Wide enough for "Tas fram av nämnd/styrelse" without cutting its longest word. */
const KF_ARSMAL = 15.5;

const TERTIAL: RapportGrid = {
  widthCharsList: [STATUS, 40, 10.5, 10.5, 10.5, 11, 10.5, 12, KF_ARSMAL, 10],
  nameColumn: 2,
};

/**
 * Widths per kind of document, made so that A4 landscape holds them at full size: status, name, then as many
 * value columns as the widest table has (domain 2); a plan has no status column.
 */
const GRID_BY_TYP: Readonly<Record<Typ, RapportGrid>> = {
  VP: { widthCharsList: [86, 20, 20, 20], nameColumn: 1 },
  T1: TERTIAL,
  T2: TERTIAL,
  VB: { widthCharsList: [STATUS, 44, 11.5, 11.5, 11.5, 12, 13, KF_ARSMAL, 10.5], nameColumn: 2 },
};

/** The grid of the sheet Rapport for a kind of document. */
export function rapportGrid(typ: Typ): RapportGrid {
  return GRID_BY_TYP[typ];
}

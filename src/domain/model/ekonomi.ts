import type { Decimal, Located, RowOrigin } from '../../core';
import type { Beloppsenhet } from './codes';

/**
 * One computed economy table, e.g. a unit's form for one verksamhetsgren. Every cell is either a leaf (a
 * figure that somebody typed) or a linear combination of other cells, so that the report can write the same
 * thing as a live formula and every sum is exact.
 */
export interface EkonomiTabell {
  /** Stable id, e.g. `enhetsblankett:V1` or `enhetsblankett:totalt`. */
  readonly id: string;
  readonly slag: 'enhetsblankett' | 'enhetTotalt';
  /** Name of the branch or unit. */
  readonly namn: string;
  readonly enhet: Beloppsenhet;
  readonly kolumnList: readonly EkonomiKolumn[];
  readonly radList: readonly EkonomiTabellrad[];
  readonly avstamningList: readonly Avstamning[];
}

/** Column key (JSON key as in `interfaces` 4) and its year for the caption. */
export interface EkonomiKolumn {
  readonly key: 'Utfall' | 'Budget' | 'Avvikelse';
  readonly ar: number | null;
  readonly isAvvikelse: boolean;
}

export type EkonomiRadslag = 'rubrik' | 'intakt' | 'kostnad' | 'summaIntakter' | 'summaKostnader' | 'netto';

export interface EkonomiTabellrad {
  /** Unique in its table, e.g. `K007`, `summaIntakter`. */
  readonly key: string;
  /** Printed label, known misspellings corrected. */
  readonly rad: string;
  readonly slag: EkonomiRadslag;
  readonly cellByKolumn: Readonly<Partial<Record<EkonomiKolumn['key'], EkonomiCell>>>;
  /** The data row behind a leaf row. */
  readonly origin: RowOrigin | null;
  readonly kommentar: string;
}

/** Points at a cell of an economy table. */
export interface EkonomiCellRef {
  readonly tabellId: string;
  readonly radKey: string;
  readonly kolumn: EkonomiKolumn['key'];
}

export interface EkonomiTerm {
  readonly ref: EkonomiCellRef;
  readonly tecken: 1 | -1;
}

export type EkonomiCell =
  /** `varde` null = blank: counts as 0 in sums, stays blank in print (domain 6). */
  | { readonly kind: 'leaf'; readonly varde: Decimal | null }
  | { readonly kind: 'combination'; readonly varde: Decimal; readonly termList: readonly EkonomiTerm[] };

/** One printed relation, reconciled (`interfaces` 4): stated figure against computed. */
export interface Avstamning {
  readonly vad: string;
  readonly angivet: Decimal | null;
  readonly beraknat: Decimal | null;
  readonly differens: Decimal | null;
  readonly utslag: 'stammer' | 'avrundning' | 'fel' | 'ejTillamplig';
  /** The computed cell. */
  readonly cell: EkonomiCellRef;
  /** Where the stated figure stands; null when nothing is stated. */
  readonly kalla: AvstamningKalla | null;
}

/** A stated figure's record and the column it stands in. */
export interface AvstamningKalla extends Located {
  readonly key: 'utfall' | 'budget' | 'angivenAvvikelse';
  readonly raw: string;
}

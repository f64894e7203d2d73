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

/** Columns of the sheet Ekonomi whose figures the tables print or reconcile. */
export type EkonomiFalt = 'budget' | 'utfall' | 'prognosT1' | 'prognosT2' | 'angivenAvvikelse';

/** Which caption a column has; the words stand in the texts of the report. */
export type EkonomiRubrik =
  'bokslut' | 'utfallPerioden' | 'prognosHelar' | 'budget' | 'budgetAr' | 'avvikelse';

/** One printed column of an economy table. */
export interface EkonomiKolumn {
  /** Its key in the rows and in the JSON (`interfaces` 4). */
  readonly key: 'Budget' | 'Utfall' | 'Prognos' | 'Avvikelse';
  /** The data column its figures are typed in; for a comparison the one that states it. */
  readonly falt: EkonomiFalt;
  readonly rubrik: EkonomiRubrik;
  /** Year in the caption; null for a caption without one. */
  readonly ar: number | null;
  /** A comparison is computed from two other columns of the row; null for a column of amounts. */
  readonly jamforelse: EkonomiJamforelse | null;
}

/** What an avvikelse compares: `jamford` (outcome or forecast) with `mot` (budget). */
export interface EkonomiJamforelse {
  readonly jamford: EkonomiKolumn['key'];
  readonly mot: EkonomiKolumn['key'];
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
  readonly key: EkonomiFalt;
  readonly raw: string;
}

import type { Decimal, Located, RowOrigin } from '../../core';
import type { Beloppsenhet } from './codes';

/** Every kind of economy table that boards know (domain 2). */
export type EkonomiTabellslag =
  | 'enhetsblankett'
  | 'enhetTotalt'
  | 'resultatrakning'
  | 'perVerksamhet'
  | 'verksamhet'
  | 'prognosjamforelse'
  | 'kostnadsutveckling'
  | 'personalkostnader'
  | 'nyckeltal'
  | 'resultatenheter'
  | 'investeringar'
  | 'balans'
  | 'volym'
  | 'synpunkter'
  | 'vpVerksamhet'
  | 'vpOversikt'
  | 'vpInvesteringar'
  | 'budgetposter';

/** What the figures of a table are counted in. */
export type EkonomiTabellenhet = Beloppsenhet | 'antal' | 'procent';

/**
 * One computed economy table, e.g. a unit's form for one verksamhetsgren. Every cell is either a leaf (a
 * figure that somebody typed) or says how it is computed from other cells, so that the report can write the
 * same thing as a live formula and every sum is exact.
 */
export interface EkonomiTabell {
  /** Stable id, e.g. `enhetsblankett:V1` or `enhetsblankett:totalt`. */
  readonly id: string;
  readonly slag: EkonomiTabellslag;
  /** Name of the branch, area, unit or list; `''` for a table of the whole document. */
  readonly namn: string;
  readonly enhet: EkonomiTabellenhet;
  /** Decimals its amounts are printed with (domain 6). */
  readonly decimaler: number;
  readonly kolumnList: readonly EkonomiKolumn[];
  readonly radList: readonly EkonomiTabellrad[];
  readonly avstamningList: readonly Avstamning[];
  /** A stated figure differs by rounding alone: the footnote is then printed (domain 6). */
  readonly hasAvrundning: boolean;
}

/** Key of the data column that a figure is typed in, e.g. `budget`; columns of the sheet that holds it. */
export type EkonomiFalt =
  | 'budgetVp'
  | 'budget'
  | 'utfall'
  | 'prognosT1'
  | 'prognosT2'
  | 'prognosavvikelseT1'
  | 'prognosavvikelseT2'
  | 'foregaendeBudgetVp'
  | 'foregaendeBudget'
  | 'foregaendeUtfall'
  | 'foregaendePrognosT2'
  | 'foregaendeAvvikelseFore'
  | 'foregaendeAvvikelseEfter'
  | 'utfallAr2'
  | 'angivenAvvikelse';

/** Which caption a column has; the words stand in the texts of the report. */
export type EkonomiRubrik =
  | 'bokslut'
  | 'utfallPerioden'
  | 'prognosHelar'
  | 'budget'
  | 'budgetAr'
  | 'avvikelse'
  | 'bokslutKort'
  | 'bokslutAr'
  | 'bokslutForegaende'
  | 'avvikelseForegaende'
  | 'avvikelseBokslut'
  | 'budgetKostnader'
  | 'budgetIntakter'
  | 'budgetNetto'
  | 'bokslutFore'
  | 'bokslutEfter'
  | 'avvikelseEfter'
  | 'prognosavvikelseT2'
  | 'prognosavvikelseT1'
  | 'prognosavvikelse'
  | 'kostnaderAr'
  | 'intakterAr'
  | 'nettoforandring'
  | 'utfallAr'
  | 'forandring'
  | 'bruttobudget'
  | 'overforingFran'
  | 'resultatAr'
  | 'overforingTill'
  | 'avvikelsePrognos'
  | 'budgetVpAr'
  | 'justeradBudgetAr'
  | 'prognosT2Ar'
  | 'prognosNovAr'
  | 'jmfBudget'
  | 'belopp'
  | 't1'
  | 't2'
  | 'vb'
  | 'totalt'
  | 'manad'
  | 'medel'
  | 'summa'
  | 'sista'
  | 'budgetfoljsamhetFore'
  | 'budgetfoljsamhetEfter'
  | 'prognossakerhet';

/** One printed column of an economy table. */
export interface EkonomiKolumn {
  /** Its key in the rows and in the JSON (`interfaces` 4), e.g. `Budget`, `Utfall`, `Avvikelse`. */
  readonly key: string;
  /** The data column its figures are typed in; for a comparison the one that states it. */
  readonly falt: string;
  readonly rubrik: EkonomiRubrik;
  /** Year in the caption; null for a caption without one. For `manad` the month, 1–12. */
  readonly ar: number | null;
  /** A comparison is computed from two other columns of the row; null for a column of amounts. */
  readonly jamforelse: EkonomiJamforelse | null;
}

/** What an avvikelse compares: `jamford` (outcome or forecast) with `mot` (budget). */
export interface EkonomiJamforelse {
  readonly jamford: EkonomiKolumn['key'];
  readonly mot: EkonomiKolumn['key'];
}

export type EkonomiRadslag =
  | 'rubrik'
  | 'intakt'
  | 'kostnad'
  | 'kapitalkostnad'
  | 'summaIntakter'
  | 'summaKostnader'
  | 'netto'
  | 'verksamhet'
  | 'post'
  | 'overforing'
  | 'delsumma'
  | 'summa';

/** Cells of a row by the key of their column; a column without a cell prints empty. */
export interface EkonomiRadceller {
  readonly [kolumn: string]: EkonomiCell | undefined;
  readonly Budget?: EkonomiCell;
  readonly Utfall?: EkonomiCell;
  readonly Prognos?: EkonomiCell;
  readonly Avvikelse?: EkonomiCell;
}

export interface EkonomiTabellrad {
  /** Unique in its table, e.g. `K007`, `summaIntakter`, `V3`. */
  readonly key: string;
  /** Printed label, known misspellings corrected; `''` for rows whose label the report writes by `key`. */
  readonly rad: string;
  readonly slag: EkonomiRadslag;
  /** A part of the row above ("varav"): printed, never added. */
  readonly isDel?: boolean;
  readonly cellByKolumn: EkonomiRadceller;
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
  /** Power of ten that takes the term to the unit of its table (tkr into mnkr: −3); absent = 0. */
  readonly exponent?: number;
}

/** How a computed cell comes about, so that a spreadsheet can do the same over cells of the sheet. */
export type EkonomiUttryck =
  | { readonly op: 'termer'; readonly termList: readonly EkonomiTerm[] }
  | { readonly op: 'tal'; readonly varde: Decimal }
  | { readonly op: 'min' | 'max' | 'plus'; readonly list: readonly EkonomiUttryck[] }
  /** `av` × taljare / namnare, both whole numbers, cut to whole units towards zero: `TRUNC(B5*10/100)`. */
  | {
      readonly op: 'andel';
      readonly av: EkonomiUttryck;
      readonly taljare: number;
      readonly namnare: number;
      /** Which cap of Regler the share is. */
      readonly tak?: 'arets' | 'ackumulerat';
    };

export type EkonomiCell =
  /** `varde` null = blank: counts as 0 in sums, stays blank in print (domain 6). */
  | { readonly kind: 'leaf'; readonly varde: Decimal | null }
  | {
      readonly kind: 'combination';
      readonly varde: Decimal;
      readonly termList: readonly EkonomiTerm[];
      /** A typed figure that stands in no cell, which the terms are added to; absent = 0. */
      readonly konstant?: Decimal;
    }
  /** `faktor` × taljare / namnare, rounded to `skala` decimals, half away from zero; null when namnare is 0. */
  | {
      readonly kind: 'kvot';
      readonly varde: Decimal | null;
      readonly taljare: readonly EkonomiTerm[];
      readonly namnare: readonly EkonomiTerm[];
      readonly faktor: 1 | 100;
      readonly skala: number;
    }
  /** Mean of the cells that hold a figure, rounded to `skala` decimals; null when none does. */
  | {
      readonly kind: 'medel';
      readonly varde: Decimal | null;
      readonly refList: readonly EkonomiCellRef[];
      readonly skala: number;
    }
  /** A result unit's transfer with its caps (domain 6). */
  | { readonly kind: 'overforing'; readonly varde: Decimal; readonly uttryck: EkonomiUttryck };

/**
 * Why a stated figure is compared with nothing: nobody states it, it is the only source of what it states, no table
 * of this kind of document computes it, or parts that need not be everything.
 */
export type AvstamningSkal = 'ejAngivet' | 'endaKallan' | 'ingenBerakning' | 'delmangd';

/** One printed relation, reconciled (`interfaces` 4): stated figure against computed. */
export interface Avstamning {
  readonly vad: string;
  readonly angivet: Decimal | null;
  readonly beraknat: Decimal | null;
  readonly differens: Decimal | null;
  readonly utslag: 'stammer' | 'avrundning' | 'fel' | 'ejTillamplig';
  /** Given with `ejTillamplig`. */
  readonly skal?: AvstamningSkal;
  /** The computed cell. */
  readonly cell: EkonomiCellRef;
  /** Where the stated figure stands; null when nothing is stated. */
  readonly kalla: AvstamningKalla | null;
  /** What is compared when it is no sum or deviation; absent = a stated sum or deviation. */
  readonly slag?: 'varav' | 'balans' | 'sammaUppgift';
}

/** A stated figure's record and the column it stands in. */
export interface AvstamningKalla extends Located {
  readonly key: string;
  readonly raw: string;
}

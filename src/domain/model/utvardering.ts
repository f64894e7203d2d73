import type { CellRef, Decimal, IssueParams } from '../../core';
import type { Agare, Aktivitetslage, Bedomning, Indikatorstatus, Riktning, Typ } from './codes';
import type { Aktivitet, ForvantatResultat, Indikator, Mal } from './records';

/**
 * Why a status or proposal is what it is, as data: `t('forklaring.' + code, params)` gives the sentence.
 * Numbers in `params` are already written out as exact plain decimals (`"12.5"`); texts put them in the
 * reader's language.
 */
export interface Forklaring {
  readonly code: string;
  readonly params: IssueParams;
  /** Rule and version, e.g. `20 %` and `1`. */
  readonly regel: string;
  readonly regelversion: string;
  /** The cells the answer rests on. */
  readonly cellList: readonly CellRef[];
}

export interface Overstyrning {
  readonly status: Indikatorstatus;
  readonly motivering: string;
  /** True when the data it rested on have changed since (domain 4.8). */
  readonly isInaktuell: boolean;
}

export interface Indikatorresultat {
  /** With its computed outcome filled in and the figures of small groups taken out (`..`). */
  readonly indikator: Indikator;
  readonly riktning: Riktning | null;
  /** The direction was proposed from words and no person has confirmed it (domain 4.6). */
  readonly isRiktningAntagen: boolean;
  readonly status: Indikatorstatus;
  readonly overstyrd: Overstyrning | null;
  /** The status that counts: the override when there is one. */
  readonly galler: Indikatorstatus;
  readonly forklaring: Forklaring;
  /** Gender figures suppressed: fewer respondents than the limit (domain 4.10). */
  readonly isDold: boolean;
  /** The total was computed, from which cells; null or absent when it stands as typed. */
  readonly beraknat?: { readonly slag: 'kvot' | 'summa'; readonly cellList: readonly CellRef[] } | null;
}

/** What a secondary comparison compares with; in the order they are shown. */
export type Jamforelseslag = 'kfArsmal' | 'foregaendeAr' | 'trend' | 'prognos' | 'man' | 'kvinnor' | 'kon';

/** Good or bad by the direction of the indicator. */
export type Utveckling = 'battre' | 'samre' | 'oforandrat';

/** One figure of a development over time. */
export interface Seriepunkt {
  readonly period: 'foregaendeAr' | Typ;
  readonly varde: Decimal;
}

/**
 * A comparison beside the status, never part of it (domain 4.1): `comparisonText(lang, jamforelse)` gives the
 * sentence. Null where a kind of comparison has no such answer.
 */
export interface Jamforelse {
  readonly slag: Jamforelseslag;
  /** How the figure stands to the target compared with (KF's target, a gender, the prognosis). */
  readonly status: Indikatorstatus | null;
  readonly utveckling: Utveckling | null;
  /** Exact difference in the unit of `differensEnhet`; signed: this minus the other. */
  readonly differens: Decimal | null;
  readonly differensEnhet: string | null;
  readonly serieList: readonly Seriepunkt[];
  readonly code: string;
  readonly params: IssueParams;
  readonly cellList: readonly CellRef[];
}

export interface Aktivitetsresultat {
  readonly aktivitet: Aktivitet;
  readonly lage: Aktivitetslage;
  /** The state comes from the setting "aktivitet utan avvikelse räknas som genomförd". */
  readonly isAntaget: boolean;
}

export type Indikatorantal = Readonly<Record<Indikatorstatus, number>> & { readonly totalt: number };
export type Aktivitetsantal = Readonly<Record<Aktivitetslage, number>> & { readonly totalt: number };
export interface Resultatantal {
  readonly helt: number;
  readonly delvis: number;
  readonly inte: number;
  readonly ejBedomt: number;
  readonly totalt: number;
}

/** Counts of everything on a goal and below it, each row once (`interfaces` 4). */
export interface Antal {
  readonly indikatorer: Indikatorantal;
  readonly aktiviteter: Aktivitetsantal;
  readonly forvantadeResultat: Resultatantal;
}
export type AntalPerAgare = Readonly<
  Record<Agare, { readonly indikatorer: Indikatorantal; readonly aktiviteter: Aktivitetsantal }>
>;

/** One reason of a goal proposal: `t('skal.' + code, params)`. */
export interface Skal {
  readonly code: string;
  readonly params: IssueParams;
}

export interface Malresultat {
  readonly mal: Mal;
  /** Direct child goals, in document order. */
  readonly barnList: readonly Mal[];
  /** This level is assessed in this kind of document. */
  readonly isBedomd: boolean;
  readonly forslag: Bedomning;
  readonly skalList: readonly Skal[];
  readonly antal: Antal;
  readonly antalPerAgare: AntalPerAgare;
  /** Rows that stand on this very goal, in document order. */
  readonly indikatorList: readonly Indikatorresultat[];
  readonly aktivitetList: readonly Aktivitetsresultat[];
  readonly resultatList: readonly ForvantatResultat[];
}

/** The model computed: every status, proposal and count, once. */
export interface Utvardering {
  /** Goals in document order (depth first). */
  readonly malresultatList: readonly Malresultat[];
  readonly malresultatById: ReadonlyMap<string, Malresultat>;
  readonly indikatorresultatList: readonly Indikatorresultat[];
  readonly indikatorresultatById: ReadonlyMap<string, Indikatorresultat>;
  readonly aktivitetsresultatList: readonly Aktivitetsresultat[];
  /** Whole document; rows without a known goal are counted here too. */
  readonly antal: Antal;
  readonly antalPerAgare: AntalPerAgare;
}

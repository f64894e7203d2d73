import { cellOf, TOMT_VARDE, type CellRef, type IssueParams, type Varde } from '../../core';
import type { Indikator, Indikatorstatus, Regelverk, Riktning, Statusregel, Typ } from '../model';
import type { Beraknat } from './beraknat-utfall';
import { statusregelOf } from './grans';
import { resolveRiktning, type Riktningsval } from './riktning';

/** Which value is judged; the explanation's sentence begins with it (domain 4.1). */
export type Kalla = 'utfall' | 'kvot' | 'summa' | 'prognos' | 'utfallUtanPrognos' | 'kvotUtanPrognos';

/** Columns an answer may rest on. */
export type Underlagskolumn = keyof Indikator & string;

/** Everything the classes of domain 4.4 look at, gathered once. */
export interface Underlag {
  readonly indikator: Indikator;
  readonly typ: Typ;
  readonly regelverk: Regelverk;
  readonly regel: Statusregel;
  readonly riktning: Riktning | null;
  readonly varde: Varde;
  readonly kalla: Kalla;
  /** Columns that hold the judged value, or what it was computed from. */
  readonly judgedKolumnList: readonly Underlagskolumn[];
  /** Tertials that a sum lacks. */
  readonly saknadeDelar: readonly string[];
}

/** A class found: status, reason and the columns it rests on. */
export interface Utslag {
  readonly status: Indikatorstatus;
  readonly code: string;
  readonly params: IssueParams;
  readonly kolumnList: readonly Underlagskolumn[];
}

/** True when a cell says something that can be judged or at least read as an attempt. */
export function isGiven(varde: Varde): boolean {
  return varde.slag !== 'tom' && varde.slag !== 'ejSatt';
}

/** The column whose cell holds the judged value. */
const KOLUMN_BY_KALLA: Readonly<Record<Kalla, Underlagskolumn>> = {
  utfall: 'utfall',
  kvot: 'taljare',
  kvotUtanPrognos: 'taljare',
  summa: 'utfall',
  prognos: 'prognosHelar',
  utfallUtanPrognos: 'utfall',
};

const COMPUTED_SET: ReadonlySet<Kalla> = new Set<Kalla>(['kvot', 'kvotUtanPrognos', 'summa']);

/** True when the judged value was computed, so that its sentence says from what. */
export function isComputedKalla(kalla: Kalla): boolean {
  return COMPUTED_SET.has(kalla);
}

/** Where the outcome comes from when there is no prognosis, in an annual report and in a tertial one. */
function outcomeKalla({ berakning }: Beraknat, isTertial: boolean): Kalla {
  if (berakning?.slag === 'summa') return 'summa';
  if (berakning?.slag === 'kvot') return isTertial ? 'kvotUtanPrognos' : 'kvot';
  return isTertial ? 'utfallUtanPrognos' : 'utfall';
}

/**
 * Gathers what an indicator is judged on. VB: the outcome, typed or computed; T1/T2: the prognosis, and without
 * one the outcome (domain 4.1).
 */
export function gatherUnderlag(beraknat: Beraknat, regelverk: Regelverk, typ: Typ): Underlag & Riktningsval {
  const { indikator, berakning, saknadeDelar } = beraknat;
  const isTertial = typ === 'T1' || typ === 'T2';
  const hasPrognos = isTertial && isGiven(indikator.prognosHelar);
  const kalla = hasPrognos ? 'prognos' : outcomeKalla(beraknat, isTertial);
  return {
    indikator,
    typ,
    regelverk,
    regel: statusregelOf(indikator, regelverk),
    varde: hasPrognos ? indikator.prognosHelar : (indikator.utfall ?? TOMT_VARDE),
    kalla,
    judgedKolumnList: (isComputedKalla(kalla) && berakning?.kolumnList) || [KOLUMN_BY_KALLA[kalla]],
    saknadeDelar: hasPrognos ? [] : saknadeDelar,
    ...resolveRiktning(indikator),
  };
}

/** Cells of the named columns, those that the table has. */
export function cellListOf(indikator: Indikator, kolumnList: readonly string[]): readonly CellRef[] {
  const list: CellRef[] = [];
  for (const kolumn of kolumnList) {
    const cell = cellOf(indikator.origin, kolumn);
    if (cell) list.push(cell);
  }
  return list;
}

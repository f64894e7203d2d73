import { cellOf, TOMT_VARDE, type CellRef, type Varde } from '../../core';
import type { Indikator, Indikatorstatus, Regelverk, Riktning, Statusregel, Typ } from '../model';
import { statusregelOf } from './grans';
import { resolveRiktning, type Riktningsval } from './riktning';

/** Which value is judged; the explanation's sentence begins with it (domain 4.1). */
export type Kalla = 'utfall' | 'kvot' | 'prognos' | 'utfallUtanPrognos';

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
}

/** A class found: status, reason and the columns it rests on. */
export interface Utslag {
  readonly status: Indikatorstatus;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly kolumnList: readonly Underlagskolumn[];
}

/** True when a cell says something that can be judged or at least read as an attempt. */
export function isGiven(varde: Varde): boolean {
  return varde.slag !== 'tom' && varde.slag !== 'ejSatt';
}

/** The column whose cell holds the judged value. */
export const KOLUMN_BY_KALLA: Readonly<Record<Kalla, Underlagskolumn>> = {
  utfall: 'utfall',
  kvot: 'taljare',
  prognos: 'prognosHelar',
  utfallUtanPrognos: 'utfall',
};

/**
 * Gathers what an indicator is judged on. VB: the outcome; T1/T2: the prognosis, and without one the outcome
 * (domain 4.1). `isKvot` tells that the outcome was computed from numerator and denominator.
 */
export function gatherUnderlag(
  indikator: Indikator,
  regelverk: Regelverk,
  typ: Typ,
  isKvot: boolean,
): Underlag & Riktningsval {
  const isTertial = typ === 'T1' || typ === 'T2';
  const hasPrognos = isTertial && isGiven(indikator.prognosHelar);
  const fallback: Kalla = isKvot ? 'kvot' : isTertial ? 'utfallUtanPrognos' : 'utfall';
  return {
    indikator,
    typ,
    regelverk,
    regel: statusregelOf(indikator, regelverk),
    varde: hasPrognos ? indikator.prognosHelar : (indikator.utfall ?? TOMT_VARDE),
    kalla: hasPrognos ? 'prognos' : fallback,
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

import { foldText, type Decimal, type Varde } from '../../core';
import type { Beloppsenhet, EkonomiFalt, Ekonomirad, EkonomiTabellenhet } from '../model';

/** Power of ten of one unit in kr. */
const EXPONENT: Readonly<Record<Beloppsenhet, number>> = { kr: 0, tkr: 3, mnkr: 6 };

/** Decimals that amounts are printed with (domain 6). */
export const PRINTED_DECIMALS: Readonly<Record<EkonomiTabellenhet, number>> = {
  kr: 0,
  tkr: 0,
  mnkr: 1,
  antal: 0,
  procent: 1,
};

/** The money unit of a table; null for one that counts something else. */
export function moneyUnit(enhet: EkonomiTabellenhet): Beloppsenhet | null {
  return enhet === 'antal' || enhet === 'procent' ? null : enhet;
}

/** Units typed in the amount's own cell. */
const UNIT_BY_WORD: ReadonlyMap<string, Beloppsenhet> = new Map([
  ['kr', 'kr'],
  ['kronor', 'kr'],
  ['sek', 'kr'],
  ['tkr', 'tkr'],
  ['kkr', 'tkr'],
  ['mnkr', 'mnkr'],
  ['mkr', 'mnkr'],
  ['msek', 'mnkr'],
]);

/** The order that decides when two units are equally common: the form is in tkr. */
const UNIT_ORDER: readonly Beloppsenhet[] = ['tkr', 'mnkr', 'kr'];

/** An amount in a known unit, with the precision it was given: `step` is one unit of its last decimal. */
export interface Belopp {
  readonly varde: Decimal;
  readonly enhet: Beloppsenhet;
  readonly decimaler: number;
}

/** Converts exactly between kr, tkr and mnkr (domain 6). */
export function convertBelopp(varde: Decimal, from: Beloppsenhet, to: Beloppsenhet): Decimal {
  const scale = varde.scale + EXPONENT[to] - EXPONENT[from];
  if (scale >= 0) return { coefficient: varde.coefficient, scale };
  return { coefficient: varde.coefficient * 10n ** BigInt(-scale), scale: 0 };
}

/** Decimals of `enhet` that an amount was given with; negative when it is rounder than one whole unit. */
export function precisionIn(belopp: Belopp, enhet: Beloppsenhet): number {
  return belopp.decimaler + EXPONENT[enhet] - EXPONENT[belopp.enhet];
}

/** The money unit of an amount's cell; null when it has none, undefined when it has another unit (`st`, `%`). */
export function unitOfCell(varde: Varde): Beloppsenhet | null | undefined {
  return varde.enhet === null ? null : UNIT_BY_WORD.get(foldText(varde.enhet));
}

/**
 * The amount of a cell in the row's unit (or the one typed in the cell, else `fallback`). Null when it is
 * blank, a mark, unreadable or no money.
 */
export function readBelopp(
  varde: Varde,
  rad: Pick<Ekonomirad, 'beloppsenhet'>,
  fallback: Beloppsenhet,
): Belopp | null {
  if (varde.slag !== 'varde' || varde.varde === null) return null;
  const cellUnit = unitOfCell(varde);
  if (cellUnit === undefined) return null;
  return {
    varde: varde.varde,
    enhet: cellUnit ?? rad.beloppsenhet ?? fallback,
    decimaler: varde.decimaler,
  };
}

/**
 * The unit of most rows (domain 6: one unit per table, conversion explicit); tkr when no row says. A row
 * without one is in the unit typed in the first of `faltList` that has any.
 */
export function commonUnit(radList: readonly Ekonomirad[], faltList: readonly EkonomiFalt[]): Beloppsenhet {
  const countByUnit: Record<Beloppsenhet, number> = { kr: 0, tkr: 0, mnkr: 0 };
  for (const rad of radList) {
    const unit = rad.beloppsenhet ?? typedUnit(rad, faltList);
    if (unit) countByUnit[unit] += 1;
  }
  return UNIT_ORDER.reduce((best, unit) => (countByUnit[unit] > countByUnit[best] ? unit : best));
}

function typedUnit(rad: Ekonomirad, faltList: readonly EkonomiFalt[]): Beloppsenhet | null {
  for (const falt of faltList) {
    const unit = unitOfCell(rad[falt]);
    if (unit) return unit;
  }
  return null;
}

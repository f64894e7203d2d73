import { abs, add, compare, equals, negate, subtract, ZERO, type Decimal } from '../../core';
import type {
  Avstamning,
  AvstamningKalla,
  Beloppsenhet,
  EkonomiCell,
  EkonomiCellRef,
  Ekonomirad,
  EkonomiTabell,
} from '../model';
import { convertBelopp, readBelopp } from './amounts';

type KolumnKey = EkonomiCellRef['kolumn'];

/** A figure that the document states, and the computed cell it must agree with. */
export interface Angivet {
  readonly vad: string;
  readonly cell: EkonomiCellRef;
  /** The record that may state it; null when there is none. */
  readonly rad: Ekonomirad | null;
}

/** Data column of each printed column. */
export const KEY_BY_KOLUMN: Readonly<Record<KolumnKey, AvstamningKalla['key']>> = {
  Utfall: 'utfall',
  Budget: 'budget',
  Avvikelse: 'angivenAvvikelse',
};

/** Finds a cell of any form. */
export type CellLookup = (ref: EkonomiCellRef) => EkonomiCell;

/** An index over all forms; a reference to a cell that is not there is a broken program. */
export function cellLookup(tabellList: readonly EkonomiTabell[]): CellLookup {
  const byTable = new Map(
    tabellList.map(({ id, radList }) => [id, new Map(radList.map((rad) => [rad.key, rad.cellByKolumn]))]),
  );
  return ({ tabellId, radKey, kolumn }) => {
    const cell = byTable.get(tabellId)?.get(radKey)?.[kolumn];
    if (cell === undefined) throw new Error(`no economy cell ${tabellId} ${radKey} ${kolumn}`);
    return cell;
  };
}

/** A stated sum that holds stands for its terms in later relations, as it does in print. */
interface Operand {
  readonly varde: Decimal;
  /** Rounded figures behind it. */
  readonly termCount: number;
}

/**
 * Reconciles stated figures with computed ones (domain 6): equal = `stammer`; at most half a step ×
 * (terms + 1) from the printed relation = `avrundning`; more = `fel`; nothing stated = `ejTillamplig`.
 * `decimaler` = decimals of the printed figures in `enhet` (a step is one unit of the last one). `angivetList`
 * has operands before what is computed from them.
 */
export function reconcile(
  angivetList: readonly Angivet[],
  enhet: Beloppsenhet,
  decimaler: number,
  lookup: CellLookup,
): readonly Avstamning[] {
  const statedByCell = new Map<string, Decimal>();
  return angivetList.map((angivet) => {
    const stated = statedFigure(angivet, enhet);
    const avstamning = reconcileOne(
      angivet,
      stated,
      decimaler,
      (ref) => {
        const known = statedByCell.get(cellKey(ref));
        return known === undefined ? computedOperand(ref, lookup) : { varde: known, termCount: 1 };
      },
      lookup,
    );
    if (stated && avstamning.utslag !== 'fel') statedByCell.set(cellKey(angivet.cell), stated);
    return avstamning;
  });
}

function cellKey({ tabellId, radKey, kolumn }: EkonomiCellRef): string {
  return JSON.stringify([tabellId, radKey, kolumn]);
}

function statedFigure({ rad, cell }: Angivet, enhet: Beloppsenhet): Decimal | null {
  const belopp = rad && readBelopp(rad[KEY_BY_KOLUMN[cell.kolumn]], rad, enhet);
  return belopp && convertBelopp(belopp.varde, belopp.enhet, enhet);
}

function computedOperand(ref: EkonomiCellRef, lookup: CellLookup): Operand {
  const cell = lookup(ref);
  if (cell.kind === 'leaf') return { varde: cell.varde ?? ZERO, termCount: cell.varde === null ? 0 : 1 };
  const termCount = cell.termList.reduce(
    (count, term) => count + computedOperand(term.ref, lookup).termCount,
    0,
  );
  return { varde: cell.varde, termCount };
}

function reconcileOne(
  angivet: Angivet,
  stated: Decimal | null,
  decimaler: number,
  operandOf: (ref: EkonomiCellRef) => Operand,
  lookup: CellLookup,
): Avstamning {
  const { vad, cell: ref, rad } = angivet;
  const cell = lookup(ref);
  const beraknat = cell.varde ?? ZERO;
  if (stated === null || rad === null) {
    return { vad, angivet: null, beraknat, differens: null, utslag: 'ejTillamplig', cell: ref, kalla: null };
  }
  const isEqual = equals(stated, beraknat);
  const isRounding =
    !isEqual && cell.kind === 'combination' && isWithinRounding(stated, cell, decimaler, operandOf);
  const key = KEY_BY_KOLUMN[ref.kolumn];
  return {
    vad,
    angivet: stated,
    beraknat,
    differens: subtract(stated, beraknat),
    utslag: isEqual ? 'stammer' : isRounding ? 'avrundning' : 'fel',
    cell: ref,
    kalla: { id: rad.id, origin: rad.origin, key, raw: rad[key].raw },
  };
}

function isWithinRounding(
  stated: Decimal,
  cell: Extract<EkonomiCell, { kind: 'combination' }>,
  decimaler: number,
  operandOf: (ref: EkonomiCellRef) => Operand,
): boolean {
  let expected = ZERO;
  let termCount = 0;
  for (const { ref, tecken } of cell.termList) {
    const operand = operandOf(ref);
    expected = add(expected, tecken === 1 ? operand.varde : negate(operand.varde));
    termCount += operand.termCount;
  }
  return compare(abs(subtract(stated, expected)), roundingTolerance(decimaler, termCount)) <= 0;
}

/** Half a step × (terms + 1), where a step is one unit of the last of `decimaler` decimals (negative: tens …). */
export function roundingTolerance(decimaler: number, termCount: number): Decimal {
  const halfSteps = BigInt(5 * (termCount + 1));
  const scale = decimaler + 1;
  return scale >= 0
    ? { coefficient: halfSteps, scale }
    : { coefficient: halfSteps * 10n ** BigInt(-scale), scale: 0 };
}

/** True when a stated figure has the right size and the wrong sign. */
export function isSignFlip({ angivet, beraknat, utslag, cell }: Avstamning): boolean {
  if (utslag !== 'fel' || !angivet || !beraknat || cell.kolumn !== 'Avvikelse') return false;
  return equals(angivet, negate(beraknat));
}

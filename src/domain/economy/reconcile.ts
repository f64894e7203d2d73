import { abs, add, compare, equals, negate, subtract, ZERO, type Decimal } from '../../core';
import type {
  Avstamning,
  AvstamningKalla,
  Beloppsenhet,
  EkonomiCell,
  EkonomiCellRef,
  EkonomiFalt,
  Ekonomirad,
  EkonomiTabell,
} from '../model';
import { convertBelopp, readBelopp } from './amounts';

/** A figure that the document states, and the computed cell it must agree with. */
export interface Angivet {
  readonly vad: string;
  readonly cell: EkonomiCellRef;
  /** The data column it stands in. */
  readonly falt: EkonomiFalt;
  /** The record that may state it; null when there is none. */
  readonly rad: Ekonomirad | null;
}

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
  const computedOf = computedOperands(lookup);
  const expectedOf = expectedOperands(lookup, statedByCell, computedOf);
  return angivetList.map((angivet) => {
    const beraknat = lookup(angivet.cell).varde ?? ZERO;
    const stated = statedFigure(angivet, enhet);
    const utslag =
      stated === null ? 'ejTillamplig' : judge(stated, beraknat, expectedOf(angivet.cell), decimaler);
    if (stated !== null && utslag !== 'fel') statedByCell.set(cellKey(angivet.cell), stated);
    return {
      vad: angivet.vad,
      angivet: stated,
      beraknat,
      differens: stated && subtract(stated, beraknat),
      utslag,
      ...(utslag === 'ejTillamplig' ? { skal: 'ejAngivet' } : {}),
      cell: angivet.cell,
      kalla: stated && kallaOf(angivet),
    };
  });
}

function judge(
  stated: Decimal,
  beraknat: Decimal,
  expected: Operand | null,
  decimaler: number,
): Exclude<Avstamning['utslag'], 'ejTillamplig'> {
  if (equals(stated, beraknat)) return 'stammer';
  if (expected === null) return 'fel';
  const miss = abs(subtract(stated, expected.varde));
  return compare(miss, roundingTolerance(decimaler, expected.termCount)) <= 0 ? 'avrundning' : 'fel';
}

function cellKey({ tabellId, radKey, kolumn }: EkonomiCellRef): string {
  return JSON.stringify([tabellId, radKey, kolumn]);
}

function statedFigure({ rad, falt }: Angivet, enhet: Beloppsenhet): Decimal | null {
  const belopp = rad && readBelopp(rad[falt], rad, enhet);
  return belopp && convertBelopp(belopp.varde, belopp.enhet, enhet);
}

function kallaOf({ rad, falt }: Angivet): AvstamningKalla | null {
  return rad && { id: rad.id, origin: rad.origin, key: falt, raw: rad[falt].raw };
}

/** Answers once per cell: the same sum may be stated and leaned on many times. */
function once<Answer>(answer: (ref: EkonomiCellRef) => Answer): (ref: EkonomiCellRef) => Answer {
  const byCell = new Map<string, Answer>();
  return (ref) => {
    const key = cellKey(ref);
    const known = byCell.get(key);
    if (known !== undefined) return known;
    const fresh = answer(ref);
    byCell.set(key, fresh);
    return fresh;
  };
}

/** A cell as computed, with the number of typed figures behind it. */
function computedOperands(lookup: CellLookup): (ref: EkonomiCellRef) => Operand {
  const computedOf = once((ref: EkonomiCellRef): Operand => {
    const cell = lookup(ref);
    if (cell.kind === 'leaf') return { varde: cell.varde ?? ZERO, termCount: cell.varde === null ? 0 : 1 };
    if (cell.kind !== 'combination') return { varde: cell.varde ?? ZERO, termCount: 1 };
    const termCount = cell.termList.reduce((count, term) => count + computedOf(term.ref).termCount, 0);
    return { varde: cell.varde, termCount };
  });
  return computedOf;
}

/** What the printed relation gives: from stated operands where they hold. Null for a cell that is typed. */
function expectedOperands(
  lookup: CellLookup,
  statedByCell: ReadonlyMap<string, Decimal>,
  computedOf: (ref: EkonomiCellRef) => Operand,
): (ref: EkonomiCellRef) => Operand | null {
  const operandOf = (ref: EkonomiCellRef): Operand => {
    const stated = statedByCell.get(cellKey(ref));
    return stated === undefined ? computedOf(ref) : { varde: stated, termCount: 1 };
  };
  return once((ref) => {
    const cell = lookup(ref);
    if (cell.kind !== 'combination') return null;
    let [varde, termCount] = [ZERO, 0];
    for (const term of cell.termList) {
      const operand = operandOf(term.ref);
      varde = add(varde, term.tecken === 1 ? operand.varde : negate(operand.varde));
      termCount += operand.termCount;
    }
    return { varde, termCount };
  });
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

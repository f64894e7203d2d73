import {
  abs,
  add,
  equals,
  isZero,
  negate,
  compare,
  shift,
  sign,
  subtract,
  ZERO,
  type Decimal,
} from '../../../core';
import type { Avstamning, EkonomiCell, EkonomiCellRef, EkonomiTerm } from '../../model';
import { takSlog } from '../resultatenhet';
import { addTermer, EXAKT, INGA_TERMER, termer, tolerans, type Termantal } from './avrundning';
import type { Precision } from './precision';
import type { Angiven, Tabellskiss } from './skiss';
import { evaluateUttryck, refsOf } from './uttryck';
import { angivenIn, cellKey, type Cellplats, type Utrakning } from './utrakning';

/** A figure of a relation, and the rounded figures behind it. */
export interface Operand {
  readonly varde: Decimal;
  readonly termantal: Termantal;
  /** Whole by rule (a cap cut to whole tkr): only a coarser print may round it. */
  readonly isHeltal?: boolean;
}

const NOTHING: Operand = { varde: ZERO, termantal: INGA_TERMER };

/**
 * Reconciles stated figures with the computed cells (domain 6): equal = `stammer`; within half a step for the
 * figure and for each of its terms = `avrundning`; else `fel`. A stated figure that holds stands for its terms in
 * the relations above it, first the one of the same printed table.
 */
export class Avstammare {
  private readonly operandByKey = new Map<string, Operand>();
  private readonly utslagByAngiven = new Map<Angiven, Map<string, Avstamning['utslag']>>();

  constructor(
    private readonly utrakning: Utrakning,
    private readonly precision: Precision,
    private readonly angivenByMatt: ReadonlyMap<string, readonly Angiven[]>,
  ) {}

  reconcile(ref: EkonomiCellRef, angiven: Angiven, tabell: Tabellskiss): Avstamning {
    const beraknat = this.utrakning.figureOf(ref);
    const stated = this.signed(angiven, tabell, beraknat);
    const utslag = this.utslagOf(ref, angiven, tabell);
    return {
      vad: angiven.vad,
      angivet: stated,
      beraknat,
      differens: beraknat && subtract(stated, beraknat),
      utslag,
      ...(utslag === 'ejTillamplig' ? { skal: beraknat ? 'endaKallan' : 'ingenBerakning' } : {}),
      cell: ref,
      kalla: { ...angiven.record, key: angiven.falt, raw: angiven.raw },
    };
  }

  /**
   * The same figure printed again, against the first print of it that holds: rounded alike it is equal, one step
   * more where one of the tables was made to foot.
   */
  sammaUppgift(ref: EkonomiCellRef, list: readonly Angiven[], tabell: Tabellskiss): readonly Avstamning[] {
    const forlaga = list.find((angiven) => HOLDS.has(this.utslagOf(ref, angiven, tabell))) ?? list[0]!;
    const beraknat = this.signed(forlaga, tabell, this.utrakning.figureOf(ref));
    const steg = termer(this.precision.ofAngiven(forlaga, tabell));
    return list
      .filter((angiven) => angiven !== forlaga && angiven.record !== forlaga.record)
      .map((angiven): Avstamning => {
        const angivet = this.signed(angiven, tabell, beraknat);
        const differens = subtract(angivet, beraknat);
        const tolerance = tolerans(this.precision.ofAngiven(angiven, tabell), steg);
        return {
          vad: `${angiven.vad} = ${forlaga.vad}`,
          angivet,
          beraknat,
          differens,
          utslag: judge(differens, isExactCount(tabell, forlaga.decimaler) ? ZERO : tolerance),
          cell: ref,
          kalla: { ...angiven.record, key: angiven.falt, raw: angiven.raw },
          slag: 'sammaUppgift',
        };
      });
  }

  /** The printed figure of a cell and its terms, for relations between rows of one table. */
  printed(ref: EkonomiCellRef): Operand {
    return this.operand(ref, '', undefined);
  }

  /** A stated figure in the unit of the table; one that is printed with either sign takes the computed one's. */
  private signed(angiven: Angiven, tabell: Tabellskiss, beraknat: Decimal | null): Decimal {
    const stated = angivenIn(angiven, tabell);
    const isOpposite = beraknat !== null && sign(stated) === -sign(beraknat);
    return angiven.isTeckenfri === true && isOpposite ? negate(stated) : stated;
  }

  private utslagOf(ref: EkonomiCellRef, angiven: Angiven, tabell: Tabellskiss): Avstamning['utslag'] {
    const byCell = this.utslagByAngiven.get(angiven) ?? new Map<string, Avstamning['utslag']>();
    this.utslagByAngiven.set(angiven, byCell);
    const key = cellKey(ref);
    const known = byCell.get(key);
    if (known) return known;
    const utslag = this.judged(ref, angiven, tabell);
    byCell.set(key, utslag);
    return utslag;
  }

  private judged(ref: EkonomiCellRef, angiven: Angiven, tabell: Tabellskiss): Avstamning['utslag'] {
    const beraknat = this.utrakning.figureOf(ref);
    if (beraknat === null || this.utrakning.leafSourceByKey.get(cellKey(ref)) === angiven) {
      return 'ejTillamplig';
    }
    const stated = this.signed(angiven, tabell, beraknat);
    if (equals(stated, beraknat)) return 'stammer';
    const { varde, termantal, isHeltal = false } = this.expected(ref, angiven.tabell);
    const decimaler = this.precision.ofAngiven(angiven, tabell);
    const isExact = (isHeltal && decimaler >= 0) || isExactCount(tabell, decimaler);
    const tolerance = isExact ? ZERO : tolerans(decimaler, termantal);
    return isWithin(subtract(stated, varde), tolerance) ? 'avrundning' : 'fel';
  }

  /** What the printed relation gives. A figure printed twice has no terms: it is the same rounded figure. */
  private expected(ref: EkonomiCellRef, kalla: string): Operand {
    const plats = this.utrakning.platsOf(ref);
    if (!plats) return NOTHING;
    const cell = this.utrakning.cellOf(ref);
    const own = this.computed(ref, kalla, plats.matt);
    const isTypedOnce = cell.kind === 'leaf' && [...own.termantal.values()].join() === '1';
    return isTypedOnce ? { ...own, termantal: INGA_TERMER } : own;
  }

  /** `judged` = what the judged figure measures: it never stands for itself in a table that repeats it. */
  private sumOf(termList: readonly EkonomiTerm[], kalla: string, judged: string | undefined): Operand {
    let varde = ZERO;
    const termantal = new Map<number, number>();
    const fondSet = new Set<string>();
    for (const { ref, tecken, exponent = 0 } of termList) {
      const operand = this.operand(ref, kalla, judged);
      const shifted = shift(operand.varde, exponent);
      varde = add(varde, tecken === 1 ? shifted : negate(shifted));
      // Funds are exact in tkr; a table in mnkr prints the sum of a column of them, rounded once.
      if (exponent < 0) fondSet.add(ref.kolumn);
      else addTermer(termantal, operand.termantal, exponent);
    }
    addTermer(termantal, termer(EXAKT, fondSet.size));
    return { varde, termantal };
  }

  private operand(ref: EkonomiCellRef, kalla: string, judged: string | undefined): Operand {
    const matt = this.utrakning.platsOf(ref)?.matt;
    if (matt !== undefined && matt === judged) return this.computed(ref, kalla, judged);
    const key = `${cellKey(ref)}\n${kalla}`;
    const known = this.operandByKey.get(key);
    if (known) return known;
    const operand = this.stated(ref, kalla) ?? this.computed(ref, kalla, undefined);
    this.operandByKey.set(key, operand);
    return operand;
  }

  private stated(ref: EkonomiCellRef, kalla: string): Operand | null {
    const plats = this.utrakning.platsOf(ref);
    const list = (plats?.matt !== undefined && this.angivenByMatt.get(plats.matt)) || [];
    const holding = list.filter((angiven) => HOLDS.has(this.utslagOf(ref, angiven, plats!.tabell)));
    const angiven = holding.find(({ tabell }) => tabell === kalla) ?? holding[0];
    if (!angiven) return null;
    const varde = this.signed(angiven, plats!.tabell, this.utrakning.figureOf(ref));
    return { varde, termantal: termer(this.precision.ofAngiven(angiven, plats!.tabell)) };
  }

  private computed(ref: EkonomiCellRef, kalla: string, judged: string | undefined): Operand {
    const cell = this.utrakning.cellOf(ref);
    const plats = this.utrakning.platsOf(ref);
    if (cell.varde === null || !plats) return NOTHING;
    switch (cell.kind) {
      case 'combination':
        return this.onBas(this.sumOf(cell.termList, kalla, judged), cell.konstant, plats);
      case 'leaf':
        return { varde: cell.varde, termantal: this.leafTerms(ref, plats) };
      case 'kvot':
      case 'medel':
        return { varde: cell.varde, termantal: termer(cell.skala) };
      case 'overforing':
        return { varde: cell.varde, ...this.transferTerms(cell) };
    }
  }

  /** A figure that the terms are added to is rounded too. */
  private onBas(summa: Operand, konstant: Decimal | undefined, { skiss, tabell }: Cellplats): Operand {
    if (konstant === undefined || skiss.kind !== 'combination' || !skiss.bas) return summa;
    const { blad } = skiss.bas;
    const termantal = new Map(summa.termantal);
    addTermer(termantal, termer(this.precision.ofLeaf(tabell, blad), Math.max(blad.antal, 1)));
    return { varde: add(summa.varde, konstant), termantal };
  }

  private leafTerms(ref: EkonomiCellRef, { skiss, tabell }: Cellplats): Termantal {
    const source = this.utrakning.leafSourceByKey.get(cellKey(ref));
    if (source) return termer(this.precision.ofAngiven(source, tabell));
    if (skiss.kind !== 'leaf') return INGA_TERMER;
    return termer(this.precision.ofLeaf(tabell, skiss), skiss.antal);
  }

  /** A fund is the difference of two rounded figures; what a cap leaves is cut to whole tkr by rule. */
  private transferTerms({ uttryck }: EkonomiCell & { kind: 'overforing' }): Omit<Operand, 'varde'> {
    const { figureOf } = this.utrakning;
    const isCapped = takSlog(uttryck, (each) => evaluateUttryck(each, figureOf)) !== null;
    const decimalerList = refsOf(uttryck).flatMap((ref) => {
      const plats = this.utrakning.platsOf(ref);
      if (plats?.skiss.kind !== 'leaf' || plats.skiss.varde === null) return [];
      return [this.precision.ofLeaf(plats.tabell, plats.skiss)];
    });
    const fewest = Math.min(0, ...decimalerList);
    return { termantal: termer(fewest, 2), isHeltal: isCapped && fewest === 0 };
  }
}

/** Whole counts are never rounded. */
function isExactCount({ enhet }: Tabellskiss, decimaler: number): boolean {
  return enhet === 'antal' && decimaler <= 0;
}

function isWithin(differens: Decimal, tolerance: Decimal): boolean {
  return compare(abs(differens), tolerance) <= 0;
}

/** Equal, within the tolerance, or beyond it. */
export function judge(differens: Decimal, tolerance: Decimal): Avstamning['utslag'] {
  if (isZero(differens)) return 'stammer';
  return isWithin(differens, tolerance) ? 'avrundning' : 'fel';
}

const HOLDS: ReadonlySet<Avstamning['utslag']> = new Set(['stammer', 'avrundning']);

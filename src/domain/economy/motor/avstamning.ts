import { abs, add, compare, equals, negate, shift, subtract, ZERO, type Decimal } from '../../../core';
import type { Avstamning, EkonomiCellRef, EkonomiTerm } from '../../model';
import { moneyUnit, precisionIn } from '../amounts';
import { roundingTolerance } from '../reconcile';
import type { Angiven, Tabellskiss } from './skiss';
import { angivenIn, cellKey, type Utrakning } from './utrakning';

/** A figure of a relation: the rounded figures behind it and the decimals they were given with. */
interface Operand {
  readonly varde: Decimal;
  readonly termCount: number;
  readonly decimaler: number;
}

const NOTHING: Operand = { varde: ZERO, termCount: 0, decimaler: Number.POSITIVE_INFINITY };

/** Decimals of figures of one source: of all it shows the most, since a column may print `-4` beside `115,3`. */
export class Precision {
  private readonly mostByGroup = new Map<string, number>();

  constructor(tabellList: readonly Tabellskiss[], angivenList: readonly Angiven[]) {
    for (const { id, radList } of tabellList) {
      for (const cell of radList.flatMap(({ cellByKolumn }) => Object.values(cellByKolumn))) {
        if (cell.kind === 'leaf' && cell.varde) this.note(`${id}\n${cell.given}`, cell.decimaler);
      }
    }
    for (const angiven of angivenList) this.note(groupOf(angiven), angiven.decimaler);
  }

  private note(group: string, decimaler: number): void {
    this.mostByGroup.set(group, Math.max(this.mostByGroup.get(group) ?? decimaler, decimaler));
  }

  ofLeaf(tabell: Tabellskiss, given: string | null): number {
    return this.mostByGroup.get(`${tabell.id}\n${given}`) ?? 0;
  }

  /** Decimals of a stated figure, counted in the unit of the table it is compared in. */
  ofAngiven(angiven: Angiven, tabell: Tabellskiss): number {
    const decimaler = this.mostByGroup.get(groupOf(angiven)) ?? angiven.decimaler;
    const till = moneyUnit(tabell.enhet);
    const { varde, enhet } = angiven;
    return enhet && till ? precisionIn({ varde, enhet, decimaler }, till) : decimaler;
  }
}

function groupOf({ tabell, record, enhet }: Angiven): string {
  return `angivet\n${record.origin.table.table}\n${tabell}\n${enhet}`;
}

/**
 * Reconciles stated figures with the computed cells (domain 6): equal = `stammer`; within half a step ×
 * (terms + 1) of what the printed figures give = `avrundning`; else `fel`. A stated figure that holds stands
 * for its terms in the relations above it, first the one of the same printed table.
 */
export class Avstammare {
  private readonly operandByKey = new Map<string, Operand>();

  constructor(
    private readonly utrakning: Utrakning,
    private readonly precision: Precision,
    private readonly angivenByMatt: ReadonlyMap<string, readonly Angiven[]>,
  ) {}

  reconcile(ref: EkonomiCellRef, angiven: Angiven, tabell: Tabellskiss): Avstamning {
    const beraknat = this.utrakning.figureOf(ref);
    const stated = this.withSign(angiven, angivenIn(angiven, tabell), beraknat);
    return {
      vad: angiven.vad,
      angivet: stated,
      beraknat,
      differens: beraknat && subtract(stated, beraknat),
      utslag: this.utslagOf(ref, angiven, tabell),
      cell: ref,
      kalla: { ...angiven.record, key: angiven.falt, raw: angiven.raw },
    };
  }

  private withSign({ isTeckenfri = false }: Angiven, stated: Decimal, beraknat: Decimal | null): Decimal {
    return isTeckenfri && beraknat && equals(stated, negate(beraknat)) ? beraknat : stated;
  }

  private utslagOf(ref: EkonomiCellRef, angiven: Angiven, tabell: Tabellskiss): Avstamning['utslag'] {
    const beraknat = this.utrakning.figureOf(ref);
    if (beraknat === null || this.utrakning.leafSourceByKey.get(cellKey(ref)) === angiven) {
      return 'ejTillamplig';
    }
    const stated = this.withSign(angiven, angivenIn(angiven, tabell), beraknat);
    if (equals(stated, beraknat)) return 'stammer';
    const { varde, termCount, decimaler } = this.expected(ref, angiven.tabell);
    const fewest = Math.min(decimaler, this.precision.ofAngiven(angiven, tabell));
    if (isExactCount(tabell, decimaler)) return 'fel';
    const miss = abs(subtract(stated, varde));
    return compare(miss, roundingTolerance(fewest, termCount)) <= 0 ? 'avrundning' : 'fel';
  }

  /** What the printed relation gives. A figure printed twice has no terms: it is the same rounded figure. */
  private expected(ref: EkonomiCellRef, kalla: string): Operand {
    const cell = this.utrakning.cellOf(ref);
    const own = this.computed(ref, kalla, this.utrakning.platsOf(ref)?.matt);
    if (cell.kind === 'leaf') return own.termCount === 1 ? { ...own, termCount: 0 } : own;
    return own;
  }

  /** `judged` = what the judged figure measures: it never stands for itself in a table that repeats it. */
  private sumOf(termList: readonly EkonomiTerm[], kalla: string, judged: string | undefined): Operand {
    return termList.reduce<Operand>((total, { ref, tecken, exponent = 0 }) => {
      const operand = this.operand(ref, kalla, judged);
      const varde = shift(operand.varde, exponent);
      return {
        varde: add(total.varde, tecken === 1 ? varde : negate(varde)),
        termCount: total.termCount + operand.termCount,
        decimaler: Math.min(total.decimaler, operand.decimaler - exponent),
      };
    }, NOTHING);
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
    const varde = angivenIn(angiven, plats!.tabell);
    const signed = this.withSign(angiven, varde, this.utrakning.figureOf(ref));
    return { varde: signed, termCount: 1, decimaler: this.precision.ofAngiven(angiven, plats!.tabell) };
  }

  private computed(ref: EkonomiCellRef, kalla: string, judged: string | undefined): Operand {
    const cell = this.utrakning.cellOf(ref);
    const plats = this.utrakning.platsOf(ref);
    if (cell.varde === null || !plats) return NOTHING;
    switch (cell.kind) {
      case 'combination':
        return this.sumOf(cell.termList, kalla, judged);
      case 'leaf': {
        const source = this.utrakning.leafSourceByKey.get(cellKey(ref));
        const { skiss, tabell } = plats;
        if (source)
          return { varde: cell.varde, termCount: 1, decimaler: this.precision.ofAngiven(source, tabell) };
        const [given, antal] = skiss.kind === 'leaf' ? [skiss.given, skiss.antal] : [null, 1];
        return { varde: cell.varde, termCount: antal, decimaler: this.precision.ofLeaf(tabell, given) };
      }
      case 'kvot':
      case 'medel':
        return { varde: cell.varde, termCount: 1, decimaler: cell.skala };
      case 'overforing':
        return { varde: cell.varde, termCount: 2, decimaler: 0 };
    }
  }
}

/** Whole counts are never rounded. */
function isExactCount({ enhet }: Tabellskiss, decimaler: number): boolean {
  return enhet === 'antal' && decimaler <= 0;
}

const HOLDS: ReadonlySet<Avstamning['utslag']> = new Set(['stammer', 'avrundning']);

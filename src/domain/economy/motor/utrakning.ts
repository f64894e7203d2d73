import { add, divide, multiply, parseDecimal, sum, ZERO, type Decimal } from '../../../core';
import type { EkonomiCell, EkonomiCellRef, EkonomiTerm } from '../../model';
import { convertBelopp, moneyUnit } from '../amounts';
import type { Angiven, Skisscell, Tabellskiss } from './skiss';
import { evaluateUttryck, refsOf, sumTerms } from './uttryck';

/** One key per cell of all tables. */
export function cellKey({ tabellId, radKey, kolumn }: EkonomiCellRef): string {
  return `${tabellId}\n${radKey}\n${kolumn}`;
}

export interface Cellplats {
  readonly tabell: Tabellskiss;
  readonly skiss: Skisscell;
  readonly matt: string | undefined;
}

/** A stated figure in the unit of a table. */
export function angivenIn({ varde, enhet }: Angiven, tabell: Tabellskiss): Decimal {
  const till = moneyUnit(tabell.enhet);
  return enhet && till ? convertBelopp(varde, enhet, till) : varde;
}

type Bas = NonNullable<(Skisscell & { kind: 'combination' })['bas']>;

const HUNDRED = parseDecimal('100')!;

/**
 * Computes every cell of the tables, each once. A cell that has nothing to be computed from takes the figure
 * that the document states for it; a term that points at no cell is left out.
 */
export class Utrakning {
  private readonly platsByKey = new Map<string, Cellplats>();
  private readonly cellByKey = new Map<string, EkonomiCell>();
  /** Stated figures that became leaves: they cannot be reconciled with themselves. */
  readonly leafSourceByKey = new Map<string, Angiven>();

  constructor(
    tabellList: readonly Tabellskiss[],
    private readonly angivenByMatt: ReadonlyMap<string, readonly Angiven[]>,
  ) {
    for (const tabell of tabellList) {
      for (const { key, cellByKolumn, mattByKolumn = {} } of tabell.radList) {
        for (const [kolumn, skiss] of Object.entries(cellByKolumn)) {
          const ref = { tabellId: tabell.id, radKey: key, kolumn };
          this.platsByKey.set(cellKey(ref), { tabell, skiss, matt: mattByKolumn[kolumn] });
        }
      }
    }
  }

  platsOf(ref: EkonomiCellRef): Cellplats | undefined {
    return this.platsByKey.get(cellKey(ref));
  }

  /** The computed cell; blank where there is none. */
  cellOf(ref: EkonomiCellRef): EkonomiCell {
    const key = cellKey(ref);
    const known = this.cellByKey.get(key);
    if (known) return known;
    const plats = this.platsByKey.get(key);
    const cell = plats ? this.compute(key, plats) : BLANK;
    this.cellByKey.set(key, cell);
    return cell;
  }

  readonly figureOf = (ref: EkonomiCellRef): Decimal | null => this.cellOf(ref).varde;

  private compute(key: string, plats: Cellplats): EkonomiCell {
    const cell = this.evaluate(plats);
    if (cell.varde !== null || plats.matt === undefined) return cell;
    const angiven = this.angivenByMatt.get(plats.matt)?.[0];
    if (!angiven) return cell;
    this.leafSourceByKey.set(key, angiven);
    return { kind: 'leaf', varde: angivenIn(angiven, plats.tabell) };
  }

  private evaluate({ skiss, tabell }: Cellplats): EkonomiCell {
    switch (skiss.kind) {
      case 'leaf':
        return { kind: 'leaf', varde: skiss.varde };
      case 'combination':
        if (skiss.bas) return this.onBas(skiss.termList, skiss.bas, tabell);
        if (skiss.kravList && !this.hasFigure(skiss.kravList)) return BLANK;
        return this.combination(skiss.termList, skiss.isJamforelse === true);
      case 'kvot':
        return this.kvot(skiss);
      case 'medel':
        return this.medel(skiss);
      case 'overforing': {
        if (!this.hasFigure(refsOf(skiss.uttryck))) return BLANK;
        return { ...skiss, varde: evaluateUttryck(skiss.uttryck, this.figureOf) };
      }
    }
  }

  /** Blank where the figure that the terms are taken from is. */
  private onBas(allList: readonly EkonomiTerm[], { blad, matt }: Bas, tabell: Tabellskiss): EkonomiCell {
    const angiven = this.angivenByMatt.get(matt)?.[0];
    const konstant = blad.varde ?? (angiven ? angivenIn(angiven, tabell) : null);
    if (konstant === null) return BLANK;
    const termList = this.existing(allList);
    const varde = add(konstant, sumTerms(termList, this.figureOf));
    return { kind: 'combination', varde, termList, konstant };
  }

  private hasFigure(refList: readonly EkonomiCellRef[]): boolean {
    return refList.some((ref) => this.figureOf(ref) !== null);
  }

  private existing(termList: readonly EkonomiTerm[]): readonly EkonomiTerm[] {
    return termList.filter(({ ref }) => this.platsByKey.has(cellKey(ref)));
  }

  private combination(allList: readonly EkonomiTerm[], isJamforelse: boolean): EkonomiCell {
    const termList = this.existing(allList);
    const filled = termList.filter(({ ref }) => this.figureOf(ref) !== null);
    if (filled.length === 0) return BLANK;
    if (isJamforelse && new Set(filled.map(({ tecken }) => tecken)).size < 2) return BLANK;
    return { kind: 'combination', varde: sumTerms(termList, this.figureOf), termList };
  }

  private kvot(skiss: Skisscell & { kind: 'kvot' }): EkonomiCell {
    const [taljare, namnare] = [this.existing(skiss.taljare), this.existing(skiss.namnare)];
    const [over, under] = [sumTerms(taljare, this.figureOf), sumTerms(namnare, this.figureOf)];
    const isBlank = under.coefficient === 0n || !taljare.every(({ ref }) => this.figureOf(ref) !== null);
    if (isBlank) return BLANK;
    const scaled = skiss.faktor === 100 ? multiply(over, HUNDRED) : over;
    return { ...skiss, taljare, namnare, varde: divide(scaled, under, skiss.skala) };
  }

  private medel({ skala, refList: allList }: Skisscell & { kind: 'medel' }): EkonomiCell {
    const refList = allList.filter((ref) => this.figureOf(ref) !== null);
    if (refList.length === 0) return BLANK;
    const total = sum(refList.map((ref) => this.figureOf(ref) ?? ZERO));
    const varde = divide(total, parseDecimal(String(refList.length))!, skala);
    return { kind: 'medel', varde, refList, skala };
  }
}

const BLANK: EkonomiCell = Object.freeze({ kind: 'leaf', varde: null });

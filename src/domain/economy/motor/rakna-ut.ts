import { abs, add, compare, isZero, sign, subtract, ZERO, type Decimal } from '../../../core';
import type { Avstamning, EkonomiCell, EkonomiCellRef, EkonomiTabell, EkonomiTabellrad } from '../../model';
import { roundingTolerance } from '../reconcile';
import { Avstammare, Precision } from './avstamning';
import type { Angiven, Radskiss, Tabellskiss, Varavskiss } from './skiss';
import { Utrakning } from './utrakning';

/** What a document's sketches become. */
export interface Raknade {
  readonly tabellList: readonly EkonomiTabell[];
  /** Stated figures that no cell of any table answers to. */
  readonly oplaceradList: readonly Angiven[];
}

/**
 * Computes tables out of their sketches and reconciles every stated figure (domain 6) in the first cell that
 * measures the same thing. Linear in cells and stated figures.
 */
export function raknaUt(skissList: readonly Tabellskiss[], angivenList: readonly Angiven[]): Raknade {
  const angivenByMatt = groupByMatt(angivenList);
  const utrakning = new Utrakning(skissList, angivenByMatt);
  const precision = new Precision(skissList, angivenList);
  const avstammare = new Avstammare(utrakning, precision, angivenByMatt);
  const placedSet = new Set<string>();
  const tabellList = skissList.map((skiss): EkonomiTabell => {
    const avstamningList = [
      ...statedOf(skiss, angivenByMatt, avstammare, placedSet),
      ...varavOf(skiss, utrakning, precision),
      ...balansOf(skiss, utrakning, precision),
    ];
    const { varavList: _v, balans: _b, ...tabell } = skiss;
    return {
      ...tabell,
      radList: skiss.radList.map((rad) => finishedRow(skiss.id, rad, utrakning)),
      avstamningList,
      hasAvrundning: avstamningList.some(({ utslag }) => utslag === 'avrundning'),
    };
  });
  return { tabellList, oplaceradList: angivenList.filter(({ matt }) => !placedSet.has(matt)) };
}

function groupByMatt(angivenList: readonly Angiven[]): ReadonlyMap<string, readonly Angiven[]> {
  const byMatt = new Map<string, Angiven[]>();
  for (const angiven of angivenList) {
    const list = byMatt.get(angiven.matt);
    if (list) list.push(angiven);
    else byMatt.set(angiven.matt, [angiven]);
  }
  return byMatt;
}

function finishedRow(tabellId: string, rad: Radskiss, utrakning: Utrakning): EkonomiTabellrad {
  const { mattByKolumn: _m, cellByKolumn, ...rest } = rad;
  const cellList = Object.keys(cellByKolumn).map((kolumn): [string, EkonomiCell] => [
    kolumn,
    utrakning.cellOf({ tabellId, radKey: rad.key, kolumn }),
  ]);
  return { ...rest, cellByKolumn: Object.fromEntries(cellList) };
}

function statedOf(
  skiss: Tabellskiss,
  angivenByMatt: ReadonlyMap<string, readonly Angiven[]>,
  avstammare: Avstammare,
  placedSet: Set<string>,
): readonly Avstamning[] {
  return skiss.radList.flatMap(({ key, mattByKolumn = {} }) =>
    Object.entries(mattByKolumn).flatMap(([kolumn, matt]) => {
      if (placedSet.has(matt)) return [];
      const list = angivenByMatt.get(matt) ?? [];
      if (list.length > 0) placedSet.add(matt);
      const ref = { tabellId: skiss.id, radKey: key, kolumn };
      return list.map((angiven) => avstammare.reconcile(ref, angiven, skiss));
    }),
  );
}

/** Parts against their whole: a sum where the split is full, else an upper bound (domain 6). */
function varavOf(skiss: Tabellskiss, utrakning: Utrakning, precision: Precision): readonly Avstamning[] {
  const kolumnList = skiss.kolumnList.filter(({ jamforelse }) => jamforelse === null);
  return (skiss.varavList ?? []).flatMap((varav) =>
    kolumnList.flatMap(({ key }) => varavIn(skiss, varav, key, utrakning, precision) ?? []),
  );
}

function varavIn(
  skiss: Tabellskiss,
  { helKey, delKeyList, isFullstandig }: Varavskiss,
  kolumn: string,
  utrakning: Utrakning,
  precision: Precision,
): Avstamning | null {
  const refOf = (radKey: string): EkonomiCellRef => ({ tabellId: skiss.id, radKey, kolumn });
  const angivet = utrakning.figureOf(refOf(helKey));
  const delar = delKeyList.flatMap((key) => utrakning.figureOf(refOf(key)) ?? []);
  if (!angivet || delar.length === 0) return null;
  const beraknat = delar.reduce((total, del) => add(total, del), ZERO);
  const differens = subtract(angivet, beraknat);
  const tolerance = roundingTolerance(precisionOf(skiss, precision), delar.length);
  return {
    vad: `${labelOf(skiss, helKey)}, varav, ${kolumn}`,
    angivet,
    beraknat,
    differens,
    utslag: isFullstandig ? judge(differens, tolerance) : judgeBound(angivet, beraknat, tolerance),
    cell: refOf(helKey),
    kalla: null,
    slag: 'varav',
  };
}

function judge(differens: Decimal, tolerance: Decimal): Avstamning['utslag'] {
  if (isZero(differens)) return 'stammer';
  return compare(abs(differens), tolerance) <= 0 ? 'avrundning' : 'fel';
}

/** Parts that need not be everything may only not be more than the whole. */
function judgeBound(helhet: Decimal, delar: Decimal, tolerance: Decimal): Avstamning['utslag'] {
  if (sign(helhet) !== sign(delar)) return 'ejTillamplig';
  const excess = subtract(abs(delar), abs(helhet));
  if (isZero(excess)) return 'stammer';
  return compare(excess, tolerance) > 0 ? 'fel' : 'ejTillamplig';
}

/** Decimals that the table's own figures were typed with; for computed rows those it prints. */
function precisionOf(skiss: Tabellskiss, precision: Precision): number {
  return Math.max(skiss.decimaler, precision.ofLeaf(skiss, skiss.enhet));
}

function labelOf({ radList }: Tabellskiss, radKey: string): string {
  return radList.find(({ key }) => key === radKey)?.rad ?? radKey;
}

/** Two rows that must cancel out in every column of amounts. */
function balansOf(skiss: Tabellskiss, utrakning: Utrakning, precision: Precision): readonly Avstamning[] {
  if (!skiss.balans) return [];
  const [forst, sedan] = skiss.balans;
  return skiss.kolumnList.flatMap(({ key }): readonly Avstamning[] => {
    const cell = { tabellId: skiss.id, radKey: forst, kolumn: key };
    const angivet = utrakning.figureOf(cell);
    const motsatt = utrakning.figureOf({ ...cell, radKey: sedan });
    if (!angivet || !motsatt) return [];
    const beraknat = subtract(ZERO, motsatt);
    const differens = subtract(angivet, beraknat);
    const tolerance = roundingTolerance(precision.ofLeaf(skiss, skiss.enhet), skiss.radList.length);
    const vad = `${labelOf(skiss, forst)} = ${labelOf(skiss, sedan)}, ${key}`;
    return [
      {
        vad,
        angivet,
        beraknat,
        differens,
        utslag: judge(differens, tolerance),
        cell,
        kalla: null,
        slag: 'balans',
      },
    ];
  });
}

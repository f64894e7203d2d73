import type { Avstamning, EkonomiCell, EkonomiCellRef, EkonomiTabell, EkonomiTabellrad } from '../../model';
import { Avstammare } from './avstamning';
import { Precision } from './precision';
import { balansOf, varavOf } from './radsamband';
import type { Angiven, Radskiss, Tabellskiss } from './skiss';
import { cellKey, Utrakning } from './utrakning';

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
  const avstammare = new Avstammare(utrakning, new Precision(skissList, angivenList), angivenByMatt);
  const platser = new Platser(skissList, angivenByMatt, utrakning);
  const tabellList = skissList.map((skiss): EkonomiTabell => {
    const avstamningList = [
      ...statedOf(skiss, angivenByMatt, avstammare, platser),
      ...varavOf(skiss, avstammare, utrakning),
      ...balansOf(skiss, avstammare, utrakning),
    ];
    const { varavList: _v, balans: _b, ...tabell } = skiss;
    return {
      ...tabell,
      radList: skiss.radList.map((rad) => finishedRow(skiss.id, rad, utrakning)),
      avstamningList,
      hasAvrundning: avstamningList.some(
        ({ utslag, slag }) => utslag === 'avrundning' && slag !== 'sammaUppgift',
      ),
    };
  });
  return { tabellList, oplaceradList: angivenList.filter(({ matt }) => !platser.has(matt)) };
}

type AngivenByMatt = ReadonlyMap<string, readonly Angiven[]>;

function groupByMatt(angivenList: readonly Angiven[]): AngivenByMatt {
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

/** Where each thing that is stated is reconciled. */
class Platser {
  private readonly refByMatt = new Map<string, EkonomiCellRef>();

  constructor(skissList: readonly Tabellskiss[], angivenByMatt: AngivenByMatt, utrakning: Utrakning) {
    for (const { id, radList } of skissList) {
      for (const { key, mattByKolumn = {} } of radList) {
        const statedList = Object.entries(mattByKolumn).filter(([, matt]) => angivenByMatt.has(matt));
        for (const [kolumn, matt] of statedList) {
          this.offer(matt, { tabellId: id, radKey: key, kolumn }, utrakning);
        }
      }
    }
  }

  /** The first cell that measures it, unless that one only repeats what is stated and a later one computes it. */
  private offer(matt: string, ref: EkonomiCellRef, utrakning: Utrakning): void {
    const known = this.refByMatt.get(matt);
    const isComputed = (each: EkonomiCellRef): boolean =>
      utrakning.figureOf(each) !== null && !utrakning.leafSourceByKey.has(cellKey(each));
    if (!known || (!isComputed(known) && isComputed(ref))) this.refByMatt.set(matt, ref);
  }

  has(matt: string): boolean {
    return this.refByMatt.has(matt);
  }

  is(matt: string, ref: EkonomiCellRef): boolean {
    const own = this.refByMatt.get(matt);
    return own !== undefined && cellKey(own) === cellKey(ref);
  }
}

function statedOf(
  skiss: Tabellskiss,
  angivenByMatt: AngivenByMatt,
  avstammare: Avstammare,
  platser: Platser,
): readonly Avstamning[] {
  return skiss.radList.flatMap(({ key, mattByKolumn = {} }) =>
    Object.entries(mattByKolumn).flatMap(([kolumn, matt]) => {
      const list = angivenByMatt.get(matt);
      const ref = { tabellId: skiss.id, radKey: key, kolumn };
      if (!list || !platser.is(matt, ref)) return [];
      return [
        ...list.map((angiven) => avstammare.reconcile(ref, angiven, skiss)),
        ...avstammare.sammaUppgift(ref, list, skiss),
      ];
    }),
  );
}

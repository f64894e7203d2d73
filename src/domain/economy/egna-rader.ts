import { foldText } from '../../core';
import { EGEN_RAD_LIST, type EgenRad, type EkonomiCellRef, type EkonomiTerm } from '../model';
import { partsAfterWholes, type Ekonomibok, type Omrade } from './bok';
import { tabellNamn } from './json';
import type { Angiven, Radskiss, Skisscell, Tabellskiss } from './motor/skiss';
import { omradeKey } from './radnycklar';

const isKind = (slag: string): slag is EgenRad => EGEN_RAD_LIST.some((each) => each === slag);

function isEgenI({ helhetId, verksamhet }: Omrade, slag: string): boolean {
  return helhetId !== null && isKind(slag) && verksamhet?.egenRadList.includes(slag) === true;
}

/** The areas as a kind of table shows them: a part that is a row of its own there has no whole (domain 6). */
export function omradenI({ omradeList }: Pick<Ekonomibok, 'omradeList'>, slag: string): readonly Omrade[] {
  if (!omradeList.some((omrade) => isEgenI(omrade, slag))) return omradeList;
  return partsAfterWholes(
    omradeList.map((omrade) => (isEgenI(omrade, slag) ? { ...omrade, helhetId: null } : omrade)),
  );
}

const radId = (tabellId: string, radKey: string): string => `${tabellId}\n${radKey}`;

/** The areas that an area is a part of, nearest first. */
function wholesOf(omrade: Omrade, byId: ReadonlyMap<string, Omrade>): readonly Omrade[] {
  const list: Omrade[] = [];
  let at = byId.get(omrade.helhetId ?? '');
  while (at && !list.includes(at)) {
    list.push(at);
    at = at.helhetId === null ? undefined : byId.get(at.helhetId);
  }
  return list;
}

/** Rows of a table whose areas have parts beside them there, with the keys of those parts' rows. */
function egnaByRad(skissList: readonly Tabellskiss[], bok: Ekonomibok): ReadonlyMap<string, string[]> {
  const byId = new Map(bok.omradeList.map((omrade) => [omrade.id, omrade]));
  const egna = new Map<string, string[]>();
  for (const { id, slag, radList } of skissList.filter((skiss) => isKind(skiss.slag))) {
    const printedSet = new Set(radList.map(({ key }) => key));
    const isPrinted = (omrade: Omrade): boolean => printedSet.has(omradeKey(omrade));
    for (const del of bok.omradeList.filter((omrade) => isEgenI(omrade, slag) && isPrinted(omrade))) {
      for (const helhet of wholesOf(del, byId).filter(isPrinted)) {
        const key = radId(id, omradeKey(helhet));
        egna.set(key, [...(egna.get(key) ?? []), omradeKey(del)]);
      }
    }
  }
  return egna;
}

/** Terms without those that take each other out. */
function cancel(termList: readonly EkonomiTerm[]): readonly EkonomiTerm[] {
  const kept: EkonomiTerm[] = [];
  const keyOf = ({ ref, exponent = 0 }: EkonomiTerm): string =>
    `${radId(ref.tabellId, ref.radKey)}\n${ref.kolumn}\n${exponent}`;
  for (const term of termList) {
    const at = kept.findIndex((each) => each.tecken === -term.tecken && keyOf(each) === keyOf(term));
    if (at < 0) kept.push(term);
    else kept.splice(at, 1);
  }
  return kept;
}

const negated = (term: EkonomiTerm): EkonomiTerm => ({ ...term, tecken: term.tecken === 1 ? -1 : 1 });

/** Takes parts that are rows of their own out of the rows of their wholes. */
class Utbrytning {
  private readonly radById: ReadonlyMap<string, Radskiss>;

  constructor(
    private readonly egna: ReadonlyMap<string, readonly string[]>,
    private readonly bok: Ekonomibok,
    skissList: readonly Tabellskiss[],
  ) {
    this.radById = new Map(
      skissList.flatMap(({ id, radList }) => radList.map((rad) => [radId(id, rad.key), rad] as const)),
    );
  }

  rad(tabellId: string, rad: Radskiss): Radskiss {
    const kolumnList = Object.keys(rad.cellByKolumn);
    const { mattByKolumn } = rad;
    return {
      ...rad,
      cellByKolumn: Object.fromEntries(
        kolumnList.map((kolumn) => [kolumn, this.cell(tabellId, rad, kolumn)]),
      ),
      ...(mattByKolumn && {
        mattByKolumn: Object.fromEntries(
          Object.entries(mattByKolumn).map(([kolumn, matt]) => [
            kolumn,
            this.delar(tabellId, rad, kolumn).length === 0 ? matt : utanMatt(matt, tabellId),
          ]),
        ),
      }),
    };
  }

  /** Own rows that the cell is without: those that may hold a figure in the column. */
  private delar(tabellId: string, { key }: Radskiss, kolumn: string): readonly Radskiss[] {
    return (this.egna.get(radId(tabellId, key)) ?? [])
      .map((delKey) => this.radById.get(radId(tabellId, delKey))!)
      .filter(({ cellByKolumn, mattByKolumn }) => {
        const cell = cellByKolumn[kolumn];
        const isStated = this.bok.angivenSet.has(mattByKolumn?.[kolumn] ?? '');
        return cell !== undefined && (cell.kind !== 'leaf' || cell.varde !== null || isStated);
      });
  }

  private cell(tabellId: string, rad: Radskiss, kolumn: string): Skisscell {
    const cell = rad.cellByKolumn[kolumn]!;
    const hasEgna = this.egna.has(radId(tabellId, rad.key));
    const wide = (list: readonly EkonomiTerm[]): readonly EkonomiTerm[] =>
      list.flatMap((term) => (hasEgna || term.ref.tabellId !== tabellId ? this.widened(term) : term));
    switch (cell.kind) {
      case 'leaf': {
        const termList = this.delar(tabellId, rad, kolumn).map(({ key }) =>
          minus({ tabellId, radKey: key, kolumn }),
        );
        if (termList.length === 0) return cell;
        return { kind: 'combination', termList, bas: { blad: cell, matt: rad.mattByKolumn?.[kolumn] ?? '' } };
      }
      case 'combination': {
        // A comparison of the row's own columns compares what is left of them.
        if (hasEgna && cell.isJamforelse === true) return cell;
        const without = this.delar(tabellId, rad, kolumn).flatMap((del) =>
          this.minusCell(tabellId, del, kolumn),
        );
        const termList = cancel([...wide(cell.termList), ...without]);
        if (without.length === 0) return { ...cell, termList };
        return { ...cell, termList, kravList: cell.termList.map(({ ref }) => ref) };
      }
      case 'kvot':
        return { ...cell, taljare: wide(cell.taljare), namnare: wide(cell.namnare) };
      default:
        return cell;
    }
  }

  /** The whole area behind a cell: its row and the rows of its parts that stand beside it. */
  private widened(term: EkonomiTerm): readonly EkonomiTerm[] {
    const { tabellId, radKey } = term.ref;
    const delKeyList = this.egna.get(radId(tabellId, radKey)) ?? [];
    return [radKey, ...delKeyList].map((key) => ({ ...term, ref: { ...term.ref, radKey: key } }));
  }

  private minusCell(tabellId: string, del: Radskiss, kolumn: string): readonly EkonomiTerm[] {
    const cell = this.cell(tabellId, del, kolumn);
    const isPlain = cell.kind === 'combination' && !cell.bas && cell.isJamforelse !== true;
    return isPlain ? cell.termList.map(negated) : [minus({ tabellId, radKey: del.key, kolumn })];
  }
}

const minus = (ref: EkonomiCellRef): EkonomiTerm => ({ ref, tecken: -1 });

/** What a row without its parts measures: another figure than the area as a whole. */
const utanMatt = (matt: string, tabellId: string): string => `${matt}|utan egna rader i ${tabellId}`;

export interface Utbrutna {
  readonly skissList: readonly Tabellskiss[];
  readonly angivenList: readonly Angiven[];
}

/**
 * Wholes without the parts that are rows of their own, table by table (domain 6, decision 0014): what is stored
 * for the whole holds the part, so its row is whole − part and the sum of the table is the same. Other tables
 * keep the whole. A figure stated in the printed table itself (its title in Källa) states the row as printed.
 */
export function brytUtEgnaRader(
  skissList: readonly Tabellskiss[],
  angivenList: readonly Angiven[],
  bok: Ekonomibok,
): Utbrutna {
  const egna = egnaByRad(skissList, bok);
  if (egna.size === 0) return { skissList, angivenList };
  const utbrytning = new Utbrytning(egna, bok, skissList);
  const brutnaList = skissList.map((skiss) => ({
    ...skiss,
    radList: skiss.radList.map((rad) => utbrytning.rad(skiss.id, rad)),
  }));
  const mattSet = new Set(brutnaList.flatMap(({ radList }) => radList.flatMap(mattList)));
  const namnList = skissList.map((skiss) => [skiss.id, foldText(tabellNamn(skiss))] as const);
  return {
    skissList: brutnaList,
    angivenList: angivenList.map((angiven) => {
      const [tabellId] = namnList.find(([, namn]) => foldText(angiven.tabell).startsWith(namn)) ?? [];
      const matt = tabellId === undefined ? '' : utanMatt(angiven.matt, tabellId);
      return mattSet.has(matt) ? { ...angiven, matt } : angiven;
    }),
  };
}

function mattList({ mattByKolumn = {} }: Radskiss): readonly string[] {
  return Object.values(mattByKolumn);
}

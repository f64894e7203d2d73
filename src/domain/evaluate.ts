import { computeAktivitetsresultat } from './activities';
import { countRows, type Counts } from './counts';
import {
  buildMalTree,
  byOrdning,
  proposeBedomning,
  type BarnBedomning,
  type MalNode,
  type MalTree,
} from './goals';
import type {
  Aktivitetsresultat,
  ForvantatResultat,
  Indikatorresultat,
  Malresultat,
  Modell,
  Utvardering,
} from './model';
import { computeIndikatorresultat } from './status';

const NONE: readonly never[] = Object.freeze([]);

/**
 * Computes the whole model once: indicator statuses, activity states, counts per goal and owner, and a proposal
 * for every goal with its reasons (domain 4, 5, 7). Pure and linear in the rows; never overwrites what a person
 * has chosen.
 */
export function evaluateModell(modell: Modell): Utvardering {
  const { regelverk, uppgifter } = modell;
  const indikatorresultatList = modell.indikatorList.map((indikator) =>
    computeIndikatorresultat(indikator, regelverk, uppgifter.typ),
  );
  const aktivitetsresultatList = modell.aktivitetList.map((aktivitet) =>
    computeAktivitetsresultat(aktivitet, regelverk),
  );
  const tree = buildMalTree(modell.malList);
  const rows = { indikatorresultatList, aktivitetsresultatList, resultatList: modell.resultatList };
  const counts = countRows({ tree, niva: uppgifter.niva, ...rows });
  const malresultatList = computeMalresultatList(modell, tree, counts, rows);
  return {
    malresultatList,
    malresultatById: firstById(malresultatList, ({ mal }) => mal.id),
    indikatorresultatList,
    indikatorresultatById: firstById(indikatorresultatList, ({ indikator }) => indikator.id),
    aktivitetsresultatList,
    antal: counts.document.antal(),
    antalPerAgare: counts.document.perAgare(),
  };
}

interface Rows {
  readonly indikatorresultatList: readonly Indikatorresultat[];
  readonly aktivitetsresultatList: readonly Aktivitetsresultat[];
  readonly resultatList: readonly ForvantatResultat[];
}

/** Children come before their parents here, since a proposal rests on the children's. */
function computeMalresultatList(
  { regelverk, uppgifter }: Modell,
  tree: MalTree,
  counts: Counts,
  rows: Rows,
): readonly Malresultat[] {
  const indikatorListById = groupBy(rows.indikatorresultatList, ({ indikator }) => indikator.malId);
  const aktivitetListById = groupBy(rows.aktivitetsresultatList, ({ aktivitet }) => aktivitet.malId);
  const resultatListById = groupBy(rows.resultatList, ({ malId }) => malId);
  const list = new Array<Malresultat>(tree.nodeList.length);
  for (let index = tree.nodeList.length - 1; index >= 0; index -= 1) {
    const node = tree.nodeList[index]!;
    const { mal } = node;
    const tally = counts.tallyList[index]!;
    const antal = tally.antal();
    const barnList = node.barnList.map((child) => assessmentOf(child, list));
    const isRowHolder = tree.nodeById.get(mal.id) === node;
    list[index] = {
      mal,
      barnList: node.barnList.map((child) => child.mal),
      isBedomd: mal.bedoms ?? (mal.niva !== null && regelverk.bedomdaNivaList.includes(mal.niva)),
      ...proposeBedomning({ barnList, antal, typ: uppgifter.typ, granser: regelverk }),
      antal,
      antalPerAgare: tally.perAgare(),
      indikatorList: (isRowHolder && indikatorListById.get(mal.id)) || NONE,
      aktivitetList: (isRowHolder && aktivitetListById.get(mal.id)) || NONE,
      resultatList: byOrdning((isRowHolder && resultatListById.get(mal.id)) || NONE, (row) => row),
    };
  }
  return list;
}

function assessmentOf({ mal, index }: MalNode, list: readonly Malresultat[]): BarnBedomning {
  return { mal, bedomning: mal.bedomning ?? list[index]!.forslag };
}

function groupBy<Row>(list: readonly Row[], idOf: (row: Row) => string): ReadonlyMap<string, Row[]> {
  const listById = new Map<string, Row[]>();
  for (const row of list) {
    const id = idOf(row);
    const group = listById.get(id);
    if (group) group.push(row);
    else listById.set(id, [row]);
  }
  return listById;
}

/** First row of each id: a duplicate id is an issue elsewhere and must not hide the first. */
function firstById<Row>(list: readonly Row[], idOf: (row: Row) => string): ReadonlyMap<string, Row> {
  const byId = new Map<string, Row>();
  for (const row of list) if (!byId.has(idOf(row))) byId.set(idOf(row), row);
  return byId;
}

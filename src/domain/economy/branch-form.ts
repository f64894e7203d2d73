import { normalizeBlanks } from '../../core';
import type { Beloppsenhet, EkonomiFalt, EkonomiKolumn, EkonomiTabell } from '../model';
import { convertBelopp, PRINTED_DECIMALS, readBelopp } from './amounts';
import type { Gren } from './branches';
import { leaf } from './cells';
import { amountCells, formRows, type Formrad } from './form';
import { POST_LIST, type Post, type Postslag, type SummaKey } from './posts';
import { keyGiver } from './radnycklar';
import type { KlassadRad } from './roles';

/** Id of a branch's form. */
export function branchTableId(verksamhetId: string): string {
  return `enhetsblankett:${verksamhetId || 'ejAngiven'}`;
}

/** A row of a branch's form and which post it is, so that the total can find it. */
export interface Grenrad extends Formrad {
  readonly post: Post | null;
}

/** The form of one branch (enhetsblankett): known posts in printed order, blank when missing, others last. */
export function branchRows(
  gren: Gren,
  enhet: Beloppsenhet,
  kolumnList: readonly EkonomiKolumn[],
): readonly Grenrad[] {
  const nextKey = keyGiver();
  const partListByPost = groupBy(gren.radList, ({ roll }) =>
    roll.kind === 'del' ? roll.helhetId : undefined,
  );
  const withParts = (klassad: KlassadRad): Grenrad[] =>
    [klassad, ...(partListByPost.get(klassad.rad.id) ?? [])].map((each) =>
      leafRow(each, nextKey(each.rad.id), enhet, kolumnList),
    );
  return [
    ...sideRows(gren, 'intakt', withParts, kolumnList),
    ...sideRows(gren, 'kostnad', withParts, kolumnList),
    ...nettoRows(gren, withParts),
  ];
}

/** The finished form of one branch. */
export function branchTable(
  gren: Gren,
  grenradList: readonly Grenrad[],
  enhet: Beloppsenhet,
  kolumnList: readonly EkonomiKolumn[],
): EkonomiTabell {
  const id = branchTableId(gren.verksamhetId);
  return {
    id,
    slag: 'enhetsblankett',
    namn: gren.namn,
    enhet,
    decimaler: PRINTED_DECIMALS[enhet],
    kolumnList,
    radList: formRows({ id, kolumnList }, grenradList, statedComments(gren.radList)),
    avstamningList: [],
    hasAvrundning: false,
  };
}

/** Comments on stated sums belong to the computed row they state. */
export function statedComments(radList: readonly KlassadRad[]): Readonly<Partial<Record<SummaKey, string>>> {
  const byKey: Partial<Record<SummaKey, string>> = {};
  for (const { rad, roll } of radList) {
    if (roll.kind === 'angiven' && roll.mal?.kind === 'summa') byKey[roll.mal.key] ||= rad.kommentar;
  }
  return byKey;
}

function sideRows(
  gren: Gren,
  slag: Postslag,
  build: (klassad: KlassadRad) => Grenrad[],
  kolumnList: readonly EkonomiKolumn[],
): readonly Grenrad[] {
  const listByPost = groupBy(gren.radList, ({ roll }) =>
    roll.kind === 'post' && roll.slag === slag ? roll.post : undefined,
  );
  const known = POST_LIST.filter((post) => post.slag === slag).flatMap(
    (post) => listByPost.get(post)?.flatMap(build) ?? [blankRow(post, kolumnList)],
  );
  return [...known, ...(listByPost.get(null) ?? []).flatMap(build)];
}

function nettoRows(gren: Gren, build: (klassad: KlassadRad) => Grenrad[]): readonly Grenrad[] {
  return gren.radList.filter(({ roll }) => roll.kind === 'netto').flatMap(build);
}

/** Groups in one pass; rows whose key is undefined are left out. */
function groupBy<Key>(
  list: readonly KlassadRad[],
  keyOf: (klassad: KlassadRad) => Key | undefined,
): ReadonlyMap<Key, readonly KlassadRad[]> {
  const listByKey = new Map<Key, KlassadRad[]>();
  for (const klassad of list) {
    const key = keyOf(klassad);
    if (key === undefined) continue;
    const group = listByKey.get(key);
    if (group) group.push(klassad);
    else listByKey.set(key, [klassad]);
  }
  return listByKey;
}

function leafRow(
  { rad, roll }: KlassadRad,
  key: string,
  enhet: Beloppsenhet,
  kolumnList: readonly EkonomiKolumn[],
): Grenrad {
  const post = roll.kind === 'post' || roll.kind === 'del' ? roll.post : null;
  return {
    key,
    rad: post?.rad ?? normalizeBlanks(rad.rad),
    sida: roll.kind === 'post' || roll.kind === 'del' ? roll.slag : 'netto',
    beloppByKolumn: amountCells(kolumnList, ({ falt }) => {
      const belopp = readBelopp(rad[falt as EkonomiFalt], rad, enhet);
      return leaf(belopp && convertBelopp(belopp.varde, belopp.enhet, enhet));
    }),
    isAdded: roll.kind !== 'del',
    origin: rad.origin,
    kommentar: rad.kommentar,
    post,
  };
}

function blankRow(post: Post, kolumnList: readonly EkonomiKolumn[]): Grenrad {
  return {
    key: `post:${post.key}`,
    rad: post.rad,
    sida: post.slag,
    beloppByKolumn: amountCells(kolumnList, () => leaf(null)),
    isAdded: true,
    origin: null,
    kommentar: '',
    post,
  };
}

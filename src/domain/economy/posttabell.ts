import type { Located, RowOrigin, Varde } from '../../core';
import type {
  Beloppsenhet,
  EkonomiCellRef,
  EkonomiKolumn,
  EkonomiTabellenhet,
  EkonomiTabellslag,
} from '../model';
import { convertBelopp, moneyUnit, precisionIn, readBelopp } from './amounts';
import {
  kombination,
  TOMT_BLAD,
  type Angiven,
  type Bladcell,
  type Radskiss,
  type Skisscell,
  type Tabellskiss,
  type Varavskiss,
} from './motor/skiss';
import { labelKey } from './posts';

/** A record of a sheet with one printed row each. */
export interface Post {
  readonly key: string;
  readonly rad: string;
  /** Group it is summed in; `''` = none. */
  readonly grupp: string;
  readonly isDel?: boolean;
  readonly kommentar: string;
  readonly record: Located & { readonly origin: RowOrigin };
  readonly enhet: Beloppsenhet | null;
  readonly varde: (falt: string) => Varde;
}

/** A printed column: typed in a data column, or computed from other columns of the row. */
export interface Postkolumn extends EkonomiKolumn {
  /** How the cells are computed; absent = typed in `falt`. */
  readonly cell?: (ref: (kolumn: string) => EkonomiCellRef) => Skisscell;
  /** False where a sum says nothing (a mean, a share). */
  readonly isSummed?: boolean;
}

/** A stated sum of some rows of a group, printed under the last of them. */
export interface Delsumma {
  readonly summa: Post;
  readonly postList: readonly Post[];
}

export interface Posttabell {
  readonly id: string;
  readonly slag: EkonomiTabellslag;
  readonly namn: string;
  readonly enhet: EkonomiTabellenhet;
  readonly decimaler: number;
  readonly kolumnList: readonly Postkolumn[];
  readonly postList: readonly Post[];
  /** Rows that state a sum (decision 0009). */
  readonly summaList: readonly Post[];
  readonly delsummaList?: readonly Delsumma[];
  /** True where each group is summed even when there is only one; absent = when there are several. */
  readonly isGrouped?: boolean;
  /** Parts ("varav") by the key of their whole. */
  readonly varavList?: readonly Varavskiss[];
  /** Label of the sum of everything; null for a table without one. */
  readonly total: string | null;
}

/** A sketch and the figures that its records state. */
export interface Postskiss {
  readonly skiss: Tabellskiss;
  readonly angivenList: readonly Angiven[];
}

export const TOTAL_KEY = 'totalt';

/** Key of the row that sums a group. */
export const gruppKey = (grupp: string): string => `grupp:${labelKey(grupp)}`;

/** A table of records: rows, a sum per group and a sum of all, what is stated beside them. */
export function posttabell(tabell: Posttabell): Postskiss {
  const { id, slag, namn, enhet, decimaler, kolumnList, postList } = tabell;
  const gruppList = [...new Set(postList.map(({ grupp }) => grupp).filter((grupp) => grupp !== ''))];
  const added = postList.filter(({ isDel }) => isDel !== true);
  const postListByGrupp = groupPosts(postList);
  const ofGroup = (grupp: string): readonly Post[] => postListByGrupp.get(grupp) ?? [];
  const isGrouped = tabell.isGrouped ?? gruppList.length > 1;
  const partSumsUnder = partSumMaker(tabell);
  const rowsOf = (post: Post): readonly Radskiss[] => [leafRow(tabell, post), ...partSumsUnder(post)];
  const radList = [
    ...ofGroup('').flatMap(rowsOf),
    ...gruppList.flatMap((grupp) => [
      ...ofGroup(grupp).flatMap(rowsOf),
      ...(isGrouped ? [sumRow(tabell, gruppKey(grupp), `Summa ${grupp}`, 'delsumma', ofGroup(grupp))] : []),
    ]),
    ...(tabell.total === null ? [] : [sumRow(tabell, TOTAL_KEY, tabell.total, 'summa', added)]),
  ];
  const skiss = {
    ...{ id, slag, namn, enhet, decimaler, radList },
    kolumnList: kolumnList.map(plainColumn),
    varavList: tabell.varavList ?? [],
  };
  return { skiss, angivenList: angivnaOf(tabell, isGrouped ? gruppList : []) };
}

const partSumKey = ({ summa }: Delsumma): string => `delsumma:${summa.key}`;

/** Makes the sums of parts that stand under a row. */
function partSumMaker(tabell: Posttabell): (post: Post) => readonly Radskiss[] {
  const listByPost = new Map<Post, Delsumma[]>();
  for (const delsumma of tabell.delsummaList ?? []) {
    const last = delsumma.postList.at(-1)!;
    listByPost.set(last, [...(listByPost.get(last) ?? []), delsumma]);
  }
  return (post) =>
    (listByPost.get(post) ?? []).map((delsumma) =>
      sumRow(tabell, partSumKey(delsumma), delsumma.summa.rad, 'delsumma', delsumma.postList),
    );
}

function groupPosts(postList: readonly Post[]): ReadonlyMap<string, readonly Post[]> {
  const byGrupp = new Map<string, Post[]>();
  for (const post of postList) {
    const list = byGrupp.get(post.grupp);
    if (list) list.push(post);
    else byGrupp.set(post.grupp, [post]);
  }
  return byGrupp;
}

function plainColumn({ cell: _c, isSummed: _s, ...kolumn }: Postkolumn): EkonomiKolumn {
  return kolumn;
}

/** A typed figure in the unit of its table; a count is taken as it stands. */
function bladAv(varde: Varde, given: Beloppsenhet | null, enhet: EkonomiTabellenhet): Bladcell {
  const money = moneyUnit(enhet);
  if (!money) {
    if (varde.slag !== 'varde' || varde.varde === null) return TOMT_BLAD;
    return { kind: 'leaf', varde: varde.varde, decimaler: varde.decimaler, given: null, antal: 1 };
  }
  const belopp = readBelopp(varde, { beloppsenhet: given }, money);
  if (!belopp) return TOMT_BLAD;
  return {
    kind: 'leaf',
    varde: convertBelopp(belopp.varde, belopp.enhet, money),
    decimaler: precisionIn(belopp, money),
    given: belopp.enhet,
    antal: 1,
  };
}

function refMaker(tabellId: string, radKey: string): (kolumn: string) => EkonomiCellRef {
  return (kolumn) => ({ tabellId, radKey, kolumn });
}

function mattOf(tabellId: string, radKey: string, kolumn: string): string {
  return `${tabellId}\n${radKey}\n${kolumn}`;
}

function leafRow({ id, enhet, kolumnList }: Posttabell, post: Post): Radskiss {
  const ref = refMaker(id, post.key);
  return {
    key: post.key,
    rad: post.isDel === true ? `varav ${post.rad}` : post.rad,
    slag: 'post',
    ...(post.isDel === true ? { isDel: true } : {}),
    origin: post.record.origin,
    kommentar: post.kommentar,
    cellByKolumn: Object.fromEntries(
      kolumnList.map(({ key, falt, cell }) => [
        key,
        cell ? cell(ref) : bladAv(post.varde(falt), post.enhet, enhet),
      ]),
    ),
    mattByKolumn: Object.fromEntries(
      kolumnList.filter(({ cell }) => cell).map(({ key }) => [key, mattOf(id, post.key, key)]),
    ),
  };
}

function sumRow(
  { id, kolumnList }: Posttabell,
  key: string,
  rad: string,
  slag: 'delsumma' | 'summa',
  postList: readonly Post[],
): Radskiss {
  const added = postList.filter(({ isDel }) => isDel !== true);
  const summedList = kolumnList.filter(({ isSummed }) => isSummed !== false);
  return {
    key,
    rad,
    slag,
    origin: null,
    kommentar: '',
    cellByKolumn: Object.fromEntries(
      summedList.map(({ key: kolumn, jamforelse, cell }) => [
        kolumn,
        cell && jamforelse
          ? cell(refMaker(id, key))
          : kombination(added.map((post) => ({ tabellId: id, radKey: post.key, kolumn }))),
      ]),
    ),
    mattByKolumn: Object.fromEntries(summedList.map(({ key: kolumn }) => [kolumn, mattOf(id, key, kolumn)])),
  };
}

function angivnaOf(tabell: Posttabell, gruppList: readonly string[]): readonly Angiven[] {
  const { id, kolumnList, postList, summaList } = tabell;
  const computedList = kolumnList.filter(({ cell, falt }) => cell && falt !== '');
  const leaves = postList.flatMap((post) =>
    computedList.flatMap(
      ({ key, falt }) => angiven(tabell, post, falt, mattOf(id, post.key, key), key) ?? [],
    ),
  );
  const sumKeyOf = sumKeyFinder(gruppList);
  const sums = summaList.flatMap((post): readonly Angiven[] => {
    const radKey = sumKeyOf(post);
    const isOkand = radKey === TOTAL_KEY && tabell.total === null;
    return kolumnList
      .filter(({ falt }) => falt !== '')
      .flatMap(({ key, falt }) => {
        const found = angiven(tabell, post, falt, mattOf(id, radKey, key), key);
        return found ? [{ ...found, isOkand }] : [];
      });
  });
  const partSums = (tabell.delsummaList ?? []).flatMap((delsumma) =>
    kolumnList.flatMap(
      ({ key, falt }) =>
        angiven(tabell, delsumma.summa, falt, mattOf(id, partSumKey(delsumma), key), key) ?? [],
    ),
  );
  return [...leaves, ...partSums, ...sums];
}

/** Which sum a stated row names: its own group, the group in its label, else everything. */
function sumKeyFinder(gruppList: readonly string[]): (post: Post) => string {
  const gruppSet = new Set(gruppList);
  const gruppByLabel = new Map(gruppList.map((grupp) => [labelKey(grupp), grupp]));
  return ({ rad, grupp }) => {
    const label = labelKey(rad).replace(/^(summa|totala|totalt|total)/, '');
    const found = gruppSet.has(grupp) ? grupp : gruppByLabel.get(label);
    return found === undefined ? TOTAL_KEY : gruppKey(found);
  };
}

/** A stated figure of a record; null when the cell holds none. */
function angiven(
  { enhet, namn, slag }: Pick<Posttabell, 'enhet' | 'namn' | 'slag'>,
  post: Post,
  falt: string,
  matt: string,
  kolumn: string,
): Angiven | null {
  const varde = post.varde(falt);
  if (varde.slag !== 'varde' || varde.varde === null) return null;
  const money = moneyUnit(enhet);
  const belopp = money ? readBelopp(varde, { beloppsenhet: post.enhet }, money) : null;
  if (money && !belopp) return null;
  return {
    matt,
    tabell: namn || slag,
    vad: `${post.rad}, ${kolumn}`,
    record: post.record,
    falt,
    raw: varde.raw,
    varde: varde.varde,
    decimaler: varde.decimaler,
    enhet: belopp?.enhet ?? null,
  };
}

import type { Beloppsenhet, Ekonomirad, Modell, Verksamhet } from '../model';
import { commonUnit } from './amounts';
import { blankettOf } from './preset';
import { classifyRows, type KlassadRad } from './roles';

/** One verksamhetsgren with its rows of the sheet Ekonomi. */
export interface Gren {
  /** `V1`; `''` when the rows name none. */
  readonly verksamhetId: string;
  readonly namn: string;
  /** Its figures are added to the unit's total: it is no part of a branch that has figures itself. */
  readonly isInTotal: boolean;
  readonly radList: readonly KlassadRad[];
}

/** Everything the unit's forms rest on. */
export interface Ekonomiunderlag {
  /** One unit for all forms, so that the total is a plain sum. */
  readonly enhet: Beloppsenhet;
  readonly grenList: readonly Gren[];
  /** Stated figures of the unit as a whole. */
  readonly angivenTotaltList: readonly KlassadRad[];
}

/** A model never changes, and a dozen checks ask for the same grouping. */
const underlagByModell = new WeakMap<Modell, Ekonomiunderlag>();

/** Rows grouped per branch, in the branches' order; branches that Verksamheter does not know come last. */
export function groupEkonomi(modell: Modell): Ekonomiunderlag {
  const known = underlagByModell.get(modell);
  if (known !== undefined) return known;
  const underlag = readUnderlag(modell);
  underlagByModell.set(modell, underlag);
  return underlag;
}

function readUnderlag(modell: Modell): Ekonomiunderlag {
  const radListById = groupRows(modell.ekonomiradList);
  const verksamhetById = new Map(modell.verksamhetList.map((verksamhet) => [verksamhet.id, verksamhet]));
  const klassadById = new Map(
    orderIds(radListById, modell.verksamhetList).map((id) => [id, classifyRows(radListById.get(id)!)]),
  );
  const totalIdSet = statedTotalIds(klassadById, modell.verksamhetList);
  const branchIdSet = new Set([...klassadById.keys()].filter((id) => !totalIdSet.has(id)));
  return {
    enhet: commonUnit(modell.ekonomiradList, blankettOf(modell).beloppFaltList),
    grenList: [...branchIdSet].map((id) => ({
      verksamhetId: id,
      namn: verksamhetById.get(id)?.namn || id || modell.uppgifter.organisation,
      isInTotal: !hasAncestorIn(branchIdSet, id, verksamhetById),
      radList: klassadById.get(id)!,
    })),
    angivenTotaltList: [...totalIdSet].flatMap((id) => klassadById.get(id)!),
  };
}

function groupRows(radList: readonly Ekonomirad[]): ReadonlyMap<string, Ekonomirad[]> {
  const byId = new Map<string, Ekonomirad[]>();
  for (const rad of radList) {
    const list = byId.get(rad.verksamhetId);
    if (list) list.push(rad);
    else byId.set(rad.verksamhetId, [rad]);
  }
  return byId;
}

function orderIds(
  byId: ReadonlyMap<string, unknown>,
  verksamhetList: readonly Verksamhet[],
): readonly string[] {
  const last = Number.MAX_SAFE_INTEGER;
  const known = [...verksamhetList].sort((a, b) => (a.ordning ?? last) - (b.ordning ?? last));
  const knownIdList = known.map(({ id }) => id).filter((id) => byId.has(id));
  return [...new Set([...knownIdList, ...byId.keys()])];
}

/** Groups that only state sums and stand for the whole: rows without branch, or a branch that has parts. */
function statedTotalIds(
  klassadById: ReadonlyMap<string, readonly KlassadRad[]>,
  verksamhetList: readonly Verksamhet[],
): ReadonlySet<string> {
  const parentIdSet = new Set(verksamhetList.map(({ delAvId }) => delAvId));
  const isWhole = (id: string): boolean => id === '' || parentIdSet.has(id);
  const idList = [...klassadById]
    .filter(([id, list]) => isWhole(id) && list.every(({ roll }) => roll.kind === 'angiven'))
    .map(([id]) => id);
  return new Set(idList.length < klassadById.size ? idList : []);
}

/** True when a branch above it (Del av) has figures itself; a circle of branches has nothing above it. */
function hasAncestorIn(
  idSet: ReadonlySet<string>,
  id: string,
  verksamhetById: ReadonlyMap<string, Verksamhet>,
): boolean {
  const ancestorIdSet = new Set<string>();
  let parentId = verksamhetById.get(id)?.delAvId ?? '';
  while (parentId !== '' && !ancestorIdSet.has(parentId)) {
    ancestorIdSet.add(parentId);
    parentId = verksamhetById.get(parentId)?.delAvId ?? '';
  }
  return !ancestorIdSet.has(id) && [...ancestorIdSet].some((ancestorId) => idSet.has(ancestorId));
}

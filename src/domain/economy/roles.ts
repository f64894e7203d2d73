import type { Ekonomirad, Ekonomislag } from '../model';
import {
  findPost,
  findPostAnySide,
  findSumma,
  labelKey,
  type Post,
  type Postslag,
  type SummaKey,
} from './posts';

/**
 * What a row of the sheet Ekonomi is in the unit's form. `post` rows are added, `del` rows are parts of one
 * ("varav", never added), `netto` holds what exists only as netto, `angiven` is a stated figure (never added),
 * `oplacerad` says too little to be counted.
 */
export type Radroll =
  | { readonly kind: 'post'; readonly slag: Postslag; readonly post: Post | null }
  | { readonly kind: 'del'; readonly slag: Postslag; readonly post: Post | null; readonly helhetId: string }
  | { readonly kind: 'netto' }
  | { readonly kind: 'angiven'; readonly mal: AngivenMal | null }
  | { readonly kind: 'oplacerad' };

/** Which figure of the form a stated row states: a computed row, or a post. */
export type AngivenMal =
  { readonly kind: 'summa'; readonly key: SummaKey } | { readonly kind: 'post'; readonly post: Post };

export interface KlassadRad {
  readonly rad: Ekonomirad;
  readonly roll: Radroll;
}

const SIDE_BY_SLAG: Readonly<Partial<Record<Ekonomislag, Postslag>>> = {
  intakt: 'intakt',
  kostnad: 'kostnad',
  kapitalkostnad: 'kostnad',
};

const SUMMA_BY_SIDE: Readonly<Record<Postslag, SummaKey>> = {
  intakt: 'summaIntakter',
  kostnad: 'summaKostnader',
};

/** The side a row counts on: its slag, or its label when the slag is missing. Null for neither. */
function sideOf(rad: Ekonomirad): Postslag | null {
  if (rad.slag !== null) return SIDE_BY_SLAG[rad.slag] ?? null;
  return findPostAnySide(rad.rad)?.slag ?? null;
}

/** Labels of a sum that are as often the only row of their side ("Kostnader" of a branch without posts). */
const AMBIGUOUS_SET: ReadonlySet<string> = new Set(['Intäkter', 'Kostnader'].map(labelKey));

/** True when the label names a sum although the slag says otherwise: adding it would count twice. */
export function isSumInDisguise(rad: Ekonomirad): boolean {
  if (rad.slag === 'summa' || rad.slag === 'netto') return false;
  return findSumma(rad.rad) !== null && !AMBIGUOUS_SET.has(labelKey(rad.rad));
}

function angivenMal(rad: Ekonomirad, sideBefore: Postslag | null): AngivenMal | null {
  const summa = findSumma(rad.rad);
  if (summa === 'summa') return sideBefore && { kind: 'summa', key: SUMMA_BY_SIDE[sideBefore] };
  if (summa !== null) return { kind: 'summa', key: summa };
  const post = findPostAnySide(rad.rad);
  return post && { kind: 'post', post };
}

function roleOf(rad: Ekonomirad, sideBefore: Postslag | null, hasPosts: boolean): Radroll {
  if (rad.slag === 'summa' || isSumInDisguise(rad))
    return { kind: 'angiven', mal: angivenMal(rad, sideBefore) };
  if (rad.slag === 'netto') {
    const isStated = hasPosts && findSumma(rad.rad) === 'netto';
    return isStated ? { kind: 'angiven', mal: { kind: 'summa', key: 'netto' } } : { kind: 'netto' };
  }
  const slag = sideOf(rad);
  return slag === null ? { kind: 'oplacerad' } : { kind: 'post', slag, post: findPost(rad.rad, slag) };
}

/**
 * Gives every row of one branch its role. Order only matters for a bare "Summa", which belongs to the posts
 * above it.
 */
export function classifyRows(radList: readonly Ekonomirad[]): readonly KlassadRad[] {
  const hasPosts = radList.some((rad) => !isSumInDisguise(rad) && sideOf(rad) !== null);
  let sideBefore: Postslag | null = null;
  const klassadList = radList.map((rad): KlassadRad => {
    const roll = roleOf(rad, sideBefore, hasPosts);
    if (roll.kind === 'post') sideBefore = roll.slag;
    return { rad, roll };
  });
  return markParts(klassadList);
}

/** Posts that say they are part of another post of the branch become `del`; a circle of parts stays added. */
function markParts(klassadList: readonly KlassadRad[]): readonly KlassadRad[] {
  const parentById = new Map<string, string>();
  for (const { rad, roll } of klassadList) if (roll.kind === 'post') parentById.set(rad.id, rad.delAvId);
  const rootById = findRoots(parentById);
  return klassadList.map((klassad) => {
    const { rad, roll } = klassad;
    const helhetId = rad.id === '' ? undefined : rootById.get(rad.id);
    if (roll.kind !== 'post' || helhetId === undefined || helhetId === rad.id) return klassad;
    return { rad, roll: { ...roll, kind: 'del', helhetId } };
  });
}

/** The post at the top of each chain of parts; each post is walked once. In a circle every post is its own. */
function findRoots(parentById: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const rootById = new Map<string, string>();
  for (const start of parentById.keys()) {
    const path = new Set<string>();
    let id = start;
    while (!rootById.has(id) && !path.has(id)) {
      path.add(id);
      const parent = parentById.get(id)!;
      if (parent === '' || !parentById.has(parent)) break;
      id = parent;
    }
    const isCircle = !rootById.has(id) && parentById.get(id) !== '' && parentById.has(parentById.get(id)!);
    for (const member of path) rootById.set(member, isCircle ? member : (rootById.get(id) ?? id));
  }
  return rootById;
}

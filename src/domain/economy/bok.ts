import { add, negate, sign, ZERO } from '../../core';
import type { Beloppsenhet, EkonomiFalt, Ekonomirad, Modell, Verksamhet } from '../model';
import { commonUnit, convertBelopp, precisionIn, readBelopp } from './amounts';
import { faltOf, mattKey, mattOf } from './matt';
import { TOMT_BLAD, type Bladcell } from './motor/skiss';
import { resultatenhetsrader, type Resultatenhetsrad } from './resultatenhet';
import { findPostAnySide, findSumma, labelKey } from './posts';
import { isSumInDisguise } from './roles';

/** What the leaf rows of an area are. */
export type Bokpost = 'kostnader' | 'intakter' | 'netto' | 'kapital' | 'personal';

/** One verksamhetsområde with its rows of the sheet Ekonomi. */
export interface Omrade {
  readonly id: string;
  readonly namn: string;
  /** The area it is printed under as a part ("varav"); null for one that is added. */
  readonly helhetId: string | null;
  readonly verksamhet: Verksamhet | null;
  readonly radListByPost: Readonly<Record<Bokpost, readonly Ekonomirad[]>>;
}

/** The sheet Ekonomi of a board: areas in their order, stated rows apart. */
export interface Ekonomibok {
  readonly modell: Modell;
  readonly enhet: Beloppsenhet;
  /** −1 when the workbook stores incomes as positive figures: views print them negative. */
  readonly intaktstecken: 1 | -1;
  readonly omradeList: readonly Omrade[];
  readonly namnById: ReadonlyMap<string, string>;
  /** Rows of slag Summa, and whatever else only states figures. */
  readonly angivenList: readonly Ekonomirad[];
  readonly resultatenhetsradList: readonly Resultatenhetsrad[];
  readonly fondradListByOmrade: ReadonlyMap<string, readonly Resultatenhetsrad[]>;
  /** What those rows state, by `mattKey`. */
  readonly angivenSet: ReadonlySet<string>;
}

export const AMOUNT_FALT_LIST: readonly EkonomiFalt[] = [
  'budgetVp',
  'budget',
  'utfall',
  'prognosT1',
  'prognosT2',
  'foregaendeBudgetVp',
  'foregaendeBudget',
  'foregaendeUtfall',
  'foregaendePrognosT2',
  'utfallAr2',
];

/** Every column in which a row may state something computed. */
export const STATED_FALT_LIST: readonly EkonomiFalt[] = [
  ...AMOUNT_FALT_LIST,
  'prognosavvikelseT1',
  'prognosavvikelseT2',
  'angivenAvvikelse',
  'foregaendeAvvikelseFore',
  'foregaendeAvvikelseEfter',
];

/** Reads the areas of a board (domain 6). Rows without verksamhet state the whole unless nothing else has figures. */
export function readBok(modell: Modell): Ekonomibok {
  const leafListById = new Map<string, Ekonomirad[]>();
  const angivenList: Ekonomirad[] = [];
  for (const rad of modell.ekonomiradList) {
    if (rad.slag === 'summa' || isSumInDisguise(rad)) angivenList.push(rad);
    else push(leafListById, rad.verksamhetId, rad);
  }
  if (leafListById.size > 1 && leafListById.has('')) {
    angivenList.push(...leafListById.get('')!);
    leafListById.delete('');
  }
  const omradeList = readOmraden(modell, leafListById, angivenList);
  const resultatenhetsradList = resultatenhetsrader(modell);
  const fondradListByOmrade = new Map<string, Resultatenhetsrad[]>();
  const helhetIdById = new Map(omradeList.map(({ id, helhetId }) => [id, helhetId]));
  for (const rad of resultatenhetsradList) {
    for (const id of withWholes(helhetIdById, rad.record.verksamhetId)) push(fondradListByOmrade, id, rad);
  }
  return {
    modell,
    enhet: commonUnit(modell.ekonomiradList, AMOUNT_FALT_LIST),
    intaktstecken: incomeSign(modell.ekonomiradList),
    omradeList,
    namnById: new Map(omradeList.map(({ id, namn }) => [id, namn])),
    angivenList,
    resultatenhetsradList,
    fondradListByOmrade,
    angivenSet: new Set(angivenList.flatMap(statedKeys)),
  };
}

function statedKeys(rad: Ekonomirad): readonly string[] {
  const matt = mattOf(rad.rad);
  if (!matt) return [];
  return STATED_FALT_LIST.filter((falt) => rad[falt].varde !== null).map((falt) =>
    mattKey(rad.verksamhetId, matt, faltOf(matt, falt)),
  );
}

function push<Key, Item>(byKey: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = byKey.get(key);
  if (list) list.push(item);
  else byKey.set(key, [item]);
}

function incomeSign(radList: readonly Ekonomirad[]): 1 | -1 {
  let balance = 0;
  for (const rad of radList) {
    if (rad.slag !== 'intakt') continue;
    for (const falt of AMOUNT_FALT_LIST) balance += rad[falt].varde ? sign(rad[falt].varde) : 0;
  }
  return balance > 0 ? -1 : 1;
}

function readOmraden(
  modell: Modell,
  leafListById: ReadonlyMap<string, readonly Ekonomirad[]>,
  angivenList: readonly Ekonomirad[],
): readonly Omrade[] {
  const verksamhetById = new Map(modell.verksamhetList.map((each) => [each.id, each]));
  const idSet = new Set([...leafListById.keys(), ...angivenList.map(({ verksamhetId }) => verksamhetId)]);
  if (!leafListById.has('')) idSet.delete('');
  const last = Number.MAX_SAFE_INTEGER;
  const known = [...modell.verksamhetList].sort((a, b) => (a.ordning ?? last) - (b.ordning ?? last));
  const idList = [...new Set([...known.map(({ id }) => id).filter((id) => idSet.has(id)), ...idSet])];
  const omradeList = idList.map((id): Omrade => {
    const verksamhet = verksamhetById.get(id) ?? null;
    const helhetId = verksamhet?.delAvId ?? '';
    return {
      id,
      namn: verksamhet?.namn || id || modell.uppgifter.organisation,
      helhetId: helhetId !== id && idSet.has(helhetId) && helhetId !== '' ? helhetId : null,
      verksamhet,
      radListByPost: splitRows(leafListById.get(id) ?? []),
    };
  });
  return partsAfterWholes(omradeList);
}

/** An area and every area that it is a part of. */
function withWholes(helhetIdById: ReadonlyMap<string, string | null>, id: string): ReadonlySet<string> {
  const idSet = new Set<string>();
  for (let at: string | null = id; at !== null && !idSet.has(at); at = helhetIdById.get(at) ?? null)
    idSet.add(at);
  return idSet;
}

/** The areas with parts under their whole, at any depth; a circle of parts is printed as it stands. */
export function partsAfterWholes(omradeList: readonly Omrade[]): readonly Omrade[] {
  const partListById = new Map<string, Omrade[]>();
  for (const omrade of omradeList) if (omrade.helhetId !== null) push(partListById, omrade.helhetId, omrade);
  const placed = new Set<Omrade>();
  const place = (omrade: Omrade): readonly Omrade[] => {
    if (placed.has(omrade)) return [];
    placed.add(omrade);
    return [omrade, ...(partListById.get(omrade.id) ?? []).flatMap(place)];
  };
  const placedList = omradeList.filter(({ helhetId }) => helhetId === null).flatMap(place);
  const rest = omradeList.filter((omrade) => !placed.has(omrade));
  return [...placedList, ...rest.map((omrade) => ({ ...omrade, helhetId: null }))];
}

const PERSONAL_KEY = labelKey('Personalkostnader');
const SUMMA_POST = { summaKostnader: 'kostnader', summaIntakter: 'intakter', netto: 'netto' } as const;

function splitRows(radList: readonly Ekonomirad[]): Omrade['radListByPost'] {
  const split: Record<Bokpost, Ekonomirad[]> = {
    kostnader: [],
    intakter: [],
    netto: [],
    kapital: [],
    personal: [],
  };
  for (const rad of radList) {
    if (labelKey(rad.rad) === PERSONAL_KEY) split.personal.push(rad);
    const post = rad.delAvId === '' ? postOf(rad) : null;
    if (post) split[post].push(rad);
  }
  return split;
}

/** What a leaf row is: by its slag, else by its label; null for one that cannot be counted. */
function postOf(rad: Ekonomirad): Exclude<Bokpost, 'personal'> | null {
  switch (rad.slag) {
    case 'kostnad':
      return 'kostnader';
    case 'intakt':
      return 'intakter';
    case 'netto':
      return 'netto';
    case 'kapitalkostnad':
      return 'kapital';
    default: {
      const side = findPostAnySide(rad.rad)?.slag;
      if (side) return side === 'intakt' ? 'intakter' : 'kostnader';
      const summa = findSumma(rad.rad);
      return summa && summa !== 'summa' ? SUMMA_POST[summa] : null;
    }
  }
}

/** One figure out of the rows of a post: their exact sum in `enhet`; blank when none of them has one. */
export function bladOf(
  radList: readonly Ekonomirad[],
  falt: EkonomiFalt,
  enhet: Beloppsenhet,
  tecken: 1 | -1 = 1,
): Bladcell {
  let blad = TOMT_BLAD;
  for (const rad of radList) {
    const belopp = readBelopp(rad[falt], rad, enhet);
    if (!belopp) continue;
    const varde = convertBelopp(belopp.varde, belopp.enhet, enhet);
    const precision = precisionIn(belopp, enhet);
    const signed = tecken === -1 ? negate(varde) : varde;
    blad = {
      kind: 'leaf',
      varde: add(blad.varde ?? ZERO, signed),
      decimaler: blad.antal === 0 ? precision : Math.max(blad.decimaler, precision),
      given: belopp.enhet,
      antal: blad.antal + 1,
    };
  }
  return blad;
}

/** Two figures as one. */
export function addBlad(a: Bladcell, b: Bladcell): Bladcell {
  if (a.varde === null) return b;
  if (b.varde === null) return a;
  return {
    ...a,
    varde: add(a.varde, b.varde),
    decimaler: Math.max(a.decimaler, b.decimaler),
    antal: a.antal + b.antal,
  };
}

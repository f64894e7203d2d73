import { labelKey } from '../../../domain';
import { editDistance } from '../../read/edit-distance';
import type { Antagande, IlsDatarad } from '../types';

/** A verksamhet of the document, its names as they are printed in several tables. */
export interface Omrade {
  readonly namn: string;
  readonly andraNamnSet: Set<string>;
  delAv: Omrade | null;
  /** Tables that it stands in → its key there: two labels of one table are two verksamheter. */
  readonly keyByTabell: Map<number, string>;
}

/** Short forms that boards use for the same verksamhet. */
const SYNONYM_LIST: readonly (readonly string[])[] = [
  ['socialpsykiatri', 'socpsy', 'socialpsykiatrin'],
  [
    'nämndochförvaltningsadministration',
    'nämndochadministration',
    'nämndochförvaltning',
    'nämndförvaltningsadministration',
  ],
  ['förskoleverksamhet', 'förskola'],
  ['stadsmiljöverksamhet', 'stadsmiljö'],
  ['individochfamiljeomsorg', 'ifo'],
  [
    'stödochservicetillpersonermedfunktionsnedsättning',
    'funktionsnedsättning',
    'omsorgompersonermedfunktionsnedsättning',
    'stödochservice',
    'funktionshinderomsorg',
  ],
  ['barnochungdom', 'barnochunga'],
];
const GROUP_BY_KEY = new Map(SYNONYM_LIST.flatMap((list) => list.map((key) => [key, list] as const)));
const MIN_PREFIX = 6;
const MIN_MISSPELT = 10;
/** No board has more verksamheter; a longer list is not searched for names that are nearly alike. */
const MAX_GUESSED = 200;

function capital(namn: string): string {
  return namn.charAt(0).toUpperCase() + namn.slice(1);
}

type Way = (key: string, known: string) => boolean;

/** Ways to see that two names mean one verksamhet; the guesses are listed as assumptions. */
const GUESS_LIST: readonly Way[] = [
  (key, known) => GROUP_BY_KEY.get(key)?.includes(known) === true,
  (key, known) =>
    Math.min(key.length, known.length) >= MIN_PREFIX && (key.startsWith(known) || known.startsWith(key)),
  (key, known) => Math.min(key.length, known.length) >= MIN_MISSPELT && editDistance(key, known, 2) <= 2,
];

/** Gives every printed name of a verksamhet its one verksamhet. */
export class Omradesregister {
  readonly omradeList: Omrade[] = [];
  readonly antagandeList: Antagande[] = [];
  private readonly byKey = new Map<string, Omrade>();

  /** The verksamhet of that name, made when it is new. */
  resolve(row: IlsDatarad, tabell: number): Omrade | null {
    if (row.verksamhet === null || row.verksamhet === '') return null;
    const parent =
      row.delAvVerksamhet === null || row.delAvVerksamhet === ''
        ? null
        : this.named(row.delAvVerksamhet, [], tabell, row.radIndex);
    const omrade = this.named(row.verksamhet, row.andraNamn ?? [], tabell, row.radIndex);
    if (parent && parent !== omrade) omrade.delAv ??= parent;
    return omrade;
  }

  /** The verksamhet of a name, when one is known by it. */
  find(namn: string): Omrade | null {
    const key = labelKey(namn);
    return this.byKey.get(key) ?? this.guess(key, -1);
  }

  private named(namn: string, andraList: readonly string[], tabell: number, radIndex: number): Omrade {
    const key = labelKey(namn);
    const known = this.free(this.byKey.get(key), key, tabell) ?? this.byAlias(andraList, key, tabell);
    const guessed = known ?? this.guess(key, tabell);
    const omrade = guessed ?? this.create(namn);
    if (!known && guessed && GROUP_BY_KEY.get(key) === undefined) {
      const params = { namn, verksamhet: guessed.namn };
      this.antagandeList.push({ code: 'ekonomi-samma-verksamhet', radIndex, params });
    }
    omrade.keyByTabell.set(tabell, key);
    for (const other of [namn, ...andraList]) this.addName(omrade, other);
    return omrade;
  }

  private byAlias(andraList: readonly string[], key: string, tabell: number): Omrade | null {
    for (const andra of andraList) {
      const omrade = this.free(this.byKey.get(labelKey(andra)), key, tabell);
      if (omrade) return omrade;
    }
    return null;
  }

  /** The verksamhet, unless the same table names it otherwise. */
  private free(omrade: Omrade | undefined, key: string, tabell: number): Omrade | null {
    if (!omrade) return null;
    const there = omrade.keyByTabell.get(tabell);
    return there === undefined || there === key ? omrade : null;
  }

  private guess(key: string, tabell: number): Omrade | null {
    if (this.omradeList.length > MAX_GUESSED) return null;
    for (const way of GUESS_LIST) {
      const hitSet = new Set<Omrade>();
      for (const [known, omrade] of this.byKey) {
        if (this.free(omrade, key, tabell) && way(key, known)) hitSet.add(omrade);
      }
      const [only] = hitSet;
      if (hitSet.size === 1) return only!;
    }
    return null;
  }

  private create(namn: string): Omrade {
    const omrade: Omrade = {
      namn: capital(namn),
      andraNamnSet: new Set(),
      delAv: null,
      keyByTabell: new Map(),
    };
    this.omradeList.push(omrade);
    this.byKey.set(labelKey(namn), omrade);
    return omrade;
  }

  private addName(omrade: Omrade, namn: string): void {
    const key = labelKey(namn);
    if (key === '' || key === labelKey(omrade.namn)) return;
    if (!this.byKey.has(key)) this.byKey.set(key, omrade);
    if (this.byKey.get(key) === omrade) omrade.andraNamnSet.add(namn);
  }
}

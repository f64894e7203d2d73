import {
  AGARE_LIST,
  MALNIVA_LIST,
  type Agare,
  type Malniva,
  type Malresultat,
  type Modell,
  type Utvardering,
} from '../../model';
import type { CountClaim, CountKind } from './count-claims';

type Counts = Readonly<Record<string, number>>;

/** One way of counting: the wholes that may be named, and the classes. */
interface Facts {
  readonly totalList: readonly number[];
  readonly counts: Counts;
}

/** Which owners' rows somebody may mean: everybody's, one owner's, or those of two. */
const OWNER_LIST: readonly (readonly Agare[])[] = [
  ...AGARE_LIST.map((agare) => [agare]),
  ...AGARE_LIST.flatMap((a, at) => AGARE_LIST.slice(at + 1).map((b) => [a, b])),
];

/** The wholes of some counts: all rows, those with something to say, and those not due as well. */
function factsOf(counts: Counts, outsideList: readonly string[], notDue = 0): Facts {
  const { totalt = 0 } = counts;
  const known = totalt - outsideList.reduce((sum, klass) => sum + (counts[klass] ?? 0), 0);
  return { totalList: [totalt, known, totalt + notDue], counts };
}

const UNJUDGED_LIST = ['ingetResultat', 'malSaknas', 'prognosSaknas', 'ejBedombar'] as const;

function addUp(list: readonly object[]): Counts {
  const sum: Record<string, number> = {};
  for (const counts of list) {
    for (const [key, count] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) + Number(count);
  }
  return sum;
}

type Scope = Pick<Malresultat, 'antal' | 'antalPerAgare'>;

/** The rows of a goal and below it, or of the document, everybody's and per owner. */
function rowFacts({ antal, antalPerAgare }: Scope, kind: 'indikatorer' | 'aktiviteter'): readonly Facts[] {
  const countsList = [
    antal[kind],
    ...OWNER_LIST.map((list) => addUp(list.map((one) => antalPerAgare[one][kind]))),
  ];
  return countsList.map((each) => {
    const counts: Counts = { ...each };
    return kind === 'aktiviteter'
      ? factsOf(counts, ['okand'])
      : factsOf(counts, UNJUDGED_LIST, counts['ejAktuell'] ?? 0);
  });
}

/** The rows that stand on the goal itself. */
function ownRowFacts(
  { indikatorList, aktivitetList }: Malresultat,
  kind: 'indikatorer' | 'aktiviteter',
): Facts {
  const keyList =
    kind === 'indikatorer'
      ? indikatorList.map(({ galler }) => galler)
      : aktivitetList.map(({ lage }) => lage);
  const counts = addUp(keyList.map((key) => ({ [key]: 1, totalt: key === 'ejAktuell' ? 0 : 1 })));
  return kind === 'aktiviteter'
    ? factsOf(counts, ['okand'])
    : factsOf(counts, UNJUDGED_LIST, counts['ejAktuell'] ?? 0);
}

type Grade = 'helt' | 'delvis' | 'inte' | 'saknas';

/** Goals of every level below each goal (itself too), summed from the leaves up; key null = the document. */
type GoalCounts = ReadonlyMap<Malresultat | null, Readonly<Record<Malniva, Record<string, number>>>>;

function emptyGoalCounts(): Record<Malniva, Record<string, number>> {
  return Object.fromEntries(MALNIVA_LIST.map((niva) => [niva, {}])) as Record<
    Malniva,
    Record<string, number>
  >;
}

function gradeOf({ mal: { bedomning } }: Malresultat): Grade {
  return bedomning === null || bedomning === 'ingen' ? 'saknas' : bedomning;
}

function countGoals({ malresultatList, malresultatById }: Utvardering): GoalCounts {
  const countsByGoal = new Map<Malresultat | null, Record<Malniva, Record<string, number>>>();
  for (const one of [null, ...malresultatList]) countsByGoal.set(one, emptyGoalCounts());
  for (const one of [...malresultatList].reverse()) {
    const own = countsByGoal.get(one)!;
    const parent = countsByGoal.get(malresultatById.get(one.mal.overordnatId) ?? null)!;
    for (const niva of MALNIVA_LIST) parent[niva] = { ...addUp([parent[niva], own[niva]]) };
    if (one.mal.niva === null) continue;
    const counts = parent[one.mal.niva];
    counts['alla'] = (counts['alla'] ?? 0) + 1;
    if (!one.isBedomd) continue;
    counts['totalt'] = (counts['totalt'] ?? 0) + 1;
    counts[gradeOf(one)] = (counts[gradeOf(one)] ?? 0) + 1;
  }
  return countsByGoal;
}

/** Everything that a count in a text may mean, gathered when it is first asked for. */
export class CountFacts {
  private goalCounts: GoalCounts | null = null;
  private readonly factsByScope = new Map<Malresultat | null, Map<CountKind, readonly Facts[]>>();

  constructor(
    private readonly modell: Modell,
    private readonly utvardering: Utvardering,
  ) {}

  /** True when the claim is right about one of the scopes (null = the whole document), counted in some way. */
  fits({ kind, totalt, partList }: CountClaim, scopeList: readonly (Malresultat | null)[]): boolean {
    return scopeList.some((scope) =>
      this.factsFor(scope, kind).some(
        ({ totalList, counts }) =>
          (totalt === null || totalList.includes(totalt)) &&
          partList.every(([klass, antal]) => (counts[klass] ?? 0) === antal),
      ),
    );
  }

  private factsFor(scope: Malresultat | null, kind: CountKind): readonly Facts[] {
    const byKind = this.factsByScope.get(scope) ?? new Map<CountKind, readonly Facts[]>();
    this.factsByScope.set(scope, byKind);
    const known = byKind.get(kind);
    if (known) return known;
    const made = this.makeFacts(scope, kind);
    byKind.set(kind, made);
    return made;
  }

  private makeFacts(scope: Malresultat | null, kind: CountKind): readonly Facts[] {
    if (kind === 'enheter') return [this.unitFacts()];
    const { antal } = scope ?? this.utvardering;
    if (kind === 'forvantadeResultat') return [factsOf({ ...antal[kind] }, ['ejBedomt'])];
    if (kind === 'indikatorer' || kind === 'aktiviteter') {
      const factsList = rowFacts(scope ?? this.utvardering, kind);
      return scope ? [ownRowFacts(scope, kind), ...factsList] : factsList;
    }
    this.goalCounts ??= countGoals(this.utvardering);
    const counts = this.goalCounts.get(scope)![kind];
    const facts = factsOf(counts, ['saknas']);
    return [{ ...facts, totalList: [...facts.totalList, counts['alla'] ?? 0] }];
  }

  private unitFacts(): Facts {
    const list = this.modell.enhetList.filter(({ ingar }) => ingar !== false);
    const counts = addUp(list.map(({ bedomning }) => ({ totalt: 1, [bedomning ?? 'saknas']: 1 })));
    return factsOf(counts, ['saknas']);
  }
}

import type { CellScalar } from '../../../core';
import type { Antagande, IlsDatarad, IlsTabellrader } from '../types';
import { isSumLabel } from './areas';
import { Ledger, type Huvudrad } from './ledger';
import { Omradesregister, type Omrade } from './register';

type Datarad = Readonly<Record<string, CellScalar>>;

/** Rows of the economy sheets, and what was assumed on the way. */
export interface Ekonomiresultat {
  /** Rows for `planTemplate`, by table name; tables without rows are not listed. */
  readonly rowListByTable: Readonly<Record<string, readonly Datarad[]>>;
  readonly antagandeList: readonly Antagande[];
  /** Printed tables of money, volumes and balance; lists of budget posts are not tables. */
  readonly ekonomitabeller: number;
  readonly resultatenheter: number;
  readonly synpunkter: number;
}

/** Tables that name every verksamhet, in the board's own order. */
const MAIN_SET: ReadonlySet<string> = new Set(['perVerksamhet', 'vpOversikt', 'enhetsblankett']);
const NO_TABLE_SET: ReadonlySet<string> = new Set(['budgetposter', 'synpunkter']);

const pad = (prefix: string, at: number, digits: number): string =>
  `${prefix}${String(at + 1).padStart(digits, '0')}`;

interface Rad {
  readonly row: IlsDatarad;
  readonly tabell: number;
  readonly isMain: boolean;
}

function rowsOf(tabellList: readonly IlsTabellrader[], table: (name: string) => boolean): readonly Rad[] {
  return tabellList.flatMap(({ slag, rowList }, tabell) =>
    rowList.filter((row) => table(row.table)).map((row) => ({ row, tabell, isMain: MAIN_SET.has(slag) })),
  );
}

/** Capital costs name their verksamhet in short, beside the row of the verksamhet itself. */
const isKapital = ({ row }: Rad): boolean => row.valueByHeader.Rad === 'Kapitalkostnader';

/** Verksamheter of money tables, the main tables first; `''` is the whole. */
function resolveAll(
  register: Omradesregister,
  radList: readonly Rad[],
): ReadonlyMap<IlsDatarad, Omrade | null> {
  const rank = (rad: Rad): number => (isKapital(rad) ? 2 : rad.isMain ? 0 : 1);
  const ordered = [...radList].sort((a, b) => rank(a) - rank(b));
  return new Map(
    ordered.map((rad) => [rad.row, register.resolve(rad.row, isKapital(rad) ? -1 - rad.tabell : rad.tabell)]),
  );
}

const SLAG_RANK: Readonly<Record<string, number>> = {
  Kostnad: 0,
  Intäkt: 1,
  Netto: 2,
  Kapitalkostnad: 3,
  Summa: 4,
};

/** The board's rows stand by verksamhet and kind; a unit keeps the order of its form. */
function sortRows(
  radList: readonly Huvudrad[],
  orderOf: (omrade: Omrade | null) => number,
  isNamnd: boolean,
): readonly Huvudrad[] {
  const rank = ({ slag }: Huvudrad): number => (isNamnd ? SLAG_RANK[slag]! : 0);
  return [...radList].sort((a, b) => orderOf(a.omrade) - orderOf(b.omrade) || rank(a) - rank(b));
}

function ekonomiRows(
  radList: readonly Huvudrad[],
  idOf: (omrade: Omrade | null) => string | null,
): readonly Datarad[] {
  const keyOf = (omrade: Omrade | null, rad: string): string => `${idOf(omrade) ?? ''}\n${rad}`;
  const idByRad = new Map<string, string>();
  radList.forEach(({ omrade, rad, slag }, at) => {
    const key = keyOf(omrade, rad);
    if (slag !== 'Summa' && !idByRad.has(key)) idByRad.set(key, pad('K', at, 3));
  });
  return radList.map(({ omrade, rad, slag, figures, kalla, enhet, kommentar, delAvRad }, at) => ({
    'Rad-ID': pad('K', at, 3),
    'Verksamhet-ID': idOf(omrade),
    Rad: rad,
    Slag: slag,
    'Del av': delAvRad === null ? null : (idByRad.get(keyOf(omrade, delAvRad)) ?? null),
    Beloppsenhet: enhet,
    ...Object.fromEntries(figures),
    Källa: kalla,
    ...(kommentar === '' ? {} : { Kommentar: kommentar }),
  }));
}

/** Tables whose column Verksamhet-ID takes the name that a row or its heading gives. */
const REFERRING_SET: ReadonlySet<string> = new Set(['Resultatenheter', 'Synpunkter', 'Budgetposter']);

function otherRows(
  radList: readonly Rad[],
  register: Omradesregister,
  idOf: (omrade: Omrade | null) => string | null,
): Readonly<Record<string, readonly Datarad[]>> {
  const byTable: Record<string, Datarad[]> = {};
  for (const { row } of radList) {
    const omrade = row.verksamhet ? register.find(row.verksamhet) : null;
    const id = REFERRING_SET.has(row.table) && omrade ? { 'Verksamhet-ID': idOf(omrade) } : {};
    (byTable[row.table] ??= []).push({ ...row.valueByHeader, ...id });
  }
  return byTable;
}

/** Rows that are no stated sums. */
function countPosts(rowList: readonly Datarad[] = [], header: string): number {
  return rowList.filter((row) => !isSumLabel(String(row[header] ?? ''))).length;
}

function verksamhetRows(
  omradeList: readonly Omrade[],
  idOf: (omrade: Omrade) => string | null,
): readonly Datarad[] {
  return omradeList.map((omrade, at) => ({
    'Verksamhet-ID': idOf(omrade),
    Namn: omrade.namn,
    'Andra namn': [...omrade.andraNamnSet].join('; ') || null,
    'Del av': omrade.delAv && idOf(omrade.delAv),
    Ordning: at + 1,
  }));
}

/**
 * Rows of the sheets Verksamheter (V01 …), Ekonomi (K001 …), Resultatenheter, Investeringar, Balans, Volymer,
 * Synpunkter and Budgetposter for all tables of a document, in their order. Names of one verksamhet are joined;
 * a figure printed twice is data once and stated the other time. The same tables give the same ids.
 */
export function assembleEkonomi(
  tabellList: readonly IlsTabellrader[],
  niva: 'enhet' | 'namnd',
): Ekonomiresultat {
  const register = new Omradesregister();
  const ekonomiList = rowsOf(tabellList, (table) => table === 'Ekonomi');
  const omradeByRow = resolveAll(register, ekonomiList);
  for (const { row } of rowsOf(tabellList, (table) => table === 'Resultatenheter')) {
    if (row.verksamhet && !register.find(row.verksamhet)) register.resolve(row, tabellList.length);
  }
  const { omradeList } = register;
  const orderBy = new Map(omradeList.map((omrade, at) => [omrade, at]));
  const idOf = (omrade: Omrade | null): string | null => (omrade ? pad('V', orderBy.get(omrade)!, 2) : null);
  const bokforingList = ekonomiList.map(({ row }) => ({ omrade: omradeByRow.get(row) ?? null, row }));
  const ledger = new Ledger(niva === 'namnd', bokforingList);
  const orderOf = (omrade: Omrade | null): number => (omrade ? orderBy.get(omrade)! : omradeList.length);
  const others = otherRows(
    rowsOf(tabellList, (table) => table !== 'Ekonomi'),
    register,
    idOf,
  );
  const rowListByTable = {
    Verksamheter: verksamhetRows(omradeList, idOf),
    Ekonomi: ekonomiRows(sortRows(ledger.radList, orderOf, niva === 'namnd'), idOf),
    ...others,
  };
  return {
    rowListByTable: Object.fromEntries(Object.entries(rowListByTable).filter(([, list]) => list.length > 0)),
    antagandeList: register.antagandeList,
    ekonomitabeller: tabellList.filter(({ slag }) => !NO_TABLE_SET.has(slag)).length,
    resultatenheter: countPosts(others.Resultatenheter, 'Namn'),
    synpunkter: countPosts(others.Synpunkter, 'Kategori'),
  };
}

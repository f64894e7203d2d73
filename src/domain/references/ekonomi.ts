import { sign, subtract, type Decimal, type Varde } from '../../core';
import type { Ekonomirad, EkonomiTabell, EkonomiTabellrad, Typ } from '../model';
import { cutKey, type Referensunderlag, type Referensvarde, type Riktningsord, type Uppslag } from './types';

/** Decimals an amount is printed with (domain 6: kr and tkr whole, mnkr one decimal). */
const DECIMALS_BY_ENHET: Readonly<Record<string, number>> = { kr: 0, tkr: 0, mnkr: 1 };

type BeloppKey = {
  [Key in keyof Ekonomirad]: Ekonomirad[Key] extends Varde ? Key : never;
}[keyof Ekonomirad];

/** Two columns of a row whose difference tells how something has developed. */
interface Skillnad {
  readonly from: BeloppKey | 'avvikelse';
  readonly to: BeloppKey | 'avvikelse';
  readonly riktningsord: Riktningsord;
}

/** Fields of `{ekonomi:K007.…}` that compare: against last year, and deviation against the prognoses. */
const SKILLNAD_BY_NAME: Readonly<Record<string, Skillnad>> = {
  forandring: { from: 'foregaendeUtfall', to: 'utfall', riktningsord: 'okat' },
  motT1: { from: 'prognosavvikelseT1', to: 'avvikelse', riktningsord: 'forbattrat' },
  motT2: { from: 'prognosavvikelseT2', to: 'avvikelse', riktningsord: 'forbattrat' },
};

/** Columns whose sign is a surplus or a deficit. */
const DEVIATION = /^(prognos)?avvikelse/i;

/**
 * `{ekonomi:K007.utfall}` (a row of the sheet Ekonomi) or `{ekonomi:enhetTotalt/netto.avvikelse}` (a row of an
 * economy table). The column is one of the table's, or a column of the sheet.
 */
export const lookUpEkonomi: Uppslag = (underlag, nyckel) => {
  const [id, name] = cutKey(nyckel) ?? ['', ''];
  const slash = id.lastIndexOf('/');
  if (slash > 0) return tableFigure(underlag, id.slice(0, slash), id.slice(slash + 1), name);
  const skillnad = Object.hasOwn(SKILLNAD_BY_NAME, name) ? SKILLNAD_BY_NAME[name] : undefined;
  return skillnad ? difference(underlag, id, skillnad) : rowFigure(underlag, id, name);
};

function tableFigure(
  { ekonomiTabellList }: Referensunderlag,
  tabellId: string,
  radKey: string,
  name: string,
): Referensvarde | null {
  const placed = tableIndex(ekonomiTabellList).get(foldKey(`${tabellId}/${radKey}`))?.[0];
  return placed ? tableCell(placed, name) : null;
}

/** A row of an economy table, with its table. */
interface Placerad {
  readonly tabell: EkonomiTabell;
  readonly rad: EkonomiTabellrad;
}

const INDEX_BY_LIST = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** An index made once per list, since a text may hold many references. */
function indexed<Item>(
  list: readonly Item[],
  keyListOf: (item: Item) => readonly (readonly [key: string, entry: unknown])[],
): ReadonlyMap<string, unknown> {
  const known = INDEX_BY_LIST.get(list);
  if (known) return known;
  const index = new Map<string, unknown[]>();
  for (const item of list) {
    for (const [key, entry] of keyListOf(item)) {
      const entryList = index.get(key);
      if (entryList) entryList.push(entry);
      else index.set(key, [entry]);
    }
  }
  INDEX_BY_LIST.set(list, index);
  return index;
}

/** Rows by `table/row`, and rows that come from the sheet by their own key, in the order of the tables. */
function tableIndex(tabellList: readonly EkonomiTabell[]): ReadonlyMap<string, readonly Placerad[]> {
  const index = indexed(tabellList, (tabell) =>
    tabell.radList.flatMap((rad) => {
      const placed: Placerad = { tabell, rad };
      const inTable = [foldKey(`${tabell.id}/${rad.key}`), placed] as const;
      return rad.origin === null ? [inTable] : [inTable, [foldKey(rad.key), placed] as const];
    }),
  );
  return index as ReadonlyMap<string, readonly Placerad[]>;
}

function radIndex(radList: readonly Ekonomirad[]): ReadonlyMap<string, readonly Ekonomirad[]> {
  const index = indexed(radList, (rad) => [[foldKey(rad.id), rad]]);
  return index as ReadonlyMap<string, readonly Ekonomirad[]>;
}

function tableCell({ tabell, rad }: Placerad, name: string): Referensvarde | null {
  const kolumn = tabell.kolumnList.find(({ key }) => sameText(key, name));
  const cell = kolumn && rad.cellByKolumn[kolumn.key];
  if (!cell) return null;
  return amount(cell.varde, tabell.enhet, DEVIATION.test(name) ? 'overskott' : null);
}

/** A figure of a row: as the first table computes it, else as it stands in the sheet. */
function rowFigure(underlag: Referensunderlag, id: string, name: string): Referensvarde | null {
  for (const placed of tableIndex(underlag.ekonomiTabellList).get(foldKey(id)) ?? []) {
    const found = tableCell(placed, name);
    if (found) return found;
  }
  if (/^avvikelse$/i.test(name)) return rowDeviation(underlag, id);
  const [rad] = radIndex(underlag.modell.ekonomiradList).get(foldKey(id)) ?? [];
  const varde = rad && sheetVarde(rad, name);
  if (!rad || !varde) return null;
  return amount(
    varde.varde,
    varde.enhet ?? rad.beloppsenhet ?? '',
    DEVIATION.test(name) ? 'overskott' : null,
  );
}

/** What a deviation compares per document type: this column with that one (domain 2, 6). */
const JAMFORELSE_BY_TYP: Readonly<Record<Typ, readonly [jamford: BeloppKey, mot: BeloppKey]>> = {
  VP: ['foregaendeBudgetVp', 'budgetVp'],
  T1: ['prognosT1', 'budget'],
  T2: ['prognosT2', 'budget'],
  VB: ['utfall', 'budget'],
};

/**
 * The deviation of a row that no table prints on a line of its own: budget − outcome (or forecast), in a VP the
 * change of the budget; incomes that are stored without minus the other way round (domain 6).
 */
function rowDeviation({ modell }: Referensunderlag, id: string): Referensvarde | null {
  const [rad] = radIndex(modell.ekonomiradList).get(foldKey(id)) ?? [];
  if (!rad) return null;
  const [jamford, mot] = JAMFORELSE_BY_TYP[modell.uppgifter.typ].map((key) => rad[key].varde);
  if (!jamford || !mot) return { kind: 'tom' };
  const isPlainIncome = rad.slag === 'intakt' && sign(jamford) >= 0 && sign(mot) >= 0;
  const varde = isPlainIncome ? subtract(jamford, mot) : subtract(mot, jamford);
  const riktningsord = modell.uppgifter.typ === 'VP' ? 'okat' : 'overskott';
  return amount(varde, rad.beloppsenhet ?? rad.budget.enhet ?? '', riktningsord);
}

function sheetVarde(rad: Ekonomirad, name: string): Varde | null {
  const value = Object.entries(rad).find(([key]) => sameText(key, name))?.[1];
  const isVarde = typeof value === 'object' && value !== null && 'slag' in value;
  return isVarde ? (value as Varde) : null;
}

function difference(underlag: Referensunderlag, id: string, skillnad: Skillnad): Referensvarde | null {
  const from = rowFigure(underlag, id, skillnad.from);
  const to = rowFigure(underlag, id, skillnad.to);
  if (!from || !to) return null;
  if (from.kind !== 'tal' || to.kind !== 'tal' || from.enhet !== to.enhet) return { kind: 'tom' };
  return { ...to, varde: change(from.varde, to.varde, skillnad), riktningsord: skillnad.riktningsord };
}

/** What is stored with minus (incomes, liabilities) grows when its size does: −120,2 → −110,2 has decreased. */
function change(from: Decimal, to: Decimal, { riktningsord }: Skillnad): Decimal {
  const isStoredNegative = riktningsord === 'okat' && sign(from) <= 0 && sign(to) <= 0;
  return isStoredNegative ? subtract(from, to) : subtract(to, from);
}

function amount(varde: Decimal | null, enhet: string, riktningsord: Riktningsord | null): Referensvarde {
  if (varde === null) return { kind: 'tom' };
  const decimaler = DECIMALS_BY_ENHET[enhet] ?? Math.max(0, varde.scale);
  return { kind: 'tal', varde, decimaler, enhet, riktningsord, genus: null };
}

function foldKey(key: string): string {
  return key.toLowerCase();
}

function sameText(a: string, b: string): boolean {
  return foldKey(a) === foldKey(b);
}

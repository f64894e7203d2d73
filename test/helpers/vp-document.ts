import { existsSync, readFileSync } from 'node:fs';
import type { EkonomiradFields } from './ekonomi';

/** The plan of a real board as data rows, by the mapping of the economy contract; absent on a user's machine. */

const PATH = '/work/shared/data/001-spanga-tensta-vp-2022.json';

interface PrintedTable {
  readonly line: number;
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly raw?: readonly string[] }[];
  readonly checks: readonly { readonly what: string; readonly class: string }[];
}

export const hasVpDocument = existsSync(PATH);

export function readVpTables(): readonly PrintedTable[] {
  return (JSON.parse(readFileSync(PATH, 'utf8')) as { economyTables: readonly PrintedTable[] }).economyTables;
}

const AREA_KEYS = [
  'foregaendeBudgetVp',
  'foregaendeBudget',
  'utfallAr2',
  'foregaendePrognosT2',
  'budgetVp',
  'angivenAvvikelse',
] as const;
const OVERVIEW_KEYS = ['utfallAr2', 'foregaendePrognosT2', 'budgetVp'] as const;

export interface VpRows {
  readonly ekonomi: readonly EkonomiradFields[];
  readonly verksamhetList: readonly {
    readonly id: string;
    readonly namn: string;
    readonly delAvId: string;
  }[];
  readonly investeringar: readonly (readonly [namn: string, raw: readonly string[]])[];
}

const figures = (keyList: readonly string[], raw: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(keyList.map((key, index) => [key, raw[index] ?? '']));

const fold = (text: string): string => text.toLowerCase().replace(/[^a-zåäö]/g, '');
const OTHER_NAME: Readonly<Record<string, string>> = {
  [fold('Nämnd och administration')]: fold('Nämnd- och förvaltningsadministration'),
  [fold('Individ- och familjeomsorg varav SocPsy')]: fold('socialpsykiatri'),
};

/** Verksamheter in the order of the overview, and the rows of every table. */
export function vpRows(): VpRows {
  const tableList = readVpTables();
  const overview = tableList.find(({ title }) => title.startsWith('DRIFT'))!;
  const verksamhetList: { id: string; namn: string; delAvId: string }[] = [];
  let whole = '';
  for (const { label } of overview.rows) {
    if (/^(Summa|Kapital)/.test(label)) continue;
    const isPart = label.startsWith('varav ');
    const id = `V${verksamhetList.length + 1}`;
    if (!isPart) whole = id;
    verksamhetList.push({ id, namn: label.replace(/^varav /, ''), delAvId: isPart ? whole : '' });
  }
  const idOf = (title: string): string => {
    const key = OTHER_NAME[fold(title)] ?? fold(title);
    return verksamhetList.find(({ namn }) => fold(namn) === key)!.id;
  };
  const areaList = tableList.filter(({ title }) => title !== overview.title && title !== 'Investeringar');
  const split = new Set(areaList.map(({ title }) => idOf(title)));
  const ekonomi = [
    ...areaList.flatMap(({ title, rows }) => rows.map((row) => areaRow(idOf(title), title, row))),
    ...overviewRows(overview, verksamhetList, split),
  ].map((row) => ({ ...row, beloppsenhet: 'mnkr' as const }));
  const investments = tableList.find(({ title }) => title === 'Investeringar')!;
  return {
    ekonomi,
    verksamhetList,
    investeringar: investments.rows.map(({ label, raw }) => [label, raw ?? []]),
  };
}

const AREA_ROW: readonly (readonly [RegExp, string, EkonomiradFields['slag']])[] = [
  [/^Intäkter/, 'Intäkter', 'intakt'],
  [/^Kostnader/, 'Kostnader', 'kostnad'],
  [/^Avskrivningar/, 'Avskrivningar och kapitalkostnader', 'kapitalkostnad'],
  [/inkl/, 'Netto inkl. kapitalkostnader', 'summa'],
  [/^Netto/, 'Netto', 'summa'],
];

function areaRow(
  verksamhetId: string,
  title: string,
  { label, raw }: PrintedTable['rows'][number],
): EkonomiradFields {
  const [, rad, slag] = AREA_ROW.find(([pattern]) => pattern.test(label))!;
  return { verksamhetId, rad, slag: slag ?? null, kalla: title, ...figures(AREA_KEYS, raw) };
}

function overviewRows(
  { title, rows }: PrintedTable,
  verksamhetList: VpRows['verksamhetList'],
  split: ReadonlySet<string>,
): readonly EkonomiradFields[] {
  let sums = 0;
  return rows.map(({ label, raw }, index): EkonomiradFields => {
    const base = { kalla: title, ...figures(OVERVIEW_KEYS, raw) };
    if (label === 'Summa') {
      sums += 1;
      return {
        ...base,
        verksamhetId: '',
        rad: sums === 1 ? 'Summa' : 'Summa inkl. kapitalkostnader',
        slag: 'summa',
      };
    }
    if (label.startsWith('Kapital'))
      return { ...base, verksamhetId: '', rad: 'Kapitalkostnader', slag: 'summa' };
    const { id } = verksamhetList[index]!;
    return { ...base, verksamhetId: id, rad: 'Netto', slag: split.has(id) ? 'summa' : 'netto' };
  });
}

import { compare, parseVardeText, toPlain, type TableOrigin, type Varde } from '../../src/core';
import {
  computeEkonomi,
  balanspostSchema,
  budgetpostSchema,
  ekonomiradSchema,
  enhetSchema,
  evaluateModell,
  investeringSchema,
  resultatenhetSchema,
  synpunktSchema,
  verksamhetSchema,
  volymSchema,
  type Avstamning,
  type Balanspost,
  type Budgetpost,
  type CheckContext,
  type EkonomiKolumn,
  type Ekonomirad,
  type EkonomiTabell,
  type EkonomiTabellrad,
  type Enhet,
  type Investering,
  type Modell,
  type Resultatenhet,
  type Synpunkt,
  type Verksamhet,
  type Volym,
} from '../../src/domain';
import { makeModell, type ModellFields } from './modell';

/** Builders of economy rows for tests; amounts may be given as the text of their cell. */

const AMOUNT_KEY_LIST = [
  'budgetVp',
  'budget',
  'utfall',
  'prognosT1',
  'prognosT2',
  'prognosavvikelseT1',
  'prognosavvikelseT2',
  'foregaendeBudgetVp',
  'foregaendeBudget',
  'foregaendeUtfall',
  'foregaendePrognosT2',
  'foregaendeAvvikelseFore',
  'foregaendeAvvikelseEfter',
  'utfallAr2',
  'angivenAvvikelse',
] as const;

function tableOrigin(sheet: string, schema: { shape: object }): TableOrigin {
  const keyList = Object.keys(schema.shape).filter((key) => key !== 'origin');
  return {
    sheet,
    table: sheet,
    columnByKey: Object.fromEntries(keyList.map((key, at) => [key, at + 1])),
  };
}

const EKONOMI = tableOrigin('Ekonomi', ekonomiradSchema);
const VERKSAMHETER = tableOrigin('Verksamheter', verksamhetSchema);

export type EkonomiradFields = {
  readonly [Key in keyof Ekonomirad]?: Ekonomirad[Key] extends Varde ? Varde | string : Ekonomirad[Key];
};

/** A row of the sheet Ekonomi in tkr: `makeEkonomirad({ rad: 'Bidrag', slag: 'intakt', utfall: '374' })`. */
export function makeEkonomirad(fields: EkonomiradFields = {}, rowNumber = 2): Ekonomirad {
  const row: Record<string, unknown> = {
    id: 'K001',
    origin: { table: EKONOMI, rowNumber },
    verksamhetId: 'V1',
    rad: 'Personalkostnader',
    slag: 'kostnad',
    delAvId: '',
    beloppsenhet: 'tkr',
    kalla: '',
    kommentar: '',
    ...fields,
  };
  for (const key of AMOUNT_KEY_LIST) {
    const given = row[key] ?? '';
    if (typeof given === 'string') row[key] = parseVardeText(given, 'value');
  }
  return ekonomiradSchema.parse(row);
}

export function makeVerksamhet(id: string, namn: string, fields: Partial<Verksamhet> = {}): Verksamhet {
  return verksamhetSchema.parse({
    id,
    origin: { table: VERKSAMHETER, rowNumber: 2 },
    namn,
    andraNamn: '',
    delAvId: '',
    uppdelning: null,
    ordning: null,
    egenTabell: null,
    egenRadList: [],
    ...fields,
  });
}

type Fields<Row> = { readonly [Key in keyof Row]?: Row[Key] extends Varde ? Varde | string : Row[Key] };

/** Makes the builder of a sheet's records: every value may be given as the text of its cell. */
function recordMaker<Row>(
  sheet: string,
  schema: { shape: Record<string, unknown>; parse: (row: unknown) => Row },
  defaults: Partial<Row>,
  valueKeyList: readonly (keyof Row & string)[],
): (fields?: Fields<Row>, rowNumber?: number) => Row {
  const table = tableOrigin(sheet, schema);
  return (fields = {}, rowNumber = 2) => {
    const row: Record<string, unknown> = { id: '', origin: { table, rowNumber }, ...defaults, ...fields };
    for (const key of valueKeyList) {
      const given = row[key] ?? '';
      if (typeof given === 'string') row[key] = parseVardeText(given, 'value');
    }
    return schema.parse(row);
  };
}

export const makeInvestering = recordMaker<Investering>(
  'Investeringar',
  investeringSchema,
  { investering: '', grupp: '', beloppsenhet: 'tkr', bilaga: '', kommentar: '' },
  [
    'budgetVp',
    'budget',
    'utfall',
    'prognosT1',
    'prognosT2',
    'foregaendeBudgetVp',
    'foregaendeBudget',
    'foregaendeUtfall',
    'foregaendePrognos',
    'utfallAr2',
    'angivenAvvikelse',
    'angivenPrognosavvikelse',
  ],
);

export const makeResultatenhet = recordMaker<Resultatenhet>(
  'Resultatenheter',
  resultatenhetSchema,
  {
    namn: 'Förskolan Eken',
    enhetId: '',
    verksamhetId: '',
    beloppsenhet: null,
    atagandeUppfyllt: null,
    underskottSedanAr: null,
  },
  ['bruttobudget', 'franForegaendeAr', 'resultat', 'tillNastaAr'],
);

export const makeEnhet = recordMaker<Enhet>(
  'Enheter',
  enhetSchema,
  {
    enhet: 'Förskolan Eken',
    chef: '',
    verksamhetId: '',
    resultatenhet: null,
    ingar: null,
    fil: '',
    inlamnad: null,
    version: '',
    bedomning: null,
  },
  [],
);

export const makeBalanspost = recordMaker<Balanspost>(
  'Balans',
  balanspostSchema,
  { sida: 'tillgang', post: '', beloppsenhet: 'tkr', kommentar: '' },
  ['utfall', 'foregaendeUtfall'],
);

export const MONTH_LIST = [
  'jan',
  'feb',
  'mar',
  'apr',
  'maj',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
] as const;

export const makeVolym = recordMaker<Volym>(
  'Volymer',
  volymSchema,
  { tabell: 'Antal barn', rad: '', ar: null, mattenhet: 'antal', sammanfattning: null, fotnot: '' },
  [
    'budget',
    'utfall',
    'foregaendeAvvikelse',
    'angivenAvvikelse',
    't1',
    't2',
    'vb',
    ...MONTH_LIST,
    'angivenSammanfattning',
  ],
);

export const makeSynpunkt = recordMaker<Synpunkt>(
  'Synpunkter',
  synpunktSchema,
  { uppdelning: '', kategori: '', verksamhetId: '', atgarder: '' },
  ['t1', 't2', 'vb', 'foregaendeAr', 'angivetTotalt'],
);

export const makeBudgetpost = recordMaker<Budgetpost>(
  'Budgetposter',
  budgetpostSchema,
  {
    lista: 'budgetjusteringDrift',
    post: '',
    delAv: '',
    beloppsenhet: 'tkr',
    slag: null,
    verksamhetId: '',
    bilaga: '',
    kommentar: '',
  },
  ['belopp'],
);

/** Rows with ids K001 … and row numbers in list order, unless they say their own id. */
export function makeEkonomirader(list: readonly EkonomiradFields[]): readonly Ekonomirad[] {
  return list.map((fields, at) =>
    makeEkonomirad({ id: `K${String(at + 1).padStart(3, '0')}`, ...fields }, at + 2),
  );
}

/** A unit's annual report with these economy rows and one branch per verksamhetId. */
export function makeEkonomimodell(list: readonly EkonomiradFields[], fields: ModellFields = {}): Modell {
  const ekonomiradList = makeEkonomirader(list);
  const idList = [...new Set(ekonomiradList.map(({ verksamhetId }) => verksamhetId))].filter(Boolean);
  return makeModell({
    verksamhetList: idList.map((id) => makeVerksamhet(id, `Gren ${id}`)),
    ...fields,
    ekonomiradList,
  });
}

/** Forms of these rows. */
export function formsOf(
  list: readonly EkonomiradFields[],
  fields: ModellFields = {},
): readonly EkonomiTabell[] {
  return computeEkonomi(makeEkonomimodell(list, fields));
}

/** A model computed, ready for economy checks. */
export function makeEkonomiContext(
  list: readonly EkonomiradFields[],
  fields: ModellFields = {},
): CheckContext {
  const modell = makeEkonomimodell(list, fields);
  return { modell, utvardering: evaluateModell(modell), ekonomiTabellList: computeEkonomi(modell) };
}

/** `Personalkostnader: 15341 14769 -572`: outcome, budget and deviation on one line, blanks as `.`. */
export function rowLine(rad: EkonomiTabellrad): string {
  return rowLineOf(rad, ['Utfall', 'Budget', 'Avvikelse']);
}

/** The row of a tertial form on one line: budget, outcome of the period, forecast and deviation. */
export function tertialLine(rad: EkonomiTabellrad): string {
  return rowLineOf(rad, ['Budget', 'Utfall', 'Prognos', 'Avvikelse']);
}

function rowLineOf(
  { rad, cellByKolumn }: EkonomiTabellrad,
  keyList: readonly EkonomiKolumn['key'][],
): string {
  const figures = keyList.map((key) => {
    const varde = cellByKolumn[key]?.varde ?? null;
    return varde === null ? '.' : toPlain(varde);
  });
  return `${rad}: ${figures.join(' ')}`;
}

/** The row with that key. */
export function rowOf(tabell: EkonomiTabell | undefined, key: string): EkonomiTabellrad {
  const found = tabell?.radList.find((rad) => rad.key === key);
  if (!found) throw new Error(`no row ${key} in ${tabell?.id}`);
  return found;
}

/** `Summa netto, Utfall: fel 5`: reconciliations that say something, on one line each. */
export function verdicts(avstamningList: readonly Avstamning[]): readonly string[] {
  return avstamningList
    .filter(({ utslag }) => utslag !== 'ejTillamplig')
    .map(({ vad, utslag, differens }) => {
      const isZero = differens === null || compare(differens, { coefficient: 0n, scale: 0 }) === 0;
      return `${vad}: ${utslag}${isZero ? '' : ` ${toPlain(differens)}`}`;
    });
}

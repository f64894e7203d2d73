import { parseVardeText, type RowOrigin, type TableOrigin, type Varde } from '../../src/core';
import {
  aktivitetSchema,
  avsnittSchema,
  computeEkonomi,
  dampadSchema,
  defaultRegelverk,
  evaluateModell,
  forvantatResultatSchema,
  indikatorSchema,
  malSchema,
  textradSchema,
  type Aktivitet,
  type Avsnitt,
  type CheckContext,
  type Dampad,
  type ForvantatResultat,
  type Indikator,
  type Mal,
  type Modell,
  type Regelverk,
  type Textrad,
  type Uppgifter,
} from '../../src/domain';

/** Builders of models for tests: every field has a neutral default; values and targets may be given as text. */

function tableOrigin(sheet: string, table: string, schema: { shape: object }): TableOrigin {
  const keyList = Object.keys(schema.shape).filter((key) => key !== 'origin');
  return { sheet, table, columnByKey: Object.fromEntries(keyList.map((key, at) => [key, at + 1])) };
}

const ORIGIN = {
  mal: tableOrigin('Mål', 'Mal', malSchema),
  textrad: tableOrigin('Texter', 'Texter', textradSchema),
  resultat: tableOrigin('Förväntade resultat', 'ForvantadeResultat', forvantatResultatSchema),
  indikator: tableOrigin('Indikatorer', 'Indikatorer', indikatorSchema),
  aktivitet: tableOrigin('Aktiviteter', 'Aktiviteter', aktivitetSchema),
  avsnitt: tableOrigin('Avsnitt', 'Avsnitt', avsnittSchema),
  dampad: tableOrigin('Dämpade', 'Dampade', dampadSchema),
} as const;

function origin(table: keyof typeof ORIGIN, rowNumber: number): RowOrigin {
  return { table: ORIGIN[table], rowNumber };
}

/** A value as if it stood in a cell. */
export function value(text: string): Varde {
  return parseVardeText(text, 'value');
}

/** A target as if it stood in a cell. */
export function target(text: string): Varde {
  return parseVardeText(text, 'target');
}

/** Fields of a record where every `Varde` may be given as the text of its cell. */
type WithTexts<Row> = { readonly [Key in keyof Row]?: Row[Key] extends Varde ? Varde | string : Row[Key] };

const TARGET_KEY_SET = new Set(['arsmal', 'kfArsmal']);
const VARDE_KEY_LIST = [
  'utfall',
  'utfallMan',
  'utfallKvinnor',
  'taljare',
  'namnare',
  'taljareMan',
  'namnareMan',
  'taljareKvinnor',
  'namnareKvinnor',
  'antalSvarande',
  'antalSvarandeMan',
  'antalSvarandeKvinnor',
  'utfallT1',
  'utfallT2',
  'foregaendeUtfall',
  'foregaendeUtfallMan',
  'foregaendeUtfallKvinnor',
  'prognosHelar',
  'arsmal',
  'kfArsmal',
] as const;

export type IndikatorFields = WithTexts<Indikator> & { readonly rad?: number };

/** An indicator: `makeIndikator({ utfall: '68 %', arsmal: '69 %' })`. */
export function makeIndikator({ rad = 2, ...fields }: IndikatorFields = {}): Indikator {
  const row: Record<string, unknown> = {
    id: 'I001',
    origin: origin('indikator', rad),
    malId: '',
    avenForMalIdList: [],
    namn: 'Nöjda besökare',
    objekt: '',
    agare: null,
    enhet: '',
    decimaler: null,
    riktning: null,
    riktningBekraftad: null,
    berakning: null,
    kfAvserStaden: null,
    period: '',
    periodicitet: null,
    egenGrans: '',
    skalTillArsmal: '',
    skalTillSaknatUtfall: null,
    kalla: '',
    overstyrdStatus: null,
    motivering: '',
    overstyrdVid: '',
    analys: '',
    ...fields,
  };
  for (const key of VARDE_KEY_LIST) {
    const given = row[key] ?? '';
    if (typeof given === 'string') row[key] = TARGET_KEY_SET.has(key) ? target(given) : value(given);
  }
  return indikatorSchema.parse(row);
}

export function makeMal({ rad = 2, ...fields }: Partial<Mal> & { rad?: number } = {}): Mal {
  return malSchema.parse({
    id: 'M1',
    origin: origin('mal', rad),
    niva: 'enhetsmal',
    nummer: '',
    namn: 'Unga trivs',
    overordnatId: '',
    agare: null,
    ordning: null,
    bedoms: null,
    bedomning: null,
    motivering: '',
    beskrivning: '',
    analys: '',
    agenda2030: '',
    ansvarig: '',
    foregaendeBedomning: null,
    ...fields,
  });
}

export function makeAktivitet({ rad = 2, ...fields }: Partial<Aktivitet> & { rad?: number } = {}): Aktivitet {
  return aktivitetSchema.parse({
    id: 'A001',
    origin: origin('aktivitet', rad),
    malId: '',
    avenForMalIdList: [],
    namn: 'Öppna fritidsgården på lördagar',
    agare: null,
    roll: '',
    ansvarig: '',
    startdatum: '2022-01-01',
    slutdatum: '2022-12-31',
    lage: null,
    klar: null,
    orsak: '',
    nyttSlutdatum: null,
    flyttasTillNastaAr: null,
    analys: '',
    ...fields,
  });
}

export function makeResultat({
  rad = 2,
  ...fields
}: Partial<ForvantatResultat> & { rad?: number } = {}): ForvantatResultat {
  return forvantatResultatSchema.parse({
    id: 'R001',
    origin: origin('resultat', rad),
    malId: '',
    ordning: null,
    text: 'Fler unga deltar',
    bedomning: null,
    indikatorId: '',
    kommentar: '',
    ...fields,
  });
}

export function makeTextrad({ rad = 2, ...fields }: Partial<Textrad> & { rad?: number } = {}): Textrad {
  return textradSchema.parse({
    id: 'T001',
    origin: origin('textrad', rad),
    agareId: '',
    block: 'Analys',
    ordning: null,
    underrubrik: '',
    text: '',
    ...fields,
  });
}

export function makeAvsnitt({ rad = 2, ...fields }: Partial<Avsnitt> & { rad?: number } = {}): Avsnitt {
  return avsnittSchema.parse({
    id: 'S001',
    origin: origin('avsnitt', rad),
    overordnatId: '',
    ordning: null,
    rubrik: 'Sammanfattande analys',
    typList: [],
    niva: null,
    omTomt: null,
    vy: '',
    ...fields,
  });
}

export function makeDampad({ rad = 2, ...fields }: Partial<Dampad> & { rad?: number } = {}): Dampad {
  return dampadSchema.parse({
    id: '',
    origin: origin('dampad', rad),
    kod: '',
    blad: '',
    nyckel: 'alla',
    skal: 'Beslutat i ledningsgruppen',
    vem: '',
    nar: null,
    ...fields,
  });
}

export function makeUppgifter(fields: Partial<Uppgifter> = {}): Uppgifter {
  const titel = { sheet: 'Uppgifter', rowNumber: 14, columnNumber: 2 };
  return {
    organisation: 'Enheten Ung fritid',
    enhetsId: '',
    forvaltning: '',
    namnd: '',
    niva: 'enhet',
    typ: 'VB',
    ar: 2022,
    enhetschef: '',
    handlaggare: '',
    telefon: '',
    epost: '',
    till: '',
    titel: '',
    diarienummer: '',
    upprattad: '',
    sammantradesdatum: '',
    dokumentstatus: '',
    version: '',
    mallversion: '',
    visningsbelopp: 'tkr',
    cellByField: { titel },
    ...fields,
  };
}

export type ModellFields = Partial<Omit<Modell, 'uppgifter' | 'regelverk'>> & {
  readonly uppgifter?: Partial<Uppgifter>;
  readonly regelverk?: Partial<Regelverk>;
};

/** A model; rows that were made without `rad` get row numbers in list order so that every cell is its own. */
export function makeModell({ uppgifter, regelverk, ...lists }: ModellFields = {}): Modell {
  const facts = makeUppgifter(uppgifter);
  return {
    uppgifter: facts,
    regelverk: { ...defaultRegelverk(facts.niva, facts.typ, facts.ar), ...regelverk },
    malList: [],
    textradList: [],
    resultatList: [],
    indikatorList: [],
    aktivitetList: [],
    verksamhetList: [],
    ekonomiradList: [],
    resultatenhetList: [],
    investeringList: [],
    balanspostList: [],
    volymList: [],
    synpunktList: [],
    budgetpostList: [],
    enhetList: [],
    avsnittList: [],
    bilagaList: [],
    underskriftList: [],
    dampadList: [],
    ...numbered(lists),
  };
}

type Lists = Partial<Omit<Modell, 'uppgifter' | 'regelverk'>>;

function numbered(lists: Lists): Lists {
  const entryList = Object.entries(lists).map(([name, list]) => [
    name,
    (list as readonly { origin: RowOrigin }[]).map((row, at) =>
      row.origin.rowNumber === 2 ? { ...row, origin: { ...row.origin, rowNumber: at + 2 } } : row,
    ),
  ]);
  return Object.fromEntries(entryList) as Lists;
}

/** A model computed, ready for checks. */
export function makeContext(fields: ModellFields = {}): CheckContext {
  const modell = makeModell(fields);
  return { modell, utvardering: evaluateModell(modell), ekonomiTabellList: computeEkonomi(modell) };
}

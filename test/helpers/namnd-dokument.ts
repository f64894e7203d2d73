import fc from 'fast-check';
import type { Ekonomirad, Resultatenhet } from '../../src/domain';
import { makeResultatenhet, makeVerksamhet, type EkonomiradFields } from './ekonomi';
import type { ModellFields } from './modell';

/**
 * The economy of an invented board: exact figures in kr that nobody sees, and the rows of the document as it
 * prints them, in mnkr with one decimal, so that printed sums differ from printed rows by real rounding.
 */

export type Tal = Readonly<Record<'budget' | 'utfall' | 'forra', number>>;

export interface Fond {
  readonly brutto: number;
  readonly fran: number;
  readonly resultat: number;
}

export interface Omrade {
  readonly kostnad: Tal;
  readonly intakt: Tal;
  readonly personal: number;
  readonly prognos: readonly [t1: number, t2: number];
  readonly forraAvvikelse: readonly [fore: number, efter: number];
  /** Costs and incomes of the outcome are not printed, only their netto. */
  readonly isNetto: boolean;
  readonly fondList: readonly Fond[];
}

export interface Dokument {
  readonly rows: readonly EkonomiradFields[];
  readonly fields: ModellFields;
}

const tal = (min: number, max: number): fc.Arbitrary<Tal> =>
  fc.record({
    budget: fc.integer({ min, max }),
    utfall: fc.integer({ min, max }),
    forra: fc.integer({ min, max }),
  });
const avvikelse = fc.integer({ min: -9_000_000, max: 9_000_000 });

/** Any board of one to eight areas. */
export const omraden: fc.Arbitrary<readonly Omrade[]> = fc.array(
  fc.record({
    kostnad: tal(20_000_000, 400_000_000),
    intakt: tal(0, 15_000_000),
    personal: fc.integer({ min: 1_000_000, max: 15_000_000 }),
    prognos: fc.tuple(avvikelse, avvikelse),
    forraAvvikelse: fc.tuple(avvikelse, avvikelse),
    isNetto: fc.boolean(),
    fondList: fc.array(
      fc.record({
        brutto: fc.integer({ min: 2_000, max: 60_000 }),
        fran: fc.integer({ min: -4_000, max: 2_000 }),
        resultat: fc.integer({ min: -4_000, max: 3_000 }),
      }),
      { maxLength: 6 },
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Kr as mnkr with one decimal, half away from zero. */
export function mnkr(kr: number): string {
  const tenths = Math.sign(kr) * Math.round(Math.abs(kr) / 100_000);
  return (tenths / 10).toFixed(1).replace('.', ',');
}

/** What goes on to next year in tkr (domain 6), reckoned apart from the program: 10 %, 5 %, whole tkr. */
export function tillNasta({ brutto, fran, resultat }: Fond): number {
  const fond = -(fran + resultat);
  const tak = Math.min(Math.max(-fran, 0) + Math.floor(brutto / 20), Math.floor(brutto / 10));
  return Math.min(fond, tak);
}

const total = <Item>(list: readonly Item[], figure: (item: Item) => number): number =>
  list.reduce((sum, item) => sum + figure(item), 0);

const netto = ({ kostnad, intakt }: Omrade, key: keyof Tal): number => kostnad[key] - intakt[key];
const fran = ({ fondList }: Omrade): number => total(fondList, (fond) => fond.fran * 1000);
const till = ({ fondList }: Omrade): number => total(fondList, (fond) => tillNasta(fond) * 1000);
const efter = (omrade: Omrade): number => netto(omrade, 'utfall') + fran(omrade) + till(omrade);

const PER = 'Utfall jämfört med budget per verksamhetsområde';
const LITEN = 'Liten tabell';
const RESULTAT = 'Resultaträkning';
const PROGNOS = 'Budgetavvikelse i jämförelse med tidigare prognoser';
const UTVECKLING = 'Kostnads- och intäktsutveckling';

function leaves(omrade: Omrade, index: number): readonly EkonomiradFields[] {
  const { kostnad, intakt, personal, prognos, isNetto } = omrade;
  const verksamhetId = `V${index}`;
  const id = (key: string): string => `${key}${index}`;
  const split = (sida: Tal, tecken: 1 | -1): EkonomiradFields => ({
    budget: mnkr(tecken * sida.budget),
    ...(isNetto ? {} : { utfall: mnkr(tecken * sida.utfall), foregaendeUtfall: mnkr(tecken * sida.forra) }),
  });
  return [
    { id: id('K'), verksamhetId, rad: 'Kostnader', slag: 'kostnad', ...split(kostnad, 1) },
    { id: id('I'), verksamhetId, rad: 'Intäkter', slag: 'intakt', ...split(intakt, -1) },
    {
      id: id('N'),
      verksamhetId,
      rad: 'Netto',
      slag: 'netto',
      prognosavvikelseT1: mnkr(prognos[0]),
      prognosavvikelseT2: mnkr(prognos[1]),
      ...(isNetto ? { utfall: mnkr(netto(omrade, 'utfall')) } : {}),
    },
    ...(isNetto
      ? []
      : [
          {
            id: id('P'),
            verksamhetId,
            rad: 'Personalkostnader',
            slag: 'kostnad' as const,
            delAvId: id('K'),
            utfall: mnkr(personal),
            foregaendeUtfall: mnkr(personal - 350_000),
            angivenAvvikelse: mnkr(350_000),
          },
        ]),
  ];
}

const stated = (
  id: string,
  verksamhetId: string,
  rad: string,
  kalla: string,
  figures: EkonomiradFields,
): EkonomiradFields => ({ id, verksamhetId, rad, slag: 'summa', kalla, ...figures });

function areaRows(omrade: Omrade, index: number): readonly EkonomiradFields[] {
  const V = `V${index}`;
  const [budget, utfall] = [netto(omrade, 'budget'), netto(omrade, 'utfall')];
  const [fore, after] = omrade.forraAvvikelse;
  const hasFonder = omrade.fondList.length > 0;
  return [
    ...leaves(omrade, index),
    stated(`SN${index}`, V, 'Netto', PER, {
      budget: mnkr(budget),
      ...(omrade.isNetto ? {} : { utfall: mnkr(utfall) }),
    }),
    stated(`SE${index}`, V, 'Netto efter resultatöverföringar', PER, {
      utfall: mnkr(efter(omrade)),
      angivenAvvikelse: mnkr(budget - efter(omrade)),
      foregaendeAvvikelseEfter: mnkr(after),
    }),
    stated(`LN${index}`, V, 'Netto', LITEN, {
      budget: mnkr(budget),
      utfall: mnkr(utfall),
      angivenAvvikelse: mnkr(budget - utfall),
      foregaendeAvvikelseFore: mnkr(fore),
    }),
    ...(hasFonder
      ? [
          stated(`LF${index}`, V, 'Resultatöverföring från föregående år', LITEN, {
            utfall: mnkr(fran(omrade)),
          }),
          stated(`LT${index}`, V, 'Resultatöverföring till nästa år', LITEN, { utfall: mnkr(till(omrade)) }),
          stated(`LE${index}`, V, 'Netto efter resultatdispositioner', LITEN, {
            utfall: mnkr(efter(omrade)),
            angivenAvvikelse: mnkr(budget - efter(omrade)),
          }),
        ]
      : []),
    stated(`PE${index}`, V, 'Netto efter resultatöverföringar', PROGNOS, {
      angivenAvvikelse: mnkr(budget - efter(omrade)),
    }),
    ...(omrade.isNetto
      ? []
      : [
          stated(`NF${index}`, V, 'Nettoförändring', UTVECKLING, {
            angivenAvvikelse: mnkr(utfall - netto(omrade, 'forra')),
          }),
        ]),
  ];
}

function boardRows(list: readonly Omrade[]): readonly EkonomiradFields[] {
  const sum = (figure: (omrade: Omrade) => number): number => total(list, figure);
  const isSplit = list.every(({ isNetto }) => !isNetto);
  const [budget, utfall, after] = [
    sum((omrade) => netto(omrade, 'budget')),
    sum((omrade) => netto(omrade, 'utfall')),
    sum(efter),
  ];
  const side = (key: 'kostnad' | 'intakt', tecken: 1 | -1): EkonomiradFields => {
    const of = (year: keyof Tal): number => tecken * sum((omrade) => omrade[key][year]);
    return {
      budget: mnkr(of('budget')),
      ...(isSplit
        ? {
            utfall: mnkr(of('utfall')),
            foregaendeUtfall: mnkr(of('forra')),
            angivenAvvikelse: mnkr(of('budget') - of('utfall')),
          }
        : {}),
    };
  };
  const hasFonder = list.some(({ fondList }) => fondList.length > 0);
  return [
    stated('BK', '', 'Kostnader', RESULTAT, side('kostnad', 1)),
    stated('BI', '', 'Intäkter', RESULTAT, side('intakt', -1)),
    stated('BN', '', 'Anslag för nämndens verksamhet (netto)', RESULTAT, {
      budget: mnkr(budget),
      utfall: mnkr(utfall),
      angivenAvvikelse: mnkr(budget - utfall),
    }),
    stated('BA', '', 'Avvikelse före resultatdispositioner', RESULTAT, {
      angivenAvvikelse: mnkr(budget - utfall),
    }),
    ...(hasFonder
      ? [
          stated('BF', '', 'Resultatenheternas överskott från föregående år', RESULTAT, {
            angivenAvvikelse: mnkr(-sum(fran)),
          }),
          stated('BT', '', 'Resultatenheternas överskott till nästa år', RESULTAT, {
            angivenAvvikelse: mnkr(-sum(till)),
          }),
        ]
      : []),
    stated('BE', '', 'Avvikelse efter resultatdispositioner', RESULTAT, {
      angivenAvvikelse: mnkr(budget - after),
    }),
    stated('PS', '', 'Summa', PER, { budget: mnkr(budget), utfall: mnkr(utfall) }),
    stated('PT', '', 'Netto efter resultatöverföringar', PER, {
      utfall: mnkr(after),
      angivenAvvikelse: mnkr(budget - after),
      foregaendeAvvikelseEfter: mnkr(sum(({ forraAvvikelse }) => forraAvvikelse[1])),
    }),
    stated('PR', '', 'Slutligt resultat', PROGNOS, { angivenAvvikelse: mnkr(budget - after) }),
    stated('PP', '', 'Netto', PROGNOS, {
      prognosavvikelseT1: mnkr(sum(({ prognos }) => prognos[0])),
      prognosavvikelseT2: mnkr(sum(({ prognos }) => prognos[1])),
    }),
  ];
}

function unitsOf(list: readonly Omrade[]): readonly Resultatenhet[] {
  const unitList = list.flatMap(({ fondList }, index) => fondList.map((fond) => ({ fond, index })));
  const text = (tkr: number): string => String(tkr);
  if (unitList.length === 0) return [];
  const sum = (figure: (fond: Fond) => number): string => text(total(unitList, ({ fond }) => figure(fond)));
  return [
    ...unitList.map(({ fond, index }, at) =>
      makeResultatenhet(
        {
          id: `R${at + 1}`,
          namn: `Enhet ${at + 1}`,
          verksamhetId: `V${index}`,
          bruttobudget: text(fond.brutto),
          franForegaendeAr: text(fond.fran),
          resultat: text(fond.resultat),
          tillNastaAr: text(tillNasta(fond)),
        },
        at + 2,
      ),
    ),
    makeResultatenhet(
      {
        id: 'RS',
        namn: 'Summa',
        bruttobudget: sum(({ brutto }) => brutto),
        franForegaendeAr: sum((fond) => fond.fran),
        resultat: sum(({ resultat }) => resultat),
        tillNastaAr: sum(tillNasta),
      },
      unitList.length + 2,
    ),
  ];
}

/** The annual report of a board: every printed table over Ekonomi, and its result units. */
export function arsredovisning(list: readonly Omrade[]): Dokument {
  return {
    rows: [...list.flatMap(areaRows), ...boardRows(list)].map((row) => ({ beloppsenhet: 'mnkr', ...row })),
    fields: {
      uppgifter: { niva: 'namnd', typ: 'VB', ar: 2024 },
      verksamhetList: list.map((_, index) => makeVerksamhet(`V${index}`, `Område ${index}`)),
      resultatenhetList: unitsOf(list),
    },
  };
}

/** The same document with one cell written anew. */
export function withCell(
  { rows, fields }: Dokument,
  id: string,
  falt: keyof Ekonomirad,
  write: (text: string) => string,
): Dokument {
  return {
    fields,
    rows: rows.map((row) => (row.id === id ? { ...row, [falt]: write(String(row[falt])) } : row)),
  };
}

/** The same document without some of its rows. */
export function without({ rows, fields }: Dokument, idList: readonly string[]): Dokument {
  return { fields, rows: rows.filter(({ id }) => !idList.includes(id ?? '')) };
}

const OVERSIKT = 'Driftverksamhet';

/** Capital costs of the first area of a plan, in kr. */
const KAPITAL = 7_750_000;

/** The plan of a board: budget per area with Jmf against last year's plan, the overview, capital costs. */
export function plan(list: readonly Omrade[]): Dokument {
  // Last year's plan stands in `budget`, its adjusted budget in `forra`, the plan's own in `utfall`.
  const figures = (of: (key: keyof Tal) => number): EkonomiradFields => ({
    foregaendeBudgetVp: mnkr(of('budget')),
    foregaendeBudget: mnkr(of('forra')),
    utfallAr2: mnkr(of('forra')),
    foregaendePrognosT2: mnkr(of('budget')),
    budgetVp: mnkr(of('utfall')),
    angivenAvvikelse: mnkr(of('utfall') - of('budget')),
  });
  const overview = (of: (key: keyof Tal) => number): EkonomiradFields => ({
    utfallAr2: mnkr(of('forra')),
    foregaendePrognosT2: mnkr(of('budget')),
    budgetVp: mnkr(of('utfall')),
  });
  const rows = list.flatMap((omrade, index): readonly EkonomiradFields[] => {
    const V = `V${index}`;
    const own = (key: keyof Tal): number => netto(omrade, key);
    const kapital = (key: keyof Tal): number => (key === 'utfall' ? KAPITAL : KAPITAL - 1_234_567);
    return [
      {
        id: `K${index}`,
        verksamhetId: V,
        rad: 'Kostnader',
        slag: 'kostnad',
        ...figures((key) => omrade.kostnad[key]),
      },
      {
        id: `I${index}`,
        verksamhetId: V,
        rad: 'Intäkter',
        slag: 'intakt',
        ...figures((key) => -omrade.intakt[key]),
      },
      stated(`N${index}`, V, 'Netto', `Område ${index}`, figures(own)),
      stated(`O${index}`, V, 'Netto', OVERSIKT, overview(own)),
      ...(index === 0
        ? [
            {
              id: 'C0',
              verksamhetId: V,
              rad: 'Avskrivningar och kapitalkostnader',
              slag: 'kapitalkostnad' as const,
              ...figures(kapital),
            },
            stated(
              'NC',
              V,
              'Netto inkl. kapitalkostnader',
              `Område ${index}`,
              figures((key) => own(key) + kapital(key)),
            ),
            stated('OC', '', 'Kapitalkostnader', OVERSIKT, overview(kapital)),
            stated(
              'OI',
              '',
              'Summa inkl. kapitalkostnader',
              OVERSIKT,
              overview((key) => total(list, (each) => netto(each, key)) + kapital(key)),
            ),
          ]
        : []),
    ];
  });
  const summa = stated(
    'OS',
    '',
    'Summa',
    OVERSIKT,
    overview((key) => total(list, (each) => netto(each, key))),
  );
  return {
    rows: [...rows, summa].map((row) => ({ beloppsenhet: 'mnkr', ...row })),
    fields: {
      uppgifter: { niva: 'namnd', typ: 'VP', ar: 2024 },
      verksamhetList: list.map((_, index) => makeVerksamhet(`V${index}`, `Område ${index}`)),
    },
  };
}

/** A tertial report of a board: forecast against budget per area, before and after transfers. */
export function tertialrapport(list: readonly Omrade[], typ: 'T1' | 'T2'): Dokument {
  const prognosFalt = typ === 'T1' ? 'prognosT1' : 'prognosT2';
  // The forecast stands in `forra`, the outcome of the period is a third of `utfall`.
  const figures = (of: (key: keyof Tal) => number): EkonomiradFields => ({
    budget: mnkr(of('budget')),
    utfall: mnkr(of('utfall') / 3),
    [prognosFalt]: mnkr(of('forra')),
  });
  const avvikelseOf = (omrade: Omrade): number => netto(omrade, 'budget') - netto(omrade, 'forra');
  const efterOf = (omrade: Omrade): number => avvikelseOf(omrade) - fran(omrade) - till(omrade);
  const rows = list.flatMap((omrade, index): readonly EkonomiradFields[] => {
    const V = `V${index}`;
    return [
      {
        id: `K${index}`,
        verksamhetId: V,
        rad: 'Kostnader',
        slag: 'kostnad',
        ...figures((key) => omrade.kostnad[key]),
      },
      {
        id: `I${index}`,
        verksamhetId: V,
        rad: 'Intäkter',
        slag: 'intakt',
        ...figures((key) => -omrade.intakt[key]),
      },
      {
        id: `N${index}`,
        verksamhetId: V,
        rad: 'Netto',
        slag: 'netto',
        ...(typ === 'T2' ? { prognosavvikelseT1: mnkr(omrade.prognos[0]) } : {}),
      },
      stated(`TN${index}`, V, 'Netto', PROGNOS, {
        ...figures((key) => netto(omrade, key)),
        angivenAvvikelse: mnkr(avvikelseOf(omrade)),
      }),
      stated(`TE${index}`, V, 'Netto efter resultatöverföringar', PROGNOS, {
        angivenAvvikelse: mnkr(efterOf(omrade)),
      }),
    ];
  });
  return {
    rows: [
      ...rows,
      stated('TS', '', 'Summa', PROGNOS, {
        ...figures((key) => total(list, (omrade) => netto(omrade, key))),
        angivenAvvikelse: mnkr(total(list, avvikelseOf)),
        ...(typ === 'T2' ? { prognosavvikelseT1: mnkr(total(list, ({ prognos }) => prognos[0])) } : {}),
      }),
      stated('TT', '', 'Netto efter resultatöverföringar', PROGNOS, {
        angivenAvvikelse: mnkr(total(list, efterOf)),
      }),
    ].map((row) => ({ beloppsenhet: 'mnkr', ...row })),
    fields: {
      uppgifter: { niva: 'namnd', typ, ar: 2024 },
      verksamhetList: list.map((_, index) => makeVerksamhet(`V${index}`, `Område ${index}`)),
      resultatenhetList: unitsOf(list),
    },
  };
}

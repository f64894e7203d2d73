import { toPlain } from '../../../src/core';
import { computeEkonomi, economyToJson, type EkonomiTabell } from '../../../src/domain';
import {
  makeEkonomimodell,
  makeResultatenhet,
  makeVerksamhet,
  rowOf,
  verdicts,
  type EkonomiradFields,
} from '../../helpers/ekonomi';
import type { ModellFields } from '../../helpers/modell';

/** A board's annual report in mnkr; everything that it states is right. */
const ROWS: readonly EkonomiradFields[] = [
  {
    verksamhetId: 'V1',
    rad: 'Kostnader',
    slag: 'kostnad',
    budget: '300,0',
    utfall: '297,5',
    foregaendeUtfall: '290,1',
  },
  {
    verksamhetId: 'V1',
    rad: 'Intäkter',
    slag: 'intakt',
    budget: '-20,0',
    utfall: '-25,5',
    foregaendeUtfall: '-24,0',
  },
  { verksamhetId: 'V1', rad: 'Netto', slag: 'netto', prognosavvikelseT2: '5,0', prognosavvikelseT1: '2,0' },
  {
    verksamhetId: 'V2',
    rad: 'Kostnader',
    slag: 'kostnad',
    budget: '50,0',
    utfall: '51,0',
    foregaendeUtfall: '49,0',
  },
  {
    verksamhetId: 'V2',
    rad: 'Intäkter',
    slag: 'intakt',
    budget: '-1,0',
    utfall: '-0,5',
    foregaendeUtfall: '-2,0',
  },
  { verksamhetId: 'V2', rad: 'Netto', slag: 'netto', prognosavvikelseT2: '-1,0', prognosavvikelseT1: '0,0' },
  {
    verksamhetId: 'V1',
    rad: 'Personalkostnader',
    slag: 'kostnad',
    delAvId: 'K001',
    utfall: '200,4',
    foregaendeUtfall: '190,0',
    angivenAvvikelse: '10,4',
  },
  { verksamhetId: 'V1', rad: 'Netto', slag: 'summa', budget: '280,0', utfall: '272,0', kalla: 'Per område' },
  {
    verksamhetId: 'V1',
    rad: 'Netto efter resultatöverföringar',
    slag: 'summa',
    utfall: '272,5',
    angivenAvvikelse: '7,5',
    foregaendeAvvikelseEfter: '-3,0',
    kalla: 'Per område',
  },
  {
    verksamhetId: 'V2',
    rad: 'Netto efter resultatöverföringar',
    slag: 'summa',
    utfall: '50,5',
    angivenAvvikelse: '-1,5',
    kalla: 'Prognosjämförelse',
  },
  {
    verksamhetId: '',
    rad: 'Kostnader',
    slag: 'summa',
    budget: '350,0',
    utfall: '348,5',
    angivenAvvikelse: '1,5',
    kalla: 'Resultaträkning',
  },
  {
    verksamhetId: '',
    rad: 'Intäkter',
    slag: 'summa',
    budget: '-21,0',
    utfall: '-26,0',
    angivenAvvikelse: '5,0',
    kalla: 'Resultaträkning',
  },
  {
    verksamhetId: '',
    rad: 'Anslag för nämndens verksamhet (netto)',
    slag: 'summa',
    budget: '329,0',
    utfall: '322,5',
    angivenAvvikelse: '6,5',
    kalla: 'Resultaträkning',
  },
  {
    verksamhetId: '',
    rad: 'Resultatöverföring från föregående år',
    slag: 'summa',
    angivenAvvikelse: '1,0',
    kalla: 'Resultaträkning',
  },
  {
    verksamhetId: '',
    rad: 'Resultatöverföring till nästa år',
    slag: 'summa',
    angivenAvvikelse: '-1,5',
    kalla: 'Resultaträkning',
  },
  {
    verksamhetId: '',
    rad: 'Netto efter resultatöverföringar',
    slag: 'summa',
    angivenAvvikelse: '6,0',
    kalla: 'Resultaträkning',
  },
];
const UNITS = [
  makeResultatenhet({
    id: 'R1',
    namn: 'Eken',
    verksamhetId: 'V1',
    bruttobudget: '20 000',
    franForegaendeAr: '-1 000',
    resultat: '-500',
    tillNastaAr: '1 500',
  }),
];
const VERKSAMHETER = [makeVerksamhet('V1', 'Förskola'), makeVerksamhet('V2', 'Stadsmiljö')];

const FIELDS: ModellFields = {
  uppgifter: { niva: 'namnd', typ: 'VB', ar: 2024 },
  verksamhetList: VERKSAMHETER,
  resultatenhetList: UNITS,
};
const mnkr = (rows: readonly EkonomiradFields[]) =>
  rows.map((row) => ({ beloppsenhet: 'mnkr' as const, ...row }));
const compute = (rows: readonly EkonomiradFields[] = ROWS, fields: ModellFields = FIELDS) =>
  computeEkonomi(makeEkonomimodell(mnkr(rows), fields));
const tableOf = (list: readonly EkonomiTabell[], id: string) => list.find((tabell) => tabell.id === id);
const line = (list: readonly EkonomiTabell[], id: string, key: string): string => {
  const { cellByKolumn } = rowOf(tableOf(list, id), key);
  return Object.values(cellByKolumn)
    .map((cell) => (cell?.varde ? String(Number(toPlain(cell.varde))) : '.'))
    .join(' ');
};

describe('the annual report of a board', () => {
  const list = compute();

  test.each([
    ['perVerksamhet', 'V1', '300 -20 280 272 272.5 7.5 -3'],
    ['perVerksamhet', 'V2', '50 -1 49 50.5 50.5 -1.5 .'],
    ['perVerksamhet', 'summa', '350 -21 329 322.5 323 6 -3'],
    ['resultatrakning', 'kostnader', '350 348.5 339.1 1.5 .'],
    ['resultatrakning', 'intakter', '-21 -26 -26 5 .'],
    ['resultatrakning', 'anslag', '329 322.5 313.1 6.5 .'],
    ['resultatrakning', 'fran', '1 .'],
    ['resultatrakning', 'till', '-1.5 .'],
    ['resultatrakning', 'efter', '6 .'],
    ['prognosjamforelse', 'summa', '6 4 2'],
    ['kostnadsutveckling', 'V1', '290.1 -24 297.5 -25.5 5.9'],
    ['kostnadsutveckling', 'summa', '339.1 -26 348.5 -26 9.4'],
    ['personalkostnader', 'V1', '190 200.4 10.4'],
    ['verksamhet:V1', 'netto', '280 272 8 .'],
    ['verksamhet:V1', 'fran', '. -1 1 .'],
    ['verksamhet:V1', 'till', '. 1.5 -1.5 .'],
    ['verksamhet:V1', 'efter', '280 272.5 7.5 -3'],
    ['nyckeltal', 'V1', '97.14 97.32 -0.89'],
    ['nyckeltal', 'summa', '98.02 98.18 -0.61'],
    ['resultatenheter', 'R1', '20000 -1000 -500 1500'],
  ])('%s, %s', (id, key, expected) => {
    expect(line(list, id, key)).toBe(expected);
  });

  test('everything that is stated ties', () => {
    const verdictList = list.flatMap(({ avstamningList }) => verdicts(avstamningList));
    expect(verdictList.filter((verdict) => !verdict.endsWith(': stammer'))).toEqual([]);
    expect(verdictList).toHaveLength(20);
  });

  test.each([
    ['a netto', 7, { utfall: '272,6' }, 'Förskola: Netto, Utfall (Per område): fel 0.6'],
    [
      'an efter',
      8,
      { utfall: '271,5' },
      'Förskola: Netto efter resultatöverföringar, Utfall (Per område): fel -1.000',
    ],
    [
      'a board sum',
      12,
      { budget: '330,0' },
      'Anslag för nämndens verksamhet (netto), Budget (Resultaträkning): fel 1.0',
    ],
    [
      'a transfer',
      13,
      { angivenAvvikelse: '2,0' },
      'Resultatöverföring från föregående år, Angiven avvikelse (Resultaträkning): fel 1.000',
    ],
  ] as const)('%s that is wrong is found', (_, at, change, expected) => {
    const changed = ROWS.map((row, index) => (index === at ? { ...row, ...change } : row));
    const found = compute(changed).flatMap(({ avstamningList }) => verdicts(avstamningList));
    expect(found.filter((verdict) => verdict.includes('fel'))).toContain(expected);
  });

  test('incomes stored positive give the same tables', () => {
    const flipped = ROWS.map((row) =>
      row.rad === 'Intäkter'
        ? Object.fromEntries(
            Object.entries(row).map(([key, text]) => [
              key,
              key === 'angivenAvvikelse' ? text : String(text).replace(/^-/, ''),
            ]),
          )
        : row,
    );
    const texts = (tabellList: readonly EkonomiTabell[]) =>
      tabellList.flatMap(({ id, radList }) =>
        radList.map(({ key }) => `${id} ${key} ${line(tabellList, id, key)}`),
      );
    expect(texts(compute(flipped))).toEqual(texts(list));
  });

  test('without result units the stated transfers are taken as they stand', () => {
    const alone = compute(ROWS, { ...FIELDS, resultatenhetList: [] });
    expect(line(alone, 'perVerksamhet', 'V1')).toBe('300 -20 280 272 272.5 7.5 -3');
    expect(line(alone, 'resultatrakning', 'efter')).toBe('6 .');
    expect(
      alone.flatMap(({ avstamningList }) => verdicts(avstamningList)).filter((v) => v.includes('fel')),
    ).toEqual([]);
  });

  test('the JSON has the result units, and every table a name', () => {
    const modell = makeEkonomimodell(mnkr(ROWS), FIELDS);
    const json = economyToJson(computeEkonomi(modell), modell);
    expect(json.resultatenhetList).toEqual([
      {
        namn: 'Eken',
        bruttobudget: 20000,
        fran: -1000,
        resultat: -500,
        till: 1500,
        tillAngivet: 1500,
        takSlog: null,
      },
    ]);
    expect(json.tabellList.every(({ tabell }) => tabell !== '')).toBe(true);
    expect(json.tabellList.find(({ id }) => id === 'perVerksamhet')!.radList[0]!.varden).toMatchObject({
      Budget: 280,
      Avvikelse: 7.5,
    });
  });
});

describe('result units', () => {
  const till = (fields: Parameters<typeof makeResultatenhet>[0]) => {
    const modell = makeEkonomimodell(mnkr(ROWS), {
      ...FIELDS,
      resultatenhetList: [
        makeResultatenhet({
          id: 'R1',
          bruttobudget: '10 005',
          franForegaendeAr: '0',
          resultat: '0',
          ...fields,
        }),
      ],
    });
    const [unit] = economyToJson(computeEkonomi(modell), modell).resultatenhetList;
    return [unit!.till, unit!.takSlog];
  };

  test.each([
    ['a small surplus goes along whole', { franForegaendeAr: '-100', resultat: '-200' }, [300, null]],
    ["the year's share is cut to whole tkr", { franForegaendeAr: '-100', resultat: '-900' }, [600, '5 %']],
    ['the saved share', { franForegaendeAr: '-900', resultat: '-400' }, [1000, '10 %']],
    ['a deficit goes along in full', { franForegaendeAr: '-100', resultat: '5 000' }, [-4900, null]],
    [
      'a deficit is paid before anything is saved',
      { franForegaendeAr: '300', resultat: '-900' },
      [500, '5 %'],
    ],
    ['commitments not met, no surplus', { resultat: '-400', atagandeUppfyllt: false }, [0, 'åtagande']],
    ['commitments not met, the deficit stays', { resultat: '400', atagandeUppfyllt: false }, [-400, null]],
    [
      'amounts in mnkr',
      { beloppsenhet: 'mnkr', bruttobudget: '10,005', resultat: '-0,9', franForegaendeAr: '-0,1' },
      [600, '5 %'],
    ],
    ['no budget, no cap', { bruttobudget: '', resultat: '-5 000' }, [5000, null]],
  ] as const)('%s', (_, fields, expected) => {
    expect(till(fields)).toEqual(expected);
  });
});

describe('parts of an area', () => {
  const split = (uppdelning: 'fullstandig' | null, del: string) =>
    compute(
      [
        { verksamhetId: 'V1', rad: 'Netto', slag: 'netto', budget: '100,0', utfall: '100,0' },
        { verksamhetId: 'V2', rad: 'Netto', slag: 'netto', budget: '60,0', utfall: '60,0' },
        { verksamhetId: 'V3', rad: 'Netto', slag: 'netto', budget: del, utfall: '40,0' },
      ],
      {
        ...FIELDS,
        resultatenhetList: [],
        verksamhetList: [
          makeVerksamhet('V1', 'Omsorg', { uppdelning }),
          makeVerksamhet('V2', 'vuxna', { delAvId: 'V1' }),
          makeVerksamhet('V3', 'barn', { delAvId: 'V1' }),
        ],
      },
    )
      .flatMap(({ avstamningList }) => avstamningList)
      .filter(({ slag, vad }) => slag === 'varav' && vad.endsWith(', Budget'))
      .map(({ utslag, skal }) => [utslag, skal]);

  test.each([
    ['a full split that is the whole', 'fullstandig', '40,0', [['stammer', undefined]]],
    ['a full split within rounding', 'fullstandig', '39,9', [['avrundning', undefined]]],
    ['a full split that lacks something', 'fullstandig', '35,0', [['fel', undefined]]],
    ['parts that need not be everything', null, '35,0', [['ejTillamplig', 'delmangd']]],
    ['parts beyond their whole', null, '41,0', [['fel', undefined]]],
  ] as const)('%s', (_, uppdelning, del, expected) => {
    expect(split(uppdelning, del)).toEqual(expected);
  });
});

test('an area without a budget has no shares of it', () => {
  const list = compute(
    [
      {
        verksamhetId: 'V1',
        rad: 'Netto',
        slag: 'netto',
        budget: '0,0',
        utfall: '1,0',
        prognosavvikelseT2: '1,0',
      },
      {
        verksamhetId: 'V2',
        rad: 'Netto',
        slag: 'netto',
        budget: '3,0',
        utfall: '2,0',
        prognosavvikelseT2: '0,5',
      },
    ],
    { ...FIELDS, resultatenhetList: [] },
  );
  expect(line(list, 'nyckeltal', 'V1')).toBe('. . .');
  expect(line(list, 'nyckeltal', 'V2')).toBe('66.67 66.67 -16.67');
  expect(line(list, 'nyckeltal', 'summa')).toBe('100 100 50');
});

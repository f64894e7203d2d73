import fc from 'fast-check';
import { toPlain } from '../../../src/core';
import { computeEkonomi, type EkonomiTabell, type Modell, type Verksamhet } from '../../../src/domain';
import {
  makeEkonomimodell,
  makeResultatenhet,
  makeVerksamhet,
  type EkonomiradFields,
} from '../../helpers/ekonomi';
import type { ModellFields } from '../../helpers/modell';

type Egna = Verksamhet['egenRadList'];
const ALLA: Egna = [
  'perVerksamhet',
  'prognosjamforelse',
  'kostnadsutveckling',
  'personalkostnader',
  'vpOversikt',
];

const areas = (egenRadList: Egna, grandchild: Egna = []): readonly Verksamhet[] => [
  makeVerksamhet('V1', 'Individ- och familjeomsorg'),
  makeVerksamhet('V2', 'nyanlända', { delAvId: 'V1', egenRadList }),
  makeVerksamhet('V3', 'vuxna', { delAvId: 'V1' }),
  makeVerksamhet('V4', 'Äldreomsorg'),
  makeVerksamhet('V5', 'boende', { delAvId: 'V2', egenRadList: grandchild }),
];

const board = (
  list: readonly EkonomiradFields[],
  egna: Egna,
  fields: ModellFields = {},
  grandchild: Egna = [],
): readonly EkonomiTabell[] => {
  const modell: Modell = makeEkonomimodell(list, { verksamhetList: areas(egna, grandchild), ...fields });
  const typ = fields.uppgifter?.typ ?? 'VB';
  return computeEkonomi({ ...modell, uppgifter: { ...modell.uppgifter, niva: 'namnd', typ } });
};

const VP: ModellFields = { uppgifter: { typ: 'VP' } as Modell['uppgifter'] };

const figure = (tabellList: readonly EkonomiTabell[], id: string, key: string, kolumn: string): string => {
  const cell = tabellList.find((tabell) => tabell.id === id)?.radList.find((rad) => rad.key === key)
    ?.cellByKolumn[kolumn];
  return cell?.varde ? String(Number(toPlain(cell.varde))) : '.';
};

const labels = (tabellList: readonly EkonomiTabell[], id: string): readonly string[] =>
  tabellList.find((tabell) => tabell.id === id)?.radList.map(({ rad }) => rad) ?? [];

const netto = (verksamhetId: string, fields: EkonomiradFields): EkonomiradFields => ({
  verksamhetId,
  rad: 'Netto',
  slag: 'netto',
  beloppsenhet: 'mnkr',
  ...fields,
});

/** The overview of a plan: the whole holds its parts, as the printed sums do. */
const OVERVIEW: readonly EkonomiradFields[] = [
  netto('V1', { utfallAr2: '179,0', foregaendePrognosT2: '173,0', budgetVp: '201,5' }),
  netto('V2', { utfallAr2: '-19,7', foregaendePrognosT2: '-33,5', budgetVp: '0,0' }),
  netto('V3', { utfallAr2: '40,2', foregaendePrognosT2: '39,4', budgetVp: '37,5' }),
  netto('V4', { utfallAr2: '262,8', foregaendePrognosT2: '262,7', budgetVp: '248,6' }),
];

describe('the overview', () => {
  const before = board(OVERVIEW, [], VP);
  const after = board(OVERVIEW, ['vpOversikt'], VP);

  test('a part is printed under its whole unless it is a row of its own', () => {
    expect(labels(before, 'vpOversikt')).toEqual([
      'Individ- och familjeomsorg',
      'varav nyanlända',
      'varav vuxna',
      'Äldreomsorg',
      'Summa',
    ]);
    expect(labels(after, 'vpOversikt')).toEqual([
      'Individ- och familjeomsorg',
      'varav vuxna',
      'nyanlända',
      'Äldreomsorg',
      'Summa',
    ]);
  });

  test.each([
    ['Utfall år−2', '179', '198.7', '441.8'],
    ['Föregående prognos T2', '173', '206.5', '435.7'],
    ['Budget VP', '201.5', '201.5', '450.1'],
  ])('%s: the whole %s is printed as %s and the sum stays', (kolumn, whole, rest, sum) => {
    expect(figure(before, 'vpOversikt', 'V1', kolumn)).toBe(whole);
    expect(figure(after, 'vpOversikt', 'V1', kolumn)).toBe(rest);
    expect(figure(before, 'vpOversikt', 'summa', kolumn)).toBe(sum);
    expect(figure(after, 'vpOversikt', 'summa', kolumn)).toBe(sum);
  });

  test('the row of the whole is computed from the cell of the part', () => {
    const rad = after.find(({ id }) => id === 'vpOversikt')!.radList[0]!;
    expect(rad.cellByKolumn['Utfall år−2']).toMatchObject({
      kind: 'combination',
      konstant: { coefficient: 1790n, scale: 1 },
      termList: [{ ref: { tabellId: 'vpOversikt', radKey: 'V2', kolumn: 'Utfall år−2' }, tecken: -1 }],
    });
  });

  test('a kind that is not named keeps the part inside', () => {
    expect(board(OVERVIEW, ['perVerksamhet'], VP)).toEqual(before);
  });

  test('a split area is taken from its own table, which keeps the whole', () => {
    const split = board(
      [
        { verksamhetId: 'V1', rad: 'Kostnader', slag: 'kostnad', beloppsenhet: 'mnkr', budgetVp: '204,3' },
        { verksamhetId: 'V1', rad: 'Intäkter', slag: 'intakt', beloppsenhet: 'mnkr', budgetVp: '-2,8' },
        netto('V2', { budgetVp: '1,5', utfallAr2: '1,0' }),
      ],
      ['vpOversikt'],
      VP,
    );
    expect(figure(split, 'vpVerksamhet:V1', 'netto', 'Budget VP')).toBe('201.5');
    expect(figure(split, 'vpOversikt', 'V1', 'Budget VP')).toBe('200');
    expect(figure(split, 'vpOversikt', 'summa', 'Budget VP')).toBe('201.5');
    expect(figure(split, 'vpOversikt', 'V1', 'Utfall år−2')).toBe('.');
  });

  test.each([
    ['the whole', 'Individ- och familjeomsorg', '179,0', []],
    ['the row as printed there', 'DRIFTVERKSAMHET, mnkr', '198,7', ['stammer']],
    ['the whole in that table', 'DRIFTVERKSAMHET, mnkr', '179,0', ['fel']],
  ])('a figure stated for %s', (_, kalla, utfallAr2, expected) => {
    const stated = netto('V1', { slag: 'summa', utfallAr2, kalla });
    const list = board([...OVERVIEW, stated], ['vpOversikt'], VP).flatMap(
      ({ avstamningList }) => avstamningList,
    );
    const statedList = list.filter(({ kalla: of, utslag }) => of !== null && utslag !== 'ejTillamplig');
    expect(statedList.map(({ utslag }) => utslag)).toEqual(expected);
  });

  test('a whole without a figure stays blank', () => {
    const list = [
      netto('V1', { budgetVp: '5' }),
      netto('V2', { budgetVp: '2', utfallAr2: '1' }),
      netto('V4', {}),
    ];
    const tabellList = board(list, ['vpOversikt'], VP);
    expect(figure(tabellList, 'vpOversikt', 'V1', 'Utfall år−2')).toBe('.');
    expect(figure(tabellList, 'vpOversikt', 'V1', 'Budget VP')).toBe('3');
  });
});

const split = (
  verksamhetId: string,
  [budget, income, utfall, utfallIncome, last, lastIncome, staff, t1, t2]: readonly number[],
): readonly EkonomiradFields[] => {
  const tkr = { verksamhetId, beloppsenhet: 'tkr' } as const;
  return [
    {
      ...tkr,
      rad: 'Kostnader',
      slag: 'kostnad',
      budget: `${budget}`,
      utfall: `${utfall}`,
      foregaendeUtfall: `${last}`,
    },
    {
      ...tkr,
      rad: 'Intäkter',
      slag: 'intakt',
      budget: `-${income}`,
      utfall: `-${utfallIncome}`,
      foregaendeUtfall: `-${lastIncome}`,
    },
    {
      ...tkr,
      rad: 'Personalkostnader',
      slag: 'kostnad',
      delAvId: 'K1',
      utfall: `${staff}`,
      foregaendeUtfall: `${t1}`,
    },
    { ...tkr, rad: 'Netto', slag: 'netto', prognosavvikelseT1: `${t1}`, prognosavvikelseT2: `${t2}` },
  ];
};

const UNIT_LIST = [
  makeResultatenhet({
    id: 'R1',
    verksamhetId: 'V1',
    franForegaendeAr: '-10',
    resultat: '-4',
    bruttobudget: '900',
  }),
  makeResultatenhet({ id: 'R2', namn: 'Boendet', verksamhetId: 'V2', franForegaendeAr: '3', resultat: '5' }),
];

const figureList = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 9, maxLength: 9 });
const egnaList = fc.subarray([...ALLA]);

/** Tables whose figures are of the board or of one area as a whole. */
const sums = (tabellList: readonly EkonomiTabell[]): readonly string[] =>
  tabellList.flatMap(({ id, slag, radList, kolumnList }) =>
    radList
      .filter(
        (rad) =>
          rad.slag === 'summa' || slag === 'resultatrakning' || slag === 'verksamhet' || slag === 'nyckeltal',
      )
      .flatMap(({ key }) =>
        kolumnList.map((kolumn) => `${id} ${key} ${kolumn.key} ${figure(tabellList, id, key, kolumn.key)}`),
      ),
  );

test('every sum, and every table of one area, is the same whether parts are rows of their own or not', () => {
  fc.assert(
    fc.property(
      fc.array(figureList, { minLength: 5, maxLength: 5 }),
      egnaList,
      egnaList,
      (list, egna, grandchild) => {
        const rows = list.flatMap((figures, at) => split(`V${at + 1}`, figures));
        const fields = { resultatenhetList: UNIT_LIST };
        const before = board(rows, [], fields);
        const after = board(rows, egna, fields, grandchild);
        expect(sums(after)).toEqual(sums(before));
      },
    ),
    { seed: 2022, numRuns: 60 },
  );
});

test('the rows that are added give the sum, and the whole is its row and its parts beside it', () => {
  fc.assert(
    fc.property(
      fc.array(figureList, { minLength: 5, maxLength: 5 }),
      egnaList,
      egnaList,
      (list, egna, grandchild) => {
        const rows = list.flatMap((figures, at) => split(`V${at + 1}`, figures));
        const before = board(rows, [], { resultatenhetList: UNIT_LIST });
        const after = board(rows, egna, { resultatenhetList: UNIT_LIST }, grandchild);
        for (const { id, slag, radList, kolumnList } of after) {
          if (!ALLA.some((each) => each === slag)) continue;
          const besideList = [
            ...(egna.some((each) => each === slag) ? ['V2'] : []),
            ...(grandchild.some((each) => each === slag) ? ['V5'] : []),
          ];
          const addedList = radList.filter((rad) => rad.slag === 'verksamhet' && rad.isDel !== true);
          expect(addedList.map(({ key }) => key).sort()).toEqual(['V1', 'V4', ...besideList].sort());
          for (const { key } of kolumnList.filter(({ key: of }) => figure(after, id, 'summa', of) !== '.')) {
            const of = (radKey: string): number => Number(figure(after, id, radKey, key));
            const total = addedList.reduce((sum, rad) => sum + of(rad.key), 0);
            expect(total).toBeCloseTo(of('summa'), 6);
            const parts = besideList.reduce((sum, radKey) => sum + of(radKey), 0);
            expect(of('V1') + parts).toBeCloseTo(Number(figure(before, id, 'V1', key)), 6);
          }
        }
      },
    ),
    { seed: 2022, numRuns: 60 },
  );
});

test('a forecast comparison names a part only as a row of its own', () => {
  const rows = [1, 2, 4].flatMap((at) => split(`V${at}`, [500, 20, 480, 10, 470, 15, 90, 5, 7]));
  expect(labels(board(rows, []), 'prognosjamforelse')).not.toContain('nyanlända');
  expect(labels(board(rows, ['prognosjamforelse']), 'prognosjamforelse')).toContain('nyanlända');
});

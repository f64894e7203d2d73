import { toPlain } from '../../../src/core';
import { computeEkonomi, type EkonomiTabell } from '../../../src/domain';
import {
  makeBalanspost,
  makeBudgetpost,
  makeEkonomimodell,
  makeInvestering,
  makeResultatenhet,
  makeSynpunkt,
  makeVolym,
  rowOf,
  verdicts,
} from '../../helpers/ekonomi';
import type { ModellFields } from '../../helpers/modell';

/** The sheets beside Ekonomi, each as a document prints it: what is right is silent, what is wrong is found. */

const VB: ModellFields = { uppgifter: { niva: 'namnd', typ: 'VB', ar: 2024 } };
const tablesOf = (fields: ModellFields): readonly EkonomiTabell[] =>
  computeEkonomi(makeEkonomimodell([], { ...VB, ...fields }));
const linesOf = (fields: ModellFields): readonly string[] =>
  tablesOf(fields).flatMap(({ avstamningList }) => verdicts(avstamningList));
const wrongOf = (fields: ModellFields): readonly string[] =>
  linesOf(fields).filter((line) => line.includes(': fel'));
const radList = (fields: ModellFields): readonly string[] =>
  tablesOf(fields)[0]!.radList.map(
    ({ rad, cellByKolumn }) =>
      `${rad} ${Object.values(cellByKolumn)
        .map((cell) => (cell?.varde ? toPlain(cell.varde) : '.'))
        .join(' ')}`,
  );

describe('the balance sheet', () => {
  type Post = readonly [sida: 'tillgang' | 'skuld', post: string, utfall: string, forra: string];
  const POSTS: readonly Post[] = [
    ['tillgang', 'Inventarier', '4,2', '4,0'],
    ['tillgang', 'Kundfordringar', '3,0', '2,0'],
    ['tillgang', 'Kassa och bank', '1,5', '1,0'],
    ['tillgang', 'Summa omsättningstillgångar', '4,5', '3,0'],
    ['tillgang', 'Summa tillgångar', '8,7', '7,0'],
    ['skuld', 'Kommunkapital', '-2,0', '-2,0'],
    ['skuld', 'Summa eget kapital', '-2,0', '-2,0'],
    ['skuld', 'Leverantörsskulder', '-6,0', '-4,4'],
    ['skuld', 'Upplupna löner', '-0,7', '-0,6'],
    ['skuld', 'Summa skulder', '-6,7', '-5,0'],
    ['skuld', 'Summa skulder och kommunkapital', '-8,7', '-7,0'],
  ];
  const sheet = (posts: readonly Post[]): ModellFields => ({
    balanspostList: posts.map(([sida, post, utfall, foregaendeUtfall], at) =>
      makeBalanspost({ id: `B${at}`, sida, post, utfall, foregaendeUtfall, beloppsenhet: 'mnkr' }, at + 2),
    ),
  });
  const change = (at: number, utfall: string): readonly Post[] =>
    POSTS.map((post, index) => (index === at ? [post[0], post[1], utfall, post[3]] : post));

  test('sums of a part stand under the rows that they add', () => {
    expect(radList(sheet(POSTS))).toEqual([
      'Inventarier 4.2 4.0',
      'Kundfordringar 3.0 2.0',
      'Kassa och bank 1.5 1.0',
      'Summa omsättningstillgångar 4.5 3.0',
      'Summa tillgångar 8.7 7.0',
      'Kommunkapital -2.0 -2.0',
      'Summa eget kapital -2.0 -2.0',
      'Leverantörsskulder -6.0 -4.4',
      'Upplupna löner -0.7 -0.6',
      'Summa skulder -6.7 -5.0',
      'Summa skulder och kommunkapital -8.7 -7.0',
    ]);
  });

  test('everything ties, each stated figure once', () => {
    const lines = linesOf(sheet(POSTS));
    expect(lines.filter((line) => !line.endsWith(': stammer'))).toEqual([]);
    expect(lines).toHaveLength(12);
  });

  test.each([
    ['a sum of a part', 3, '5,4', ['Summa omsättningstillgångar, Utfall: fel 0.9']],
    ['the sum of a side', 4, '9,7', ['Summa tillgångar, Utfall: fel 1.0']],
    ['digits that changed places', 9, '-7,6', ['Summa skulder, Utfall: fel -0.9']],
    [
      'a row',
      7,
      '-9,0',
      [
        'Summa tillgångar = Summa skulder och kommunkapital, Utfall: fel -3.0',
        'Summa skulder, Utfall: fel 3.0',
        'Summa skulder och kommunkapital, Utfall: fel 3.0',
      ],
    ],
  ] as const)('%s that is wrong is found', (_, at, utfall, expected) => {
    expect([...wrongOf(sheet(change(at, utfall)))].sort()).toEqual([...expected].sort());
  });

  test('a tenth is rounding', () => {
    const lines = linesOf(sheet(change(3, '4,6')));
    expect(lines.filter((line) => !line.endsWith('stammer'))).toEqual([
      'Summa omsättningstillgångar, Utfall: avrundning 0.1',
    ]);
  });

  test('one side alone has its sum', () => {
    expect(linesOf(sheet(POSTS.slice(0, 5)))).toHaveLength(4);
    expect(wrongOf(sheet(POSTS.slice(0, 5)))).toEqual([]);
  });
});

describe('budget lists', () => {
  type Post = readonly [post: string, belopp: string, delAv?: string];
  const sheet = (posts: readonly Post[]): ModellFields => ({
    budgetpostList: posts.map(([post, belopp, delAv = ''], at) =>
      makeBudgetpost({ id: `P${at}`, post, belopp, delAv }, at + 2),
    ),
  });
  const POSTS: readonly Post[] = [
    ['Statsbidrag', '400'],
    ['Mottagande', '250', 'Statsbidrag'],
    ['Språkstöd', '50', 'Mottagande'],
    ['Lokaler', '100'],
    ['Statsbidrag', '30'],
    ['Fältarbete', '25', 'Statsbidrag'],
    ['Summa', '530'],
  ];

  test('parts stand under the nearest post of the name, parts of parts too, and are never added', () => {
    expect(radList(sheet(POSTS))).toEqual([
      'Statsbidrag 400',
      'varav Mottagande 250',
      'varav Språkstöd 50',
      'Lokaler 100',
      'Statsbidrag 30',
      'varav Fältarbete 25',
      'Summa 530',
    ]);
    expect(wrongOf(sheet(POSTS))).toEqual([]);
  });

  test('parts beyond their whole are found', () => {
    const wrong = POSTS.map((post): Post =>
      post[0] === 'Fältarbete' ? ['Fältarbete', '52', 'Statsbidrag'] : post,
    );
    expect(wrongOf(sheet(wrong))).toEqual(['Statsbidrag, varav, Belopp: fel -22']);
  });

  test('a circle of parts and a part of nothing are added as they stand', () => {
    const circle: readonly Post[] = [
      ['Ena', '1', 'Andra'],
      ['Andra', '2', 'Ena'],
      ['Tredje', '4', 'Okänd'],
    ];
    expect(radList(sheet(circle)).at(-1)).toBe('Summa 7');
  });
});

describe('investments, volumes and complaints', () => {
  const investments = (summa: string): ModellFields => ({
    investeringList: [
      makeInvestering(
        {
          id: '1',
          investering: 'Park',
          grupp: 'Stadsmiljö',
          budget: '1,0',
          utfall: '0,8',
          angivenAvvikelse: '0,2',
          beloppsenhet: 'mnkr',
        },
        2,
      ),
      makeInvestering(
        {
          id: '2',
          investering: 'Lek',
          grupp: 'Stadsmiljö',
          budget: '2,0',
          utfall: '2,3',
          angivenAvvikelse: '-0,3',
          beloppsenhet: 'mnkr',
        },
        3,
      ),
      makeInvestering(
        {
          id: '3',
          investering: 'Summa Stadsmiljö',
          budget: '3,0',
          utfall: '3,1',
          angivenAvvikelse: '-0,1',
          beloppsenhet: 'mnkr',
        },
        4,
      ),
      makeInvestering(
        {
          id: '4',
          investering: 'Möbler',
          grupp: 'Inventarier',
          budget: '0,5',
          utfall: '0,5',
          angivenAvvikelse: '0',
          beloppsenhet: 'mnkr',
        },
        5,
      ),
      makeInvestering(
        { id: '5', investering: 'Totalt', budget: '3,5', utfall: summa, beloppsenhet: 'mnkr' },
        6,
      ),
    ],
  });

  test.each([
    ['3,6', []],
    ['3,8', []],
    ['3,9', ['Totalt, Utfall: fel 0.3']],
    ['6,3', ['Totalt, Utfall: fel 2.7']],
  ])('investments that sum to %s', (summa, expected) => {
    expect(wrongOf(investments(summa))).toEqual(expected);
  });

  test.each([
    ['9', []],
    ['10', ['Totalt, Utfall: fel 1']],
  ])('whole counts that sum to %s are never rounded', (summa, expected) => {
    const volymList = [
      makeVolym({ id: '1', rad: 'Kommunala', utfall: '4' }, 2),
      makeVolym({ id: '2', rad: 'Enskilda', utfall: '5' }, 3),
      makeVolym({ id: '3', rad: 'Totalt', utfall: summa }, 4),
    ];
    expect(wrongOf({ volymList })).toEqual(expected);
  });

  test.each([
    ['6', []],
    ['7', ['Klagomål, Totalt: fel 1']],
  ])('complaints that come to %s', (angivetTotalt, expected) => {
    const synpunktList = [
      makeSynpunkt({ id: '1', kategori: 'Klagomål', t1: '1', t2: '2', vb: '3', angivetTotalt }),
    ];
    expect(wrongOf({ synpunktList })).toEqual(expected);
  });
});

describe('result units', () => {
  const unit = (tillNastaAr: string, rest: Parameters<typeof makeResultatenhet>[0] = {}): ModellFields => ({
    resultatenhetList: [
      makeResultatenhet({
        id: 'R1',
        namn: 'Eken',
        bruttobudget: '10 005',
        franForegaendeAr: '-100',
        resultat: '-900',
        tillNastaAr,
        ...rest,
      }),
    ],
  });

  test.each([
    ['the cap as cut', '600', {}, []],
    ['the cap rounded up', '601', {}, ['Eken, Till: fel 1']],
    ['the cap overlooked', '1 000', {}, ['Eken, Till: fel 400']],
    ['the wrong sign', '-600', {}, ['Eken, Till: fel -1200']],
    ['no cap, rounding', '151', { resultat: '-50' }, []],
    ['no cap, wrong', '152', { resultat: '-50' }, ['Eken, Till: fel 2']],
    ['commitments not met', '600', { atagandeUppfyllt: false }, ['Eken, Till: fel 600']],
    ['tkr written as mnkr', '0,6', {}, ['Eken, Till: fel -599.4']],
    [
      'the cap in mnkr with one decimal',
      '0,6',
      { beloppsenhet: 'mnkr', bruttobudget: '10,0', franForegaendeAr: '-0,1', resultat: '-0,9' },
      [],
    ],
  ] as const)('%s', (_, stated, rest, expected) => {
    expect(wrongOf(unit(stated, rest))).toEqual(expected);
  });

  test('their sum is stated in one row', () => {
    const [tabell] = tablesOf({
      resultatenhetList: [
        makeResultatenhet({ id: 'R1', bruttobudget: '100', franForegaendeAr: '-1', resultat: '-2' }, 2),
        makeResultatenhet(
          { id: 'R2', namn: 'Totalt', bruttobudget: '100', franForegaendeAr: '-1', resultat: '-3' },
          3,
        ),
      ],
    });
    expect(verdicts(tabell!.avstamningList)).toEqual([
      'Totalt, Bruttobudget: stammer',
      'Totalt, Från: stammer',
      'Totalt, Resultat: avrundning -1',
    ]);
    expect(rowOf(tabell, 'totalt').rad).toBe('Summa');
  });
});

test('parts of parts of a budget list are not added to the whole again', () => {
  const posts: readonly (readonly [string, string, string])[] = [
    ['inom funktionsnedsättning', '1,7', ''],
    ['Gruppboende', '1,1', 'inom funktionsnedsättning'],
    ['Medel för projektering', '0,5', 'Gruppboende'],
    ['Medel för startkostnad', '0,6', 'Gruppboende'],
    ['Serviceenheter', '0,6', 'inom funktionsnedsättning'],
  ];
  const budgetpostList = posts.map(([post, belopp, delAv], at) =>
    makeBudgetpost({ id: `P${at}`, post, belopp, delAv }, at + 2),
  );
  expect(wrongOf({ budgetpostList })).toEqual([]);
  const tooMuch = budgetpostList.map((post) =>
    post.post === 'Serviceenheter' ? makeBudgetpost({ ...post, belopp: '0,9' }, 6) : post,
  );
  expect(wrongOf({ budgetpostList: tooMuch })).toHaveLength(1);
});

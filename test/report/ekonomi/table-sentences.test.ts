import { parseDecimal, type Decimal } from '../../../src/core';
import type { EkonomiTabell, EkonomiTabellrad, EkonomiTabellslag } from '../../../src/domain';
import { tabellSentences, type SentenceContext } from '../../../src/report/ekonomi/table-sentences';

const tal = (text: string): Decimal => parseDecimal(text)!;
const rad = (
  key: string,
  figures: Readonly<Record<string, string>>,
  rest: Partial<EkonomiTabellrad> = {},
): EkonomiTabellrad => ({
  key,
  rad: key,
  slag: 'verksamhet',
  cellByKolumn: Object.fromEntries(
    Object.entries(figures).map(([kolumn, text]) => [kolumn, { kind: 'leaf', varde: tal(text) }]),
  ),
  origin: null,
  kommentar: '',
  ...rest,
});
const sentences = (
  slag: EkonomiTabellslag,
  radList: readonly EkonomiTabellrad[],
  context: Partial<SentenceContext> = {},
  namn = '',
): readonly string[] => {
  const tabell: EkonomiTabell = {
    id: slag,
    slag,
    namn,
    enhet: 'mnkr',
    decimaler: 1,
    kolumnList: [],
    radList,
    avstamningList: [],
    hasAvrundning: false,
  };
  return tabellSentences(tabell, {
    lang: 'sv',
    typ: 'VB',
    ar: 2024,
    namn: 'Nämnden',
    tabellIdSet: new Set(),
    ...context,
  }).map((text) => text.replace(/\u00a0/g, ' '));
};

describe('resultaträkning', () => {
  test('before and after transfers, and the share of the net budget', () => {
    const radList = [
      rad('anslag', { Budget: '1570' }),
      rad('fore', { Avvikelse: '-2.7' }),
      rad('fran', { Avvikelse: '5.5' }),
      rad('till', { Avvikelse: '-11.6' }),
      rad('efter', { Avvikelse: '-8.8' }),
    ];
    expect(sentences('resultatrakning', radList)).toEqual([
      'Nämnden redovisar ett underskott om 2,7 mnkr före och 8,8 mnkr efter resultatöverföringar.',
      'Avvikelsen efter resultatöverföringar motsvarar 0,56 procent av nettobudgeten.',
    ]);
  });

  test('against budget alone where nothing is transferred', () => {
    const radList = [
      rad('fore', { Avvikelse: '1.3' }),
      rad('fran', {}),
      rad('till', {}),
      rad('efter', { Avvikelse: '1.3' }),
    ];
    expect(sentences('resultatrakning', radList)).toEqual([
      'Nämnden redovisar ett överskott om 1,3 mnkr jämfört med budget.',
    ]);
  });
});

describe('areas', () => {
  test('an area’s own table', () => {
    const netto = rad('netto', { Avvikelse: '8' });
    expect(sentences('verksamhet', [netto, rad('efter', { Avvikelse: '-3.4' })], {}, 'Äldreomsorg')).toEqual([
      'Äldreomsorg redovisar ett överskott om 8,0 mnkr före och ett underskott om 3,4 mnkr efter resultatöverföringar.',
    ]);
    expect(sentences('verksamhet', [netto], {}, 'Äldreomsorg')).toEqual([
      'Äldreomsorg redovisar ett överskott om 8,0 mnkr jämfört med budget.',
    ]);
  });

  test('areas without a table of their own are spoken of in the table of all, parts are not', () => {
    const radList = [
      rad('Förskola', { Budget: '281.4', Utfall: '282.1', 'Utfall efter': '283.1' }),
      rad('Stadsmiljö', { Budget: '13.9', Utfall: '13.9', 'Utfall efter': '13.9' }),
      rad('V3', { Budget: '10', Utfall: '9' }),
      rad('varav hemtjänst', { Budget: '2', Utfall: '1' }, { isDel: true }),
      rad('summa', { Budget: '305.3', Utfall: '305' }, { slag: 'summa' }),
    ];
    expect(sentences('perVerksamhet', radList, { tabellIdSet: new Set(['verksamhet:V3']) })).toEqual([
      'Förskola redovisar ett underskott om 0,7 mnkr före och 1,7 mnkr efter resultatöverföringar.',
      'Stadsmiljö redovisar ett utfall i nivå med budget.',
    ]);
  });
});

describe('forecasts', () => {
  test('an annual report compares its deviation with those of both tertial reports', () => {
    const summa = rad('summa', {
      Utfall: '-8.9',
      'Prognosavvikelse T2': '-12.3',
      'Prognosavvikelse T1': '-13',
    });
    expect(sentences('prognosjamforelse', [summa])).toEqual([
      'I förhållande till tidigare lämnade prognoser visar bokslutet ett förbättrat resultat med 4,1 mnkr jämfört med tertialrapport 1 och med 3,4 mnkr jämfört med tertialrapport 2.',
    ]);
  });

  test('a tertial report forecasts, and compares with the one before', () => {
    const summa = rad('summa', { Avvikelse: '-8.8', 'Prognosavvikelse T1': '-5' });
    expect(sentences('prognosjamforelse', [summa], { typ: 'T2' })).toEqual([
      'Nämnden prognostiserar ett underskott om 8,8 mnkr jämfört med budget.',
      'I förhållande till tidigare lämnad prognos visar prognosen ett försämrat resultat med 3,8 mnkr jämfört med tertialrapport 1.',
    ]);
  });

  test('nothing to compare, nothing to say', () => {
    expect(sentences('prognosjamforelse', [rad('summa', {})])).toEqual([]);
    expect(sentences('prognosjamforelse', [])).toEqual([]);
  });
});

test('development of costs and incomes, incomes by their size', () => {
  const figures = {
    Kostnader: '1310.4',
    'Föregående kostnader': '1254.5',
    Intäkter: '-103.5',
    'Föregående intäkter': '-110.2',
    Nettoförändring: '62.6',
  };
  expect(sentences('kostnadsutveckling', [rad('summa', figures)])).toEqual([
    'Kostnaderna har ökat med 55,9 mnkr medan intäkterna har minskat med 6,7 mnkr jämfört med 2023.',
    'Nettokostnaderna har ökat med 62,6 mnkr (5,5 procent) jämfört med 2023.',
  ]);
  expect(sentences('kostnadsutveckling', [rad('summa', { Kostnader: '1' })])).toEqual([]);
});

test('the plan’s budget against last year’s plan and forecast', () => {
  const figures = { 'Budget VP': '34.3', 'Föregående budget VP': '26.4', 'Föregående prognos T2': '32.9' };
  const context = { typ: 'VP', ar: 2022 } as const;
  const expected =
    'Nettobudgeten uppgår till 34,3 mnkr, vilket är 7,9 mnkr högre än budget i verksamhetsplan 2021 och 1,4 mnkr högre än prognosen i tertialrapport 2.';
  expect(sentences('vpVerksamhet', [rad('netto', figures)], context)).toEqual([expected]);
  expect(sentences('vpOversikt', [rad('summa', figures)], context)).toEqual([expected]);
  expect(sentences('vpVerksamhet', [rad('netto', {})], context)).toEqual([]);
});

test.each(['balans', 'investeringar', 'personalkostnader', 'synpunkter', 'volym', 'budgetposter'] as const)(
  'a table %s has no sentence of its own',
  (slag) => {
    expect(sentences(slag, [rad('summa', { Budget: '1', Utfall: '2', Avvikelse: '-1' })])).toEqual([]);
  },
);

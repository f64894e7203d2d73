import type { EkonomiKolumn, EkonomiTabell, EkonomiTabellrad } from '../../../src/domain';
import {
  cellDecimals,
  columnParts,
  commentedOnce,
  forstaRubrik,
  isDeviationColumn,
  kolumnCaption,
  printedRows,
  tabellIngress,
  tabellRubrik,
} from '../../../src/report/ekonomi/table-view';

const kolumn = (key: string, rest: Partial<EkonomiKolumn> = {}): EkonomiKolumn => ({
  key,
  falt: '',
  rubrik: 'budget',
  ar: null,
  jamforelse: null,
  ...rest,
});
const tabell = (rest: Partial<EkonomiTabell> = {}): EkonomiTabell => ({
  id: 't',
  slag: 'perVerksamhet',
  namn: '',
  enhet: 'mnkr',
  decimaler: 1,
  kolumnList: [kolumn('Budget')],
  radList: [],
  avstamningList: [],
  hasAvrundning: false,
  ...rest,
});
const rad = (key: string, rest: Partial<EkonomiTabellrad> = {}): EkonomiTabellrad => ({
  key,
  rad: key,
  slag: 'post',
  cellByKolumn: {},
  origin: null,
  kommentar: '',
  ...rest,
});

test.each([
  ['perVerksamhet', 'VB', '', 'Utfall jämfört med budget per verksamhetsområde'],
  [
    'prognosjamforelse',
    'VB',
    '',
    'Budgetavvikelse per verksamhetsområde i jämförelse med tidigare prognoser',
  ],
  ['prognosjamforelse', 'T2', '', 'Budget och prognos per verksamhetsområde'],
  ['verksamhet', 'VB', 'socialpsykiatri', 'Socialpsykiatri'],
  ['enhetTotalt', 'VB', 'Enheten Prov', 'Enheten Prov, totalt'],
  ['vpOversikt', 'VP', '', 'Driftverksamhet'],
] as const)('a table %s of a %s is called its name or that of its kind', (slag, typ, namn, expected) => {
  expect(tabellRubrik(tabell({ slag, namn }), { lang: 'sv', typ })).toBe(expected);
});

test.each([
  ['resultatrakning', 'Mnkr', ''],
  ['prognosjamforelse', 'Verksamhet', 'Mnkr. (−) = underskott.'],
  ['kostnadsutveckling', 'Verksamhet', 'Mnkr. (−) = minskade nettokostnader.'],
  ['personalkostnader', 'Verksamhet', 'Mnkr.'],
  ['budgetposter', 'Post', 'Mnkr.'],
  ['synpunkter', 'Kategori', 'Mnkr.'],
  ['vpOversikt', 'DRIFTVERKSAMHET, mnkr', ''],
] as const)('%s: first caption %s, above the table "%s"', (slag, first, ingress) => {
  expect(forstaRubrik(tabell({ slag }), 'sv')).toBe(first);
  expect(tabellIngress(tabell({ slag }), 'sv')).toBe(ingress);
});

test('a table of volumes says which way its deviation goes, when it has one', () => {
  const jamforelse = { jamford: 'Utfall', mot: 'Budget' };
  const volym = tabell({ slag: 'volym', kolumnList: [kolumn('Avvikelse', { jamforelse })] });
  expect(tabellIngress(volym, 'sv')).toBe('Avvikelse: bokslut − budget.');
  expect(tabellIngress(tabell({ slag: 'volym' }), 'sv')).toBe('');
});

test.each([
  ['manad', 5, 'Maj'],
  ['manad', 12, 'Dec'],
  ['budgetVpAr', 2021, 'Budget VP 2021'],
  ['avvikelseEfter', 2024, 'Avvikelse 2024 efter'],
  ['budget', null, 'Budget'],
] as const)('caption of %s %s: %s', (rubrik, ar, expected) => {
  expect(kolumnCaption('sv', kolumn('k', { rubrik, ar }))).toBe(expected);
});

test.each([
  ['prognosjamforelse', { rubrik: 'bokslutKort' }, true],
  ['resultatrakning', { rubrik: 'bokslutKort' }, false],
  ['volym', { rubrik: 'avvikelseForegaende' }, true],
  ['prognosjamforelse', { rubrik: 'prognosavvikelseT1' }, true],
  ['vpVerksamhet', { rubrik: 'jmfBudget', jamforelse: { jamford: 'a', mot: 'b' } }, true],
  ['vpVerksamhet', { rubrik: 'budgetAr' }, false],
] as const)('in %s the column %p is of deviations: %p', (slag, rest, expected) => {
  const column = kolumn('k', rest);
  expect(isDeviationColumn(tabell({ slag, kolumnList: [column] }), column)).toBe(expected);
});

test('means and shares have their own decimals', () => {
  const medel = { kind: 'medel', varde: null, refList: [], skala: 2 } as const;
  expect(cellDecimals(tabell({ decimaler: 0 }), medel)).toBe(2);
  expect(cellDecimals(tabell({ decimaler: 3 }), medel)).toBe(3);
  expect(cellDecimals(tabell(), { kind: 'leaf', varde: null })).toBe(1);
});

test.each([
  [1, [1]],
  [7, [7]],
  [8, [4, 4]],
  [13, [7, 6]],
  [15, [5, 5, 5]],
])('%i columns stand in parts of %p', (count, expected) => {
  const kolumnList = Array.from({ length: count }, (_, at) => kolumn(String(at)));
  const partList = columnParts(tabell({ kolumnList }));
  expect(partList.map(({ length }) => length)).toEqual(expected);
  expect(partList.flat()).toEqual(kolumnList);
});

describe('groups', () => {
  const term = (radKey: string, tabellId = 't') => ({
    ref: { tabellId, radKey, kolumn: 'Budget' },
    tecken: 1 as const,
  });
  const summa = (key: string, name: string, ...keyList: string[]): EkonomiTabellrad =>
    rad(key, {
      rad: name,
      slag: 'delsumma',
      cellByKolumn: {
        Budget: {
          kind: 'combination',
          varde: { coefficient: 1n, scale: 0 },
          termList: keyList.map((k) => term(k)),
        },
      },
    });

  test('each stands under its name, rows outside groups do not', () => {
    const radList = [
      rad('fri'),
      rad('a'),
      rad('b'),
      summa('grupp:x', 'Summa tillgångar', 'a', 'b'),
      rad('c'),
      summa('grupp:y', 'Summa Inventarier', 'c'),
    ];
    expect(printedRows(tabell({ radList })).map((each) => each.rad)).toEqual([
      'fri',
      'Tillgångar',
      'a',
      'b',
      'Summa tillgångar',
      'Inventarier',
      'c',
      'Summa Inventarier',
    ]);
  });

  test('other sums have no heading', () => {
    const radList = [rad('a'), summa('fore', 'Avvikelse före', 'a'), summa('totalt', 'Summa', 'a')];
    expect(printedRows(tabell({ radList }))).toEqual(radList);
  });
});

test('a comment stands once: at the area’s own table, else per verksamhetsområde', () => {
  const radList = [rad('V1', { kommentar: 'Ja.' }), rad('V2', { kommentar: 'Nej.' })];
  const list = (['perVerksamhet', 'kostnadsutveckling', 'prognosjamforelse'] as const).map((slag) =>
    tabell({ id: slag, slag, radList }),
  );
  const own = tabell({
    id: 'verksamhet:V1',
    slag: 'verksamhet',
    radList: [rad('netto', { kommentar: 'Ja.' })],
  });
  const commentsOf = (typ: 'VB' | 'T2') =>
    commentedOnce([...list, own], { typ }).map((each) => each.radList.map(({ kommentar }) => kommentar));
  expect(commentsOf('VB')).toEqual([['', 'Nej.'], ['', ''], ['', ''], ['Ja.']]);
  expect(commentsOf('T2')[2]).toEqual(['Ja.', 'Nej.']);
});

import { BUDGETLISTA_LIST, type EkonomiTabell, type EkonomiTabellslag } from '../../../src/domain';
import { ECONOMY_VY_LIST, tabellerIn, tabellerUtanVy } from '../../../src/report/blocks/economy-views';
import { CHOICES } from '../../../src/tables/specs/choices';

const tabell = (slag: EkonomiTabellslag, namn = '', id: string = slag): EkonomiTabell => ({
  id,
  slag,
  namn,
  enhet: 'mnkr',
  decimaler: 1,
  kolumnList: [],
  radList: [],
  avstamningList: [],
  hasAvrundning: false,
});
const LIST: readonly EkonomiTabell[] = [
  tabell('resultatrakning'),
  tabell('perVerksamhet'),
  tabell('verksamhet', 'Förskola', 'verksamhet:V1'),
  tabell('verksamhet', 'Äldreomsorg', 'verksamhet:V2'),
  tabell('prognosjamforelse'),
  tabell('kostnadsutveckling'),
  tabell('personalkostnader'),
  tabell('nyckeltal'),
  tabell('resultatenheter'),
  tabell('investeringar'),
  tabell('balans'),
  tabell('volym', 'Personalomsättning', 'volym:p'),
  tabell('volym', 'Förskola, antal barn', 'volym:f'),
  tabell('synpunkter'),
  ...BUDGETLISTA_LIST.map((lista) => tabell('budgetposter', lista, `budgetposter:${lista}`)),
];
const idsOf = (list: readonly EkonomiTabell[]): readonly string[] => list.map(({ id }) => id);

test('every view can be chosen in the sheet Avsnitt', () => {
  const codeList = CHOICES.Vy.map(({ code }) => code);
  expect([...codeList].sort()).toEqual([...ECONOMY_VY_LIST, 'mal', 'ekonomi'].sort());
});

test.each([
  ['resultatrakning', ['resultatrakning', 'nyckeltal']],
  ['resultatenheter', ['resultatenheter']],
  ['lokalandamal', ['budgetposter:lokalandamal']],
  ['budgetjusteringar', ['budgetposter:budgetjusteringDrift', 'budgetposter:budgetjusteringInvestering']],
  ['synpunkter', ['synpunkter']],
  ['nagot annat', []],
] as const)('the view %s prints %p', (vy, expected) => {
  expect(idsOf(tabellerIn(vy, LIST))).toEqual(expected);
});

test('volumes stand right after the area that their title names, others last', () => {
  expect(idsOf(tabellerIn('verksamhetsomraden', LIST))).toEqual([
    'perVerksamhet',
    'verksamhet:V1',
    'volym:f',
    'verksamhet:V2',
    'volym:p',
  ]);
});

test('no table is lost and none is printed twice, whichever sections the document has', () => {
  const count = 2 ** ECONOMY_VY_LIST.length;
  for (let bits = 0; bits < count; bits += 101) {
    const vyList = ECONOMY_VY_LIST.filter((_, index) => (bits >> index) & 1);
    const printed = [
      ...vyList.flatMap((vy) => idsOf(tabellerIn(vy, LIST))),
      ...idsOf(tabellerUtanVy(new Set(vyList), LIST)),
    ];
    expect([...printed].sort()).toEqual([...idsOf(LIST)].sort());
  }
});

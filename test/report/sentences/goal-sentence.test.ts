import type { Bedomning, Malniva, Malresultat, Typ } from '../../../src/domain';
import { goalSentence, groundSentence } from '../../../src/report/sentences';
import { malresultat } from '../helpers/malresultat';
import { makeMal } from '../../helpers/modell';

type Grade = Bedomning | null;

function goals(niva: Malniva, gradeList: readonly Grade[]): readonly Malresultat[] {
  return gradeList.map((bedomning, index) =>
    malresultat(makeMal({ id: `${niva}${index}`, niva, bedomning })),
  );
}
const times = (count: number, grade: Grade): readonly Grade[] => Array<Grade>(count).fill(grade);
const say = (gradeList: readonly Grade[], typ: Typ = 'VB', niva: Malniva = 'namndmal'): string =>
  goalSentence(goals(niva, gradeList), niva, typ, 'sv');

test.each<[readonly Grade[], string]>([
  [[], ''],
  [['helt'], 'Nämndmålet uppfylls helt.'],
  [['inte'], 'Nämndmålet uppfylls inte.'],
  [['helt', 'helt'], 'Båda nämndmålen uppfylls helt.'],
  [['inte', 'inte'], 'Inget av de båda nämndmålen uppfylls.'],
  [times(9, 'helt'), 'Samtliga nio nämndmål uppfylls helt.'],
  [times(13, 'delvis'), 'Samtliga 13 nämndmål uppfylls delvis.'],
  [times(4, 'inte'), 'Inget av de fyra nämndmålen uppfylls.'],
  [[...times(7, 'helt'), 'delvis', 'inte'], 'Av nio nämndmål uppfylls sju helt, ett delvis och ett inte.'],
  [[...times(12, 'helt'), 'delvis'], 'Av 13 nämndmål uppfylls 12 helt och 1 delvis.'],
  [['helt', null], 'Av två nämndmål uppfylls ett helt. Bedömning saknas för ett nämndmål.'],
  [['inte', 'ingen', null], 'Av tre nämndmål uppfylls ett inte. Bedömning saknas för två nämndmål.'],
  [[null], 'Bedömning saknas för nämndmålet.'],
  [[null, 'ingen', null], 'Bedömning saknas för samtliga tre nämndmål.'],
])('VB %j: %s', (gradeList, expected) => {
  expect(say(gradeList)).toBe(expected);
});

test.each<[readonly Grade[], string]>([
  [['helt'], 'Nämndmålet bedöms uppfyllas helt.'],
  [['inte'], 'Nämndmålet bedöms inte uppfyllas.'],
  [['helt', 'helt'], 'Båda nämndmålen bedöms uppfyllas helt.'],
  [times(4, 'inte'), 'Inget av de fyra nämndmålen bedöms uppfyllas.'],
  [
    [...times(7, 'helt'), 'delvis', 'inte'],
    'Av nio nämndmål bedöms sju uppfyllas helt, ett delvis och ett inte.',
  ],
])('T1 %j: %s', (gradeList, expected) => {
  expect(say(gradeList, 'T1')).toBe(expected);
});

test.each<[Malniva, string]>([
  ['inriktningsmal', 'Samtliga tre inriktningsmål uppfylls helt.'],
  ['verksamhetsmal', 'Samtliga tre verksamhetsområdesmål uppfylls helt.'],
  ['enhetsmal', 'Samtliga tre enhetsmål uppfylls helt.'],
])('each level has its name: %s', (niva, expected) => {
  expect(say(times(3, 'helt'), 'VB', niva)).toBe(expected);
});

test('goals of other levels and levels that are not assessed are not counted; a plan says nothing', () => {
  const mixed = [...goals('namndmal', ['helt']), ...goals('enhetsmal', ['inte'])];
  expect(goalSentence(mixed, 'namndmal', 'VB', 'sv')).toBe('Nämndmålet uppfylls helt.');
  expect(
    goalSentence([malresultat(makeMal({ niva: 'namndmal' }), { isBedomd: false })], 'namndmal', 'VB', 'sv'),
  ).toBe('');
  expect(say(['helt'], 'VP')).toBe('');
});

test('in English', () => {
  const list = goals('namndmal', ['helt', 'helt', 'delvis', 'inte', null]);
  expect(goalSentence(list, 'namndmal', 'VB', 'en')).toBe(
    'Of five board goals, two are fully met, one partly and one not. ' +
      'An assessment is missing for one board goal.',
  );
  expect(goalSentence(goals('enhetsmal', ['inte', 'inte']), 'enhetsmal', 'T2', 'en')).toBe(
    'Neither of the two unit goals is expected to be met.',
  );
});

describe('what an inriktningsmål rests on', () => {
  const below = (areaCount: number, boardCount: number): readonly Malresultat[] => [
    ...goals('verksamhetsmal', times(areaCount, 'helt')),
    ...goals('namndmal', times(boardCount, 'helt')),
  ];
  const say = (areaCount: number, boardCount: number, typ: Typ = 'VB'): string =>
    groundSentence(below(areaCount, boardCount), typ, 'sv');

  test.each<[number, number, string]>([
    [
      5,
      9,
      'Bedömningen grundas på att samtliga fem verksamhetsområdesmål och samtliga nio nämndmål uppfylls helt.',
    ],
    [1, 2, 'Bedömningen grundas på att det enda verksamhetsområdesmålet och båda nämndmålen uppfylls helt.'],
    [
      5,
      13,
      'Bedömningen grundas på att samtliga 5 verksamhetsområdesmål och samtliga 13 nämndmål uppfylls helt.',
    ],
    [3, 0, 'Bedömningen grundas på att samtliga tre verksamhetsområdesmål uppfylls helt.'],
    [0, 0, ''],
  ])('%i areas, %i board goals: %s', (areaCount, boardCount, expected) => {
    expect(say(areaCount, boardCount)).toBe(expected);
  });

  test('the verb follows the document', () => {
    expect(say(2, 3, 'T2')).toBe(
      'Bedömningen grundas på att båda verksamhetsområdesmålen och samtliga tre nämndmål bedöms uppfyllas helt.',
    );
    expect(say(2, 3, 'VP')).toBe('');
  });

  test('nothing is said when one of them is not "helt"', () => {
    expect(groundSentence([...below(2, 2), ...goals('namndmal', ['delvis'])], 'VB', 'sv')).toBe('');
    expect(groundSentence([...below(2, 2), ...goals('namndmal', [null])], 'VB', 'sv')).toBe('');
  });

  test('in English', () => {
    expect(groundSentence(below(1, 9), 'VB', 'en')).toBe(
      'The assessment is based on the only area goal and all nine board goals being fully met.',
    );
  });
});

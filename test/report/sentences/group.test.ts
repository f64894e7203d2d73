import { countWriter } from '../../../src/report/sentences/numbers';
import { capitalize, fill, groupOf, inflected, nameGroup, scaled } from '../../../src/report/sentences/group';

test('slots are filled; one without a value is a broken table', () => {
  expect(fill('Av {n} {pl}', { n: 'två', pl: 'mål' })).toBe('Av två mål');
  expect(() => fill('Av {n} {pl}', { n: 'två' })).toThrow('{pl}');
});

test.each([
  [1, 'a', 'x'],
  [2, 'b', 'y'],
  [3, 'c', 'y'],
  [40, 'c', 'y'],
])('wording for %i', (count, three, two) => {
  expect(scaled(['a', 'b', 'c'], count)).toBe(three);
  expect(inflected(['x', 'y'], count)).toBe(two);
});

test('only the first letter becomes a capital', () => {
  expect(capitalize('årsmålet för KF')).toBe('Årsmålet för KF');
  expect(capitalize('')).toBe('');
});

test.each([
  ['indikator', 'ingen', 'ingen av de fem indikatorerna'],
  ['indikator', 'alla', 'samtliga fem indikatorer'],
  ['namndmal', 'ingen', 'inget av de fem nämndmålen'],
  ['resultat', 'nagon', 'något av de fem förväntade resultaten'],
  ['aktivitet', 'alla', 'samtliga fem aktiviteter'],
] as const)('five of %s, %s: %s', (noun, key, expected) => {
  const group = groupOf(noun, 'sv');
  const write = countWriter([5], group.noun.genus, 'sv');
  expect(nameGroup(group, scaled(group.phrases[key], 5), 5, write)).toBe(expected);
});

test('owners are listed in the genitive', () => {
  const group = groupOf('indikator', 'sv', ['kf', 'namnd', 'enhet']);
  expect(nameGroup(group, group.phrases.av, 9, countWriter([9], 'en', 'sv'))).toBe(
    'av kommunfullmäktiges, nämndens och enhetens nio indikatorer',
  );
});

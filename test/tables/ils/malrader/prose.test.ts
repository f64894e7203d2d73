import {
  isProse,
  joinProse,
  proseOf,
  startsAnalys,
  startsSmall,
  withoutAnalysWord,
} from '../../../../src/tables/ils/malrader/prose';

test.each([
  ['Analys', true],
  ['Analys: Klart.', true],
  ['Analys Familjeenheten har', true],
  ['Analysera behoven', false],
  ['Kommentar: se ovan', true],
  ['Nytt slutdatum: 2025-01-01', true],
  ['Antal', false],
])('%s begins an analysis', (text, expected) => {
  expect(startsAnalys(text)).toBe(expected);
});

test.each([
  ['Analys Klart.', 'Klart.'],
  ['Analys: Klart.', 'Klart.'],
  ['Analys', ''],
  ['Analysera', 'Analysera'],
])('%s without its word', (text, rest) => {
  expect(withoutAnalysWord(text)).toBe(rest);
});

test.each([
  [['Arbetet har', 'gått bra.'], 'Arbetet har gått bra.'],
  [['Arbetet gick bra.', 'Nästa år fortsätter det.'], 'Arbetet gick bra.\nNästa år fortsätter det.'],
  [['', 'Klart.'], 'Klart.'],
  [['Klart.', 'och det fortsätter.'], 'Klart. och det fortsätter.'],
  [[], ''],
])('the parts %j', (partList, text) => {
  expect(joinProse(partList)).toBe(text);
});

test('paragraphs of one cell become lines', () => {
  expect(proseOf({ value: '<p>Ett.</p><p>Två.</p>' })).toBe('Ett.\nTvå.');
  expect(proseOf({ value: 'Vi gjorde: • ett • två' })).toBe('Vi gjorde:\n• ett\n• två');
  expect(proseOf({ value: 'Ett  stycke.' })).toBe('Ett stycke.');
});

test.each([
  ['Enheten Enheten har arbetat', true],
  ['Vi började. Sedan gick det bra', true],
  ['Andel nöjda barn', false],
  [`${'Arbetet har pågått under hela året '.repeat(5).trim()}.`, true],
])('%s is prose', (text, expected) => {
  expect(isProse(text)).toBe(expected);
});

test.each([
  ['och mer', true],
  ['– och mer', true],
  ['Och mer', false],
  ['3 dagar', false],
])('%s goes on from somewhere', (text, expected) => {
  expect(startsSmall(text)).toBe(expected);
});

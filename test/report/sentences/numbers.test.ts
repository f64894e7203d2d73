import { countWriter, numberWord } from '../../../src/report/sentences/numbers';

test.each([
  [0, 'en', 'noll'],
  [1, 'en', 'en'],
  [1, 'ett', 'ett'],
  [2, 'en', 'två'],
  [7, 'ett', 'sju'],
  [12, 'en', 'tolv'],
  [13, 'en', '13'],
  [100, 'ett', '100'],
] as const)('%i (%s) is written "%s" in Swedish', (count, genus, expected) => {
  expect(numberWord(count, genus, 'sv')).toBe(expected);
});

test.each([
  [0, 'zero'],
  [1, 'one'],
  [12, 'twelve'],
  [13, '13'],
] as const)('%i is written "%s" in English whatever the gender', (count, expected) => {
  expect(numberWord(count, 'ett', 'en')).toBe(expected);
});

test('one count over 12 turns all counts of the sentence into digits', () => {
  const write = countWriter([13, 2], 'en', 'sv');
  expect([write(13), write(2), write(1)]).toEqual(['13', '2', '1']);
});

test('counts up to 12 are all words', () => {
  const write = countWriter([12, 2], 'ett', 'sv');
  expect([write(12), write(2), write(1)]).toEqual(['tolv', 'två', 'ett']);
});

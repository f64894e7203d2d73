import {
  COUNT_PATTERN,
  countOf,
  SMALL_COUNT_PATTERN,
} from '../../../../src/domain/checks/support/number-words';

const WORD_LIST: readonly (readonly [string, number])[] = [
  ['två', 2],
  ['tre', 3],
  ['fyra', 4],
  ['fem', 5],
  ['sex', 6],
  ['sju', 7],
  ['åtta', 8],
  ['nio', 9],
  ['tio', 10],
  ['elva', 11],
  ['tolv', 12],
  ['tretton', 13],
  ['fjorton', 14],
  ['femton', 15],
  ['sexton', 16],
  ['sjutton', 17],
  ['arton', 18],
  ['nitton', 19],
  ['tjugo', 20],
];

test.each(WORD_LIST)('%s is %i, in capitals too', (word, count) => {
  expect(countOf(word)).toBe(count);
  expect(countOf(word.toUpperCase())).toBe(count);
  expect(new RegExp(`^(?:${COUNT_PATTERN})$`, 'i').test(word)).toBe(true);
});

test.each([
  ['noll', 0],
  ['ingen', 0],
  ['inget', 0],
  ['en', 1],
  ['ett', 1],
])('%s is %i among parts, but no total', (word, count) => {
  expect(countOf(word)).toBe(count);
  expect(new RegExp(`^(?:${SMALL_COUNT_PATTERN})$`, 'i').test(word)).toBe(true);
  expect(new RegExp(`^(?:${COUNT_PATTERN})$`, 'i').test(word)).toBe(false);
});

test.each([
  ['9', 9],
  ['0', 0],
  ['1234', 1234],
])('digits %s are %i', (word, count) => {
  expect(countOf(word)).toBe(count);
});

test.each(['många', 'några', 'samtliga', 'toString', '9,5', '-1', ''])('%j is no count', (word) => {
  expect(countOf(word)).toBeNull();
});

import { andelText, isOverAndel, parseAndel } from '../../../src/domain';

test.each([
  ['1/3', 1, 3, '1/3'],
  [' 2 / 5 ', 2, 5, '2/5'],
  ['50 %', 50, 100, '50 %'],
  ['100%', 100, 100, '100 %'],
  ['0 procent', 0, 100, '0 %'],
])('%j', (text, taljare, namnare, written) => {
  expect(parseAndel(text)).toEqual({ taljare, namnare });
  expect(andelText({ taljare, namnare })).toBe(written);
});

test.each(['', '1/0', '3/2', '101 %', '0,5', 'hälften', '-1/2'])('%j is no share', (text) => {
  expect(parseAndel(text)).toBeNull();
});

test.each([
  [1, 3, '1/3', false],
  [2, 5, '1/3', true],
  [1, 2, '1/2', false],
  [334, 1000, '1/3', true],
  [333, 1000, '1/3', false],
  [0, 0, '1/2', false],
])('%i of %i is more than %s: %s', (part, whole, andel, expected) => {
  expect(isOverAndel(part, whole, parseAndel(andel)!)).toBe(expected);
});

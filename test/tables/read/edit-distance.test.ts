import fc from 'fast-check';
import { editDistance } from '../../../src/tables/read/edit-distance';

test.each([
  ['utfall', 'utfall', 2, 0],
  ['utfal', 'utfall', 2, 1],
  ['utflal', 'utfall', 2, 2],
  ['arsmal', 'årsmål', 2, 2],
  ['enhet', 'analys', 2, 3],
  ['', 'ab', 2, 2],
  ['', 'abc', 2, 3],
])('%s → %s within %i is %i', (a, b, limit, expected) => {
  expect(editDistance(a, b, limit)).toBe(expected);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'å'), maxLength: 6 });

test('is symmetric, zero only for equals, and never beyond one step past the limit', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      const distance = editDistance(a, b, limit);
      expect(editDistance(b, a, limit)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(limit + 1);
    }),
    { seed: 2022, numRuns: 500 },
  );
});

test('one inserted letter is one step', () => {
  fc.assert(
    fc.property(word, fc.nat(6), (text, at) => {
      const longer = `${text.slice(0, at)}x${text.slice(at)}`;
      expect(editDistance(text, longer, 2)).toBe(1);
    }),
    { seed: 2022, numRuns: 200 },
  );
});

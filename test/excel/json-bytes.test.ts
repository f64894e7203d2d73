import fc from 'fast-check';
import { jsonBytes } from '../../src/excel/json-bytes';

test.each([
  ['', 2],
  ['å', 4],
  ['●', 5],
  ['😀', 6],
  [
    [
      ['a', 1],
      ['', null],
    ],
    19,
  ],
])('%j', (value, expected) => {
  expect(jsonBytes(value)).toBe(expected);
});

test('counts what the encoder makes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      return jsonBytes(value) === new TextEncoder().encode(text).length;
    }),
    { seed: 2022, numRuns: 300 },
  );
});

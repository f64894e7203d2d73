import fc from 'fast-check';
import { applyEdits } from '../../../src/xlsx/xml';

test.each([
  ['no edit', [], 'abcdef'],
  ['a replacement', [{ start: 1, end: 3, text: 'X' }], 'aXdef'],
  ['an insertion', [{ start: 2, end: 2, text: 'X' }], 'abXcdef'],
  ['a removal', [{ start: 0, end: 5, text: '' }], 'f'],
  [
    'several, in any order',
    [
      { start: 6, end: 6, text: '!' },
      { start: 0, end: 1, text: 'A' },
    ],
    'Abcdef!',
  ],
  [
    'insertions at one place keep their order',
    [
      { start: 3, end: 3, text: '1' },
      { start: 3, end: 3, text: '2' },
    ],
    'abc12def',
  ],
])('%s', (_, editList, expected) => {
  expect(applyEdits('abcdef', editList)).toBe(expected);
});

test('overlapping edits are a broken program', () => {
  const overlapping = [
    { start: 0, end: 3, text: '' },
    { start: 2, end: 4, text: '' },
  ];
  expect(() => applyEdits('abcdef', overlapping)).toThrow(RangeError);
});

test('what no edit touches stays where it was', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ minLength: 50, maxLength: 50 }), cuts, (text, cutList) => {
      const sorted = cutList.sort((a, b) => a - b);
      const editList = sorted
        .slice(1)
        .map((end, i) => ({ start: sorted[i]!, end, text: text.slice(sorted[i], end) }));
      expect(applyEdits(text, editList)).toBe(text);
    }),
    { seed: 2022, numRuns: 200 },
  );
});

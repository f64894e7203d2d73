import fc from 'fast-check';
import { lineCount, rowHeightPt } from '../../../src/tables/template/row-height';

test.each([
  ['', 10, 1],
  ['kort', 10, 1],
  ['exakt tio!', 10, 1],
  ['ett två tre fyra', 8, 2],
  ['ett\ntvå', 10, 2],
  ['ett\n\ntvå', 10, 3],
  ['abcdefghijklmnopqrstuvwxyz', 10, 3],
  ['Utfall kvinnor/flickor', 12, 3],
])('%j in %i characters needs %i lines', (text, width, expected) => {
  expect(lineCount(text, width)).toBe(expected);
});

test('one line needs no height of its own', () => {
  expect(rowHeightPt([{ text: 'kort', widthChars: 10 }])).toBeNull();
  expect(rowHeightPt([])).toBeNull();
});

test('the longest text of the row decides, up to what Excel allows', () => {
  const texts = [
    { text: 'a b c', widthChars: 1 },
    { text: 'kort', widthChars: 10 },
  ];
  expect(rowHeightPt(texts)).toBe(45);
  expect(rowHeightPt([{ text: 'ord '.repeat(2000), widthChars: 20 }])).toBe(409);
});

test('wider columns never need more lines, and no text is lost', () => {
  const words = fc
    .array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 30 })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(words, fc.integer({ min: 3, max: 60 }), (text, width) => {
      expect(lineCount(text, width)).toBeGreaterThanOrEqual(lineCount(text, width + 20));
      expect(lineCount(text, width) * width).toBeGreaterThanOrEqual(text.replace(/\s+/g, '').length);
    }),
    { seed: 2022, numRuns: 300 },
  );
});

import fc from 'fast-check';
import { cellStyleByName } from '../../../src/style';
import { MAX_ROW_PT, rowHeightPt, splitText } from '../../../src/report/layout/split-text';
import { wrapText } from '../../../src/report/layout/wrap-text';

const { body, title } = cellStyleByName;

test.each([
  [1, 17.25],
  [2, 32.25],
  [27, 407.25],
  [40, 409],
])('%d lines of body text take %d pt', (lineCount, expected) => {
  expect(rowHeightPt(lineCount, body)).toBe(expected);
});

test('a short text is one piece, untouched', () => {
  expect(splitText('  Två mål.  ', body, 500)).toEqual([{ text: '  Två mål.  ', heightPt: 17.25 }]);
});

test('a look that does not wrap always takes one line', () => {
  expect(splitText('ord '.repeat(500), { ...title, wrap: false }, 100)).toHaveLength(1);
});

test('a text too tall for a row continues in the next, cut between words', () => {
  const text = Array.from({ length: 900 }, (_, index) => `ord${index}`).join(' ');
  const pieceList = splitText(text, body, 400);
  expect(pieceList.length).toBeGreaterThan(1);
  expect(pieceList.map((piece) => piece.text).join(' ')).toBe(text);
});

test('no piece is taller than Excel allows, and each has room for all its lines', () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'ö', 'm', '1'), minLength: 1, maxLength: 14 }),
    {
      maxLength: 700,
    },
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 800 }), (wordList, widthPt) => {
      for (const { text, heightPt } of splitText(wordList.join(' '), body, widthPt)) {
        expect(heightPt).toBeLessThanOrEqual(MAX_ROW_PT);
        expect(wrapText(text, body.font, widthPt).length * 15).toBeLessThan(heightPt);
      }
    }),
    { seed: 2022, numRuns: 60 },
  );
});

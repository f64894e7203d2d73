import fc from 'fast-check';
import { insertText } from '../../../src/taskpane/model/insert-text';

const PIECE = '{indikator:I001.utfall}';

describe('a reference put into a text', () => {
  test.each([
    ['in an empty text', '', 0, 0, PIECE],
    ['at the end of a word', 'Utfallet blev', 13, 13, `Utfallet blev ${PIECE}`],
    ['after a blank', 'Utfallet blev ', 14, 14, `Utfallet blev ${PIECE}`],
    ['before a word', 'blev i år', 5, 5, `blev ${PIECE} i år`],
    ['before a full stop', 'Det blev .', 9, 9, `Det blev ${PIECE}.`],
    ['in the place of a figure', 'Det blev 89 procent.', 9, 19, `Det blev ${PIECE}.`],
    ['after an opening bracket', '(89)', 1, 3, `(${PIECE})`],
    ['on a new line', 'Först.\n', 7, 7, `Först.\n${PIECE}`],
  ])('%s', (_, text, from, to, expected) => {
    expect(insertText(text, from, to, PIECE).text).toBe(expected);
  });

  test('the caret stands right after it, and nothing else of the text is lost', () => {
    const property = fc.property(fc.string(), fc.nat(), fc.nat(), (text, a, b) => {
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const inserted = insertText(text, from!, to!, PIECE);
      expect(inserted.text.slice(0, inserted.caret).endsWith(PIECE)).toBe(true);
      expect(inserted.text.startsWith(text.slice(0, from))).toBe(true);
      expect(inserted.text.endsWith(text.slice(to))).toBe(true);
      expect(inserted.text.length - (text.length - (to! - from!)) - PIECE.length).toBeLessThanOrEqual(2);
    });
    fc.assert(property, { seed: 2022, numRuns: 300 });
  });
});

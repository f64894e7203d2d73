import fc from 'fast-check';
import { textWidthPt } from '../../../src/style';
import { wrapText } from '../../../src/report/layout/wrap-text';

const font = { size: 11 };
/** Wide enough for `count` letters m with the safety margin. */
const room = (count: number): number => textWidthPt('m'.repeat(count), font) * 1.051;

test.each([
  ['nothing', '', 10, ['']],
  ['a short text', 'mm mm', 10, ['mm mm']],
  ['words over two lines', 'mmm mmm', 4, ['mmm ', 'mmm']],
  ['a word wider than the line', 'mmmmmm', 4, ['mmmm', 'mm']],
  ['a wide word after a short one', 'm mmmmmm m', 4, ['m ', 'mmmm', 'mm m']],
  ['a line feed', 'mm\nmm', 10, ['mm\n', 'mm']],
  ['an empty line', 'mm\n\nmm', 10, ['mm\n', '\n', 'mm']],
  ['a no-break space, which holds words together', 'm m\u00a0m', 2, ['m ', 'm\u00a0', 'm']],
  ['blanks at the end, which hang over the edge', 'mmmm   ', 4, ['mmmm   ']],
])('wraps %s', (_, text, letters, expected) => {
  expect(wrapText(text, font, room(letters))).toEqual(expected);
});

test('bold text wraps where regular text just fits', () => {
  const text = 'Enheten har under året arbetat vidare';
  const widthPt = textWidthPt(text, font) * 1.051;
  expect(wrapText(text, font, widthPt)).toHaveLength(1);
  expect(wrapText(text, { ...font, bold: true }, widthPt)).toHaveLength(2);
});

const textArbitrary = fc.string({
  unit: fc.constantFrom('a', 'Å', 'm', 'i', ' ', ' ', ',', '\n', '\u00a0', '–', 'W'),
  maxLength: 300,
});

test('lines joined are the text, and no line is wider than the cell', () => {
  fc.assert(
    fc.property(textArbitrary, fc.integer({ min: 15, max: 400 }), (text, widthPt) => {
      const lineList = wrapText(text, font, widthPt);
      expect(lineList.join('')).toBe(text);
      for (const line of lineList) expect(textWidthPt(line.trimEnd(), font)).toBeLessThanOrEqual(widthPt);
    }),
    { seed: 2022, numRuns: 500 },
  );
});

test('a narrower cell never takes fewer lines', () => {
  fc.assert(
    fc.property(textArbitrary, fc.integer({ min: 20, max: 200 }), (text, widthPt) => {
      const narrow = wrapText(text, font, widthPt).length;
      expect(narrow).toBeGreaterThanOrEqual(wrapText(text, font, widthPt * 2).length);
    }),
    { seed: 2022, numRuns: 300 },
  );
});

import { lineHeightPt, textWidthPt } from '../../src/style';
import { CALIBRI_BOLD, CALIBRI_REGULAR } from '../../src/style/glyph-widths';

const regular = { size: 11 };
const bold = { size: 11, bold: true };

test.each([
  ['nothing', '', 0],
  ['a digit', '0', 507],
  ['å is as wide as a', 'å', 479],
  ['no-break space is as wide as space', '\u00a0', 226],
  ['Årsmål', 'Årsmål', 579 + 349 + 391 + 799 + 479 + 229],
  ['an unknown character is a full em', '漢', 1000],
  ['a character outside the basic plane counts once', '𝔸', 1000],
])('width of %s', (_, text, thousandths) => {
  expect(textWidthPt(text, { size: 1000 })).toBeCloseTo(thousandths, 6);
});

test('grows with the font size, and bold is wider', () => {
  const text = 'Samtliga aktiviteter är genomförda.';
  expect(textWidthPt(text, { size: 22 })).toBeCloseTo(2 * textWidthPt(text, regular), 6);
  expect(textWidthPt(text, bold)).toBeGreaterThan(textWidthPt(text, regular));
});

test.each([
  ['regular', CALIBRI_REGULAR],
  ['bold', CALIBRI_BOLD],
])('the %s table lists every character once, and all that Swedish reports need', (_, widths) => {
  const charList = Object.values(widths).flatMap((chars) => [...chars]);
  expect(new Set(charList).size).toBe(charList.length);
  for (const char of 'abcxyzåäöÅÄÖéü0123456789 .,:;–—•●◆■▲▼✓−±≤≥%§&/()"\u00a0\u202f')
    expect(charList).toContain(char);
});

test.each([
  [10, 13.5],
  [11, 15],
  [12, 16.5],
  [14, 18.75],
  [16, 21.75],
])('a line of %d pt is %d pt high', (size, expected) => {
  expect(lineHeightPt(size)).toBe(expected);
});

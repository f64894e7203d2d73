/** Pixels of a digit of the default font (Calibri 11), and of a column's inner margins. */
const DIGIT_PX = 7;
const MARGIN_PX = 5;
const POINTS_PER_PX = 72 / 96;

/**
 * Width in characters → the points that `columnWidth` takes: the pixels that Excel gives a column of that width
 * in a file (ECMA-376 18.3.1.13: `width = trunc((chars · 7 + 5) / 7 · 256) / 256`, `pixels = trunc((256 · width
 * + trunc(128 / 7)) / 256 · 7)`), at 96 to the inch.
 */
export function columnWidthPt(widthChars: number): number {
  const width = Math.trunc(((widthChars * DIGIT_PX + MARGIN_PX) / DIGIT_PX) * 256) / 256;
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PX)) / 256) * DIGIT_PX);
  return pixels * POINTS_PER_PX;
}

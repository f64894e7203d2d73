import { textWidthPt } from '../../style';
import type { FontStyle } from '../../workbook';

type Font = Pick<FontStyle, 'size' | 'bold'>;

/** No character is wider than this share of the font's size: short texts need no measuring. */
const WIDEST_SHARE = 1;

/** Lines that a text takes when it is wrapped at blanks in a width (points), long words broken. At least 1. */
export function countLines(text: string, widthPt: number, font: Font): number {
  if (text.length * font.size * WIDEST_SHARE <= widthPt && !text.includes('\n')) return 1;
  let lineCount = 0;
  for (const line of text.split('\n')) lineCount += linesOfParagraph(line, Math.max(widthPt, 1), font);
  return lineCount;
}

function linesOfParagraph(text: string, widthPt: number, font: Font): number {
  const blankPt = textWidthPt(' ', font);
  let lineCount = 1;
  let usedPt = 0;
  for (const word of text.split(/[ \t]+/)) {
    const wordPt = textWidthPt(word, font);
    const nextPt = usedPt === 0 ? wordPt : usedPt + blankPt + wordPt;
    if (nextPt <= widthPt) {
      usedPt = nextPt;
      continue;
    }
    if (usedPt > 0) lineCount += 1;
    const broken = Math.max(0, Math.ceil(wordPt / widthPt) - 1);
    lineCount += broken;
    usedPt = wordPt - broken * widthPt;
  }
  return lineCount;
}

/** Points of one line in 11 point Calibri, and the most that Excel allows a row. */
const LINE_PT = 15;
const MAX_HEIGHT_PT = 409;

/**
 * Lines that a text needs in a column of that width (in digits), broken between words. Running text is narrower
 * than digits, which leaves room for the cell's padding.
 */
export function lineCount(text: string, widthChars: number): number {
  const room = Math.max(Math.floor(widthChars), 1);
  let total = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    total += 1;
    for (const word of paragraph.split(/(?<=[ /-])/)) {
      const length = word.trimEnd().length;
      if (used > 0 && used + length > room) {
        total += 1;
        used = 0;
      }
      total += Math.max(Math.ceil(length / room) - 1, 0);
      used += word.length;
    }
  }
  return total;
}

/**
 * Height of a row of wrapped texts, points; null when one line is enough, so that the program's own height
 * stays. Programs do not all fit rows to their text when a file is opened.
 */
export function rowHeightPt(
  cellList: readonly { readonly text: string; readonly widthChars: number }[],
): number | null {
  const lines = Math.max(1, ...cellList.map(({ text, widthChars }) => lineCount(text, widthChars)));
  return lines === 1 ? null : Math.min(lines * LINE_PT, MAX_HEIGHT_PT);
}

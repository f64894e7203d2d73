import type { FontStyle } from '../workbook';
import { CALIBRI_BOLD, CALIBRI_REGULAR, type GlyphWidths } from './glyph-widths';

type WidthByChar = ReadonlyMap<string, number>;

function widthByChar(widths: GlyphWidths): WidthByChar {
  return new Map(
    Object.entries(widths).flatMap(([width, chars]) =>
      [...chars].map((char) => [char, Number(width)] as const),
    ),
  );
}

const REGULAR = widthByChar(CALIBRI_REGULAR);
const BOLD = widthByChar(CALIBRI_BOLD);
/** A character outside the table: as wide as anything that people write. */
const UNKNOWN_WIDTH = 1000;

/** Width of a text on one line, points. Unknown characters count as a full em. */
export function textWidthPt(text: string, font: Pick<FontStyle, 'size' | 'bold'>): number {
  const table = font.bold ? BOLD : REGULAR;
  let width = 0;
  for (const char of text) width += table.get(char) ?? UNKNOWN_WIDTH;
  return (width * font.size) / 1000;
}

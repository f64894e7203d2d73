import type { FontStyle } from '../workbook';
import { CALIBRI_BOLD, CALIBRI_REGULAR, type GlyphWidths } from './glyph-widths';

/** A character outside the table: as wide as anything that people write. */
const UNKNOWN_WIDTH = 1000;

/** Width of every UTF-16 unit; the second unit of a pair adds nothing, so that a pair counts once. */
function widthByUnit(widths: GlyphWidths): Uint16Array {
  const table = new Uint16Array(0x10000).fill(UNKNOWN_WIDTH);
  table.fill(0, 0xdc00, 0xe000);
  for (const [width, chars] of Object.entries(widths)) {
    for (const char of chars) table[char.charCodeAt(0)] = Number(width);
  }
  return table;
}

const REGULAR = widthByUnit(CALIBRI_REGULAR);
const BOLD = widthByUnit(CALIBRI_BOLD);

/** Width of a text on one line, points. Unknown characters count as a full em. */
export function textWidthPt(text: string, font: Pick<FontStyle, 'size' | 'bold'>): number {
  const table = font.bold ? BOLD : REGULAR;
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += table[text.charCodeAt(index)]!;
  return (width * font.size) / 1000;
}

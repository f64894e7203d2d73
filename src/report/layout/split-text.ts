import { lineHeightPt } from '../../style';
import type { CellStyle } from '../../workbook';
import { wrapText } from './wrap-text';

/** Excel's tallest row, points. */
export const MAX_ROW_PT = 409;
/** Space above and below the text of a row, points. */
const ROW_PADDING_PT = 2.25;

/** A piece of a text that fits one row, and the height it needs there, points. */
export interface TextPiece {
  readonly text: string;
  readonly heightPt: number;
}

/** Height of a row with that many lines, points. */
export function rowHeightPt(lineCount: number, style: CellStyle): number {
  return Math.min(MAX_ROW_PT, lineCount * lineHeightPt(style.font.size) + ROW_PADDING_PT);
}

/**
 * A text cut at word boundaries into pieces that each fit a row of at most 409 pt at that inner width
 * (points). Nearly always one piece.
 */
export function splitText(text: string, style: CellStyle, widthPt: number): readonly TextPiece[] {
  const lineList = style.wrap ? wrapText(text, style.font, widthPt) : [text];
  const maxLineCount = Math.floor((MAX_ROW_PT - ROW_PADDING_PT) / lineHeightPt(style.font.size));
  if (lineList.length <= maxLineCount) return [{ text, heightPt: rowHeightPt(lineList.length, style) }];
  const pieceList: TextPiece[] = [];
  for (let start = 0; start < lineList.length; start += maxLineCount) {
    const part = lineList.slice(start, start + maxLineCount);
    pieceList.push({ text: part.join('').trimEnd(), heightPt: rowHeightPt(part.length, style) });
  }
  return pieceList;
}

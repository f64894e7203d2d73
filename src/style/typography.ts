/** Font sizes in points; one family for every sheet (design 4). */
export const FONT_NAME = 'Calibri';
export const FONT_SIZE = {
  title: 16,
  heading: 14,
  goalBand: 12,
  body: 11,
  tableHeader: 10,
  comment: 10,
} as const;

/** Excel measures rows in steps of a pixel: 0.75 pt. */
const PIXEL_PT = 0.75;
/** Space that a line of Calibri takes, in font sizes; generous enough for both Excel and LibreOffice. */
const LINE_SPACING = 1.32;

/** Height of one line of text, points (11 pt → 15, as Excel's own default row). */
export function lineHeightPt(sizePt: number): number {
  return Math.ceil((sizePt * LINE_SPACING) / PIXEL_PT) * PIXEL_PT;
}

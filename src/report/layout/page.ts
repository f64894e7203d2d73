import type { PrintSetup } from '../../workbook';
import { spanWidthPt, type Grid } from './grid';
import type { Footer } from './types';

const POINTS_PER_INCH = 72;
/** A4 landscape, points. */
const PAPER = { widthPt: 841.9, heightPt: 595.3 } as const;
/** Inches. */
export const MARGIN: PrintSetup['margin'] = {
  top: 0.5,
  bottom: 0.6,
  left: 0.5,
  right: 0.5,
  header: 0.3,
  footer: 0.3,
};
/** Excel allows 255 characters in a footer. */
const MAX_FOOTER = 255;
/** Programs round row heights and scale; a page must never overflow before our own break. */
const HEIGHT_SAFETY = 0.97;

/** Scale that "fit to one page wide" gives; programs never enlarge. */
export function printScale(grid: Grid): number {
  const usablePt = PAPER.widthPt - (MARGIN.left + MARGIN.right) * POINTS_PER_INCH;
  return Math.min(1, usablePt / spanWidthPt(grid, 1, grid.widthCharsList.length));
}

/** Sum of row heights that surely fits one page, points. */
export function pageCapacityPt(grid: Grid): number {
  const usablePt = PAPER.heightPt - (MARGIN.top + MARGIN.bottom) * POINTS_PER_INCH;
  return (usablePt * HEIGHT_SAFETY) / printScale(grid);
}

function escapeFooter(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/&/g, '&&');
}

/** Cuts to a length without leaving half of an escaped `&&`. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const part = text.slice(0, Math.max(0, length - 1));
  const ampersandCount = /&*$/.exec(part)![0].length;
  return `${ampersandCount % 2 ? part.slice(0, -1) : part}…`;
}

/** `&L<left>&C<center>&R<word> &P (&N)`; long texts are shortened, `&` is escaped. */
export function footerCode({ left, center, pageWord }: Footer): string {
  const right = `&R${escapeFooter(pageWord)} &P (&N)`;
  const room = MAX_FOOTER - right.length - '&L&C'.length;
  const middle = cut(escapeFooter(center), Math.floor(room / 2));
  return `&L${cut(escapeFooter(left), room - middle.length)}&C${middle}${right}`;
}

import type { Colour } from '../workbook';

/** A pair of colours that text is read in, with its WCAG contrast ratio (one decimal; design 4). */
export interface PaletteRole {
  readonly text: Colour;
  readonly fill: Colour;
  readonly contrast: number;
}

/**
 * The one palette, as design 4 lists it. Fills alone mean nothing to colour-blind readers and grey printers:
 * a status is always written as symbol and word too.
 */
export const PALETTE = {
  helt: { text: '#0B5A0B', fill: '#DDF3DB', contrast: 7.2 },
  delvis: { text: '#5C3D00', fill: '#FFEFC2', contrast: 8.7 },
  inte: { text: '#8E1220', fill: '#FBDDE0', contrast: 7.3 },
  ingen: { text: '#424242', fill: '#EBEBEB', contrast: 8.4 },
  tableHeader: { text: '#FFFFFF', fill: '#1F3864', contrast: 11.6 },
  goalBand: { text: '#1F3864', fill: '#DCE6F2', contrast: 9.2 },
  body: { text: '#242424', fill: '#FFFFFF', contrast: 15.5 },
  analysis: { text: '#242424', fill: '#F5F7FA', contrast: 14.5 },
} as const satisfies Record<string, PaletteRole>;

export type PaletteName = keyof typeof PALETTE;

/** Grey hairlines between table cells. */
export const HAIRLINE_COLOUR: Colour = '#A6A6A6';
/** Lines above sums and below goal bands. */
export const LINE_COLOUR: Colour = '#1F3864';
/** Links, on white: 7.0 or more against the sheet. */
export const LINK_COLOUR: Colour = '#0B4A8F';

/** Symbols of a bedömning (domain 1): always printed before its word. */
export const STATUS_SYMBOL = { helt: '●', delvis: '◆', inte: '■', ingen: '—' } as const;

/** Tab colours of the owned sheets, so that they stand apart from the data sheets. */
export const OWNED_TAB_COLOUR: Colour = '#1F3864';

function channel(hex: string): number {
  const value = parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = [colour.slice(1, 3), colour.slice(3, 5), colour.slice(5, 7)].map(channel);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** WCAG 2 contrast ratio of two `#RRGGBB` colours, 1–21. */
export function contrastRatio(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

/** A colour on the way from `from` to `to`; share 0 is the one, 1 the other. */
export function mixColours(from: Colour, to: Colour, share: number): Colour {
  const part = (at: number): string => {
    const [a, b] = [from, to].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round(a! + (b! - a!) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`.toUpperCase() as Colour;
}

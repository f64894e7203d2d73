import { PALETTE } from '../../src/style';
import { box, disc, ring, stroke, within, type Layer } from './raster';

const GROUND = PALETTE.tableHeader.fill;
const LINE = PALETTE.tableHeader.text;
const REACHED = PALETTE.helt.fill;
const PEN = 1.6;

/** A tile of its own ground, so that the drawing reads the same in light and dark themes of Excel. */
const TILE: Layer = { shape: box(0, 0, 16, 16, 3), colour: GROUND };

/** Two links of a chain, the second a target that is hit. The first passes over, then under it. */
const MALKEDJAN: readonly Layer[] = [
  TILE,
  { shape: ring(5.5, 5.5, 2.9, PEN), colour: LINE },
  { shape: ring(9.7, 9.7, 3.9, PEN + 1.6), colour: GROUND },
  { shape: ring(9.7, 9.7, 3.9, PEN), colour: LINE },
  { shape: within(ring(5.5, 5.5, 2.9, PEN + 1.6), box(6.6, 3, 11, 7.2)), colour: GROUND },
  { shape: within(ring(5.5, 5.5, 2.9, PEN), box(6.6, 3, 11, 7.2)), colour: LINE },
  { shape: disc(9.7, 9.7, 1.6), colour: REACHED },
];

const KONTROLL: readonly Layer[] = [
  TILE,
  {
    shape: stroke(
      [
        [3.6, 8.4],
        [6.8, 11.6],
        [12.4, 4.8],
      ],
      2,
    ),
    colour: LINE,
  },
];

/** One goal above, two below it: the goal chain. */
const RESULTAT: readonly Layer[] = [
  TILE,
  {
    shape: stroke(
      [
        [4.5, 11.5],
        [8, 4.5],
        [11.5, 11.5],
      ],
      1,
    ),
    colour: LINE,
  },
  { shape: disc(8, 4.5, 2.2), colour: LINE },
  { shape: disc(4.5, 11.5, 2.2), colour: REACHED },
  { shape: disc(11.5, 11.5, 2.2), colour: LINE },
];

/** A page with a heading and lines of text. */
const RAPPORT: readonly Layer[] = [
  TILE,
  { shape: box(4, 2, 12, 14, 0.8), colour: LINE },
  { shape: box(5.5, 4, 10.5, 6), colour: GROUND },
  { shape: box(5.5, 8, 10.5, 9), colour: GROUND },
  { shape: box(5.5, 11, 8.5, 12), colour: GROUND },
];

/** Sizes that the ribbon asks for; the product's own icon is also shown in lists of add-ins. */
const RIBBON_SIZE_LIST = [16, 32, 80] as const;

/** Every icon: file name without size, sizes in pixels, drawing. */
export const MOTIF_LIST = [
  { name: 'malkedjan', sizePxList: [16, 32, 64, 80], layerList: MALKEDJAN },
  { name: 'kontroll', sizePxList: RIBBON_SIZE_LIST, layerList: KONTROLL },
  { name: 'resultat', sizePxList: RIBBON_SIZE_LIST, layerList: RESULTAT },
  { name: 'rapport', sizePxList: RIBBON_SIZE_LIST, layerList: RAPPORT },
] as const;

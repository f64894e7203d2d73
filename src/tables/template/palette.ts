import type { Colour } from '../../workbook';
import type { Tone, Writer } from '../spec';

interface Pair {
  readonly text: Colour;
  readonly fill: Colour;
}

/** The colours that a template needs; they come from the one palette of `src/style` (design 4). */
export interface TemplatePalette {
  readonly tone: Readonly<Record<Tone, Pair>>;
  readonly tableHeader: Pair;
  readonly body: Pair;
  /** Columns that the add-in computes. */
  readonly computed: Pair;
  /** Rows that others have decided (KF, nämnd). */
  readonly inherited: Pair;
  readonly tabByWriter: Readonly<Record<Writer, Colour>>;
}

/** The palette of design 4; a test holds it equal to `src/style`, which tables may not import. */
export const TEMPLATE_PALETTE: TemplatePalette = {
  tone: {
    helt: { text: '#0B5A0B', fill: '#DDF3DB' },
    delvis: { text: '#5C3D00', fill: '#FFEFC2' },
    inte: { text: '#8E1220', fill: '#FBDDE0' },
    ingen: { text: '#424242', fill: '#EBEBEB' },
  },
  tableHeader: { text: '#FFFFFF', fill: '#1F3864' },
  body: { text: '#242424', fill: '#FFFFFF' },
  computed: { text: '#242424', fill: '#F5F7FA' },
  inherited: { text: '#1F3864', fill: '#DCE6F2' },
  tabByWriter: {
    C: '#1F3864',
    E: '#0B5A0B',
    H: '#5C3D00',
    U: '#8E1220',
    I: '#424242',
    '=': '#424242',
  },
};

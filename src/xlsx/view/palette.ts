import type { Colour } from '../../workbook';
import { attributesOf, childElements, findChild, findPath, rootElement, type ElementRange } from '../xml';

/** Office's own theme, for files without one: light 1, dark 1, light 2, dark 2, accents, links. */
const OFFICE_THEME: readonly Colour[] = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

/** Children of `clrScheme` in the order in which styles count them. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The first eight of the indexed colours; they come twice (ECMA-376 18.8.27). */
const BASE_HEX = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const REST_HEX =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC ' +
  'CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC ' +
  'CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 ' +
  '993366 333399 333333';
const INDEXED: readonly Colour[] = `${BASE_HEX} ${BASE_HEX} ${REST_HEX}`.split(' ').map((hex) => `#${hex}`);
/** Indexes of the system's own text and background. */
const SYSTEM_BY_INDEX: ReadonlyMap<number, Colour> = new Map([
  [64, '#000000'],
  [65, '#FFFFFF'],
]);

/** The colours that a workbook's styles refer to by number. */
export class Palette {
  constructor(
    private readonly themeList: readonly Colour[],
    private readonly indexedList: readonly Colour[],
  ) {}

  /** A colour element (`color`, `fgColor`, `tabColor` …) as `#RRGGBB`; null when it is automatic. */
  colourOf(attributes: ReadonlyMap<string, string>): Colour | null {
    const base = this.baseOf(attributes);
    const tint = Number(attributes.get('tint') ?? 0);
    return base !== null && tint !== 0 && Number.isFinite(tint) ? tinted(base, tint) : base;
  }

  private baseOf(attributes: ReadonlyMap<string, string>): Colour | null {
    const rgb = attributes.get('rgb');
    if (rgb !== undefined) return hexColour(rgb);
    const theme = attributes.get('theme');
    if (theme !== undefined) return this.themeList[Number(theme)] ?? null;
    const indexed = attributes.get('indexed');
    if (indexed === undefined) return null;
    return SYSTEM_BY_INDEX.get(Number(indexed)) ?? this.indexedList[Number(indexed)] ?? null;
  }
}

/** The palette of a workbook. `stylesXml` may bring its own indexed colours; empty texts stand for missing parts. */
export function readPalette(themeXml: string, stylesXml: string): Palette {
  return new Palette(readTheme(themeXml), readIndexed(stylesXml));
}

function readTheme(xml: string): readonly Colour[] {
  const scheme = xml === '' ? null : findPath(xml, ['theme', 'themeElements', 'clrScheme']);
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const slot = findChild(xml, scheme, name);
    return (slot && schemeColour(xml, slot)) ?? OFFICE_THEME[index]!;
  });
}

function schemeColour(xml: string, slot: ElementRange): Colour | null {
  const [colour] = childElements(xml, slot);
  if (!colour) return null;
  const attributes = attributesOf(xml, colour);
  return hexColour(attributes.get('lastClr') ?? attributes.get('val') ?? '');
}

function readIndexed(xml: string): readonly Colour[] {
  const root = xml === '' ? null : rootElement(xml);
  const colours = root && findChild(xml, root, 'colors');
  const list = colours && findChild(xml, colours, 'indexedColors');
  if (!list) return INDEXED;
  const own = childElements(xml, list).map(
    (element) => hexColour(attributesOf(xml, element).get('rgb') ?? '') ?? '#000000',
  );
  return [...own, ...INDEXED.slice(own.length)];
}

/** `FF1F3864` or `1F3864` → `#1F3864`; null for anything else. */
function hexColour(text: string): Colour | null {
  const hex = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(text)?.[1];
  return hex === undefined ? null : `#${hex.toUpperCase()}`;
}

/** Lighter (tint 0 to 1) or darker (−1 to 0) by lightness in HLS, as ECMA-376 18.8.19 says. */
export function tinted(colour: Colour, tint: number): Colour {
  const [hue, lightness, saturation] = toHls(colour);
  const share = Math.max(-1, Math.min(1, tint));
  const next = share < 0 ? lightness * (1 + share) : lightness * (1 - share) + share;
  return fromHls(hue, next, saturation);
}

function toHls(colour: Colour): readonly [number, number, number] {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const spread = max - min;
  if (spread === 0) return [0, lightness, 0];
  const saturation = lightness <= 0.5 ? spread / (max + min) : spread / (2 - max - min);
  const sector =
    max === red
      ? (green - blue) / spread
      : max === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  return [(sector * 60 + 360) % 360, lightness, saturation];
}

function fromHls(hue: number, lightness: number, saturation: number): Colour {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const at = (offset + hue / 30) % 12;
    const share = lightness - chroma * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

import type { BorderEdge, BorderLine, BorderStyle, CellStyle, Colour, FontStyle } from '../../workbook';
import { attributesOf, childElements, findChild, isTrue, rootElement, type ElementRange } from '../xml';
import type { Palette } from './palette';

type Attributes = ReadonlyMap<string, string>;

const FALLBACK_FONT: FontStyle = { name: 'Calibri', size: 11, color: '#000000' };

const LINE_BY_STYLE: ReadonlyMap<string, BorderLine> = new Map<string, BorderLine>([
  ['hair', 'hair'],
  ['dotted', 'hair'],
  ['thin', 'thin'],
  ['dashed', 'thin'],
  ['dashDot', 'thin'],
  ['dashDotDot', 'thin'],
  ['medium', 'medium'],
  ['mediumDashed', 'medium'],
  ['mediumDashDot', 'medium'],
  ['mediumDashDotDot', 'medium'],
  ['slantDashDot', 'medium'],
  ['thick', 'medium'],
  ['double', 'medium'],
]);

/** Share of the foreground in a pattern, for those that are no plain fill. */
const SHARE_BY_PATTERN: ReadonlyMap<string, number> = new Map([
  ['gray0625', 0.0625],
  ['gray125', 0.125],
  ['lightGray', 0.25],
  ['mediumGray', 0.5],
  ['darkGray', 0.75],
]);
const OTHER_PATTERN_SHARE = 0.4;

const HORIZONTAL: ReadonlyMap<string, NonNullable<CellStyle['horizontal']>> = new Map([
  ['left', 'left'],
  ['fill', 'left'],
  ['justify', 'left'],
  ['distributed', 'center'],
  ['center', 'center'],
  ['centerContinuous', 'center'],
  ['right', 'right'],
]);
const VERTICAL: ReadonlyMap<string, NonNullable<CellStyle['vertical']>> = new Map([
  ['top', 'top'],
  ['center', 'center'],
  ['justify', 'center'],
  ['distributed', 'center'],
]);

/** The cell formats of the style part as looks, each worked out when it is first asked for. */
export class CellLooks {
  private readonly xfList: readonly ElementRange[];
  private readonly fontList: readonly ElementRange[];
  private readonly fillList: readonly ElementRange[];
  private readonly borderList: readonly ElementRange[];
  private readonly styleByIndex: (CellStyle | undefined)[] = [];
  private readonly fontByIndex = new Map<number, FontStyle>();

  /** `xml` is the style part, or empty for a workbook without one. */
  constructor(
    private readonly xml: string,
    private readonly palette: Palette,
    private readonly formatList: readonly (string | undefined)[],
  ) {
    const root = xml === '' ? null : rootElement(xml);
    const section = (name: string) => {
      const parent = root && findChild(xml, root, name);
      return parent ? childElements(xml, parent) : [];
    };
    this.xfList = section('cellXfs');
    this.fontList = section('fonts');
    this.fillList = section('fills');
    this.borderList = section('borders');
  }

  /** The look of a cell format; an index that the file lacks looks like the default. */
  styleOf(index: number): CellStyle {
    const at = this.xfList[index] ? index : 0;
    return (this.styleByIndex[at] ??= Object.freeze(this.build(at)));
  }

  private build(index: number): CellStyle {
    const { xml } = this;
    const xf = this.xfList[index];
    if (!xf) return { font: this.font(0) };
    const attributes = attributesOf(xml, xf);
    const alignment = childAttributes(xml, xf, 'alignment');
    const protection = childAttributes(xml, xf, 'protection');
    const fill = this.fill(Number(attributes.get('fillId') ?? 0));
    const border = this.border(Number(attributes.get('borderId') ?? 0));
    const numberFormat = this.formatList[index];
    return {
      font: this.font(Number(attributes.get('fontId') ?? 0)),
      ...(fill === null ? {} : { fill }),
      ...(border === null ? {} : { border }),
      ...alignmentOf(alignment),
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(isTrue(protection.get('locked'), true) ? {} : { locked: false }),
    };
  }

  private font(index: number): FontStyle {
    const known = this.fontByIndex.get(index);
    if (known) return known;
    const element = this.fontList[index];
    const font = element ? readFont(this.xml, element, this.palette) : FALLBACK_FONT;
    this.fontByIndex.set(index, font);
    return font;
  }

  private fill(index: number): Colour | null {
    const element = this.fillList[index];
    return element ? readFill(this.xml, element, this.palette) : null;
  }

  private border(index: number): BorderStyle | null {
    const element = this.borderList[index];
    return element ? readBorder(this.xml, element, this.palette) : null;
  }
}

const NO_ATTRIBUTES: Attributes = new Map();

function childAttributes(xml: string, parent: ElementRange, name: string): Attributes {
  const child = findChild(xml, parent, name);
  return child ? attributesOf(xml, child) : NO_ATTRIBUTES;
}

function alignmentOf(attributes: Attributes): Pick<CellStyle, 'horizontal' | 'vertical' | 'wrap' | 'indent'> {
  const horizontal = HORIZONTAL.get(attributes.get('horizontal') ?? '');
  const vertical = VERTICAL.get(attributes.get('vertical') ?? '');
  const indent = Number(attributes.get('indent') ?? 0);
  const wraps = isTrue(attributes.get('wrapText')) || attributes.get('horizontal') === 'justify';
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(wraps ? { wrap: true } : {}),
    ...(indent > 0 && indent <= 250 ? { indent } : {}),
  };
}

function readFont(xml: string, element: ElementRange, palette: Palette): FontStyle {
  const attributesByName = new Map(
    childElements(xml, element).map((child): [string, Attributes] => [
      child.localName,
      attributesOf(xml, child),
    ]),
  );
  const value = (name: string) => attributesByName.get(name)?.get('val');
  const isOn = (name: string) => attributesByName.has(name) && isTrue(value(name), true);
  const size = Number(value('sz') ?? FALLBACK_FONT.size);
  const colour = attributesByName.get('color');
  return {
    name: value('name') ?? FALLBACK_FONT.name,
    size: size > 0 && size <= 409 ? size : FALLBACK_FONT.size,
    ...(isOn('b') ? { bold: true } : {}),
    ...(isOn('i') ? { italic: true } : {}),
    ...(attributesByName.has('u') && value('u') !== 'none' ? { underline: true } : {}),
    color: (colour && palette.colourOf(colour)) ?? FALLBACK_FONT.color,
  };
}

/** A fill as one colour: patterns are mixed, of a gradient its first colour; null = none. */
function readFill(xml: string, element: ElementRange, palette: Palette): Colour | null {
  const gradient = findChild(xml, element, 'gradientFill');
  if (gradient) {
    const stop = findChild(xml, gradient, 'stop');
    return stop ? palette.colourOf(childAttributes(xml, stop, 'color')) : null;
  }
  const pattern = findChild(xml, element, 'patternFill');
  const kind = (pattern && attributesOf(xml, pattern).get('patternType')) ?? 'none';
  if (!pattern || kind === 'none') return null;
  const front = palette.colourOf(childAttributes(xml, pattern, 'fgColor'));
  if (kind === 'solid') return front;
  const back = palette.colourOf(childAttributes(xml, pattern, 'bgColor'));
  return mixed(front ?? '#000000', back ?? '#FFFFFF', SHARE_BY_PATTERN.get(kind) ?? OTHER_PATTERN_SHARE);
}

function mixed(front: Colour, back: Colour, share: number): Colour {
  const channel = (at: number): string => {
    const [a, b] = [front, back].map((colour) => parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

function readBorder(xml: string, element: ElementRange, palette: Palette): BorderStyle | null {
  const edgeOf = (...nameList: readonly string[]): BorderEdge | null => {
    const edge = nameList.map((name) => findChild(xml, element, name)).find((child) => child !== null);
    const line = edge && LINE_BY_STYLE.get(attributesOf(xml, edge).get('style') ?? '');
    if (!edge || !line) return null;
    return { line, color: palette.colourOf(childAttributes(xml, edge, 'color')) ?? '#000000' };
  };
  const edgeByName = {
    top: edgeOf('top'),
    bottom: edgeOf('bottom'),
    left: edgeOf('left', 'start'),
    right: edgeOf('right', 'end'),
  };
  const kept = Object.entries(edgeByName).filter(([, edge]) => edge !== null);
  return kept.length === 0 ? null : (Object.fromEntries(kept) as BorderStyle);
}

import { HostError, members } from '../protocol';
import {
  assertAlive,
  assertEditable,
  cellText,
  patchFormat,
  raiseOnRect,
  type CellFormat,
  type Rect,
  type SheetModel,
  type WorkbookModel,
} from '../model';
import { BookObject, defineScalars, uniform, type Region } from './book-object';
import { RangeBorderCollection } from './range-border';
import { dropSizes, setSize, uniformSize, type Axis } from './lines';

/** Part of a look, over all cells of a region. */
export abstract class LookObject extends BookObject {
  constructor(
    book: WorkbookModel,
    protected readonly region: Region,
  ) {
    super(book);
  }

  /** What the cells have in common; null when they differ. */
  readLook(key: keyof CellFormat): unknown {
    const { sheet, rectList } = this.region;
    assertAlive(sheet);
    return uniform(rectList.flatMap((rect) => [...sheet.formats.distinct(rect)].map((each) => each[key])));
  }

  writeLook(patch: Partial<CellFormat>): void {
    const { sheet, rectList } = this.region;
    assertEditable(sheet, 'allowFormatCells');
    for (const rect of rectList) {
      sheet.formats.patch(rect, patchFormat(patch));
      raiseOnRect(this.book, 'FormatChanged', sheet, rect);
    }
  }
}

type LookKeys = Readonly<Record<string, keyof CellFormat>>;

/** Refuses what Excel would refuse: another type than the property has. */
function checkedValue(current: unknown, name: string, value: unknown): never {
  if (value === null || typeof value !== typeof current) {
    throw new HostError('InvalidArgument', `${name} cannot be ${JSON.stringify(value)}`);
  }
  return value as never;
}

const DEFAULTS: Readonly<Record<string, unknown>> = { string: '', number: 0, boolean: false };

function defineLooks(
  type: { readonly prototype: LookObject },
  keyByName: LookKeys,
  typeByName: Readonly<Record<string, string>>,
): void {
  defineScalars(
    type,
    Object.keys(keyByName),
    (self, name) => self.readLook(keyByName[name]!),
    (self, name, value) =>
      self.writeLook({
        [keyByName[name]!]: checkedValue(DEFAULTS[typeByName[name] ?? 'string'], name, value),
      }),
  );
}

const COLOR_BY_NAME: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  pink: '#FFC0CB',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  lime: '#00FF00',
  navy: '#000080',
  teal: '#008080',
  brown: '#A52A2A',
  lightgreen: '#90EE90',
  lightblue: '#ADD8E6',
  lightgray: '#D3D3D3',
  darkblue: '#00008B',
  darkgreen: '#006400',
  darkred: '#8B0000',
  gold: '#FFD700',
};

/** `#rrggbb`, `rrggbb` or a colour's name → `#RRGGBB`. */
export function readColor(value: unknown): string {
  const text = String(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = hex ? `#${hex.toUpperCase()}` : COLOR_BY_NAME[text.toLowerCase()];
  if (!color) throw new HostError('InvalidArgument', `${text} is no colour`);
  return color;
}

/** From -1 (darkest) to 1 (lightest). */
function readTint(value: unknown): number {
  if (typeof value !== 'number' || Math.abs(value) > 1) throw new HostError('InvalidArgument');
  return value;
}

const FONT_KEYS: LookKeys = {
  bold: 'bold',
  italic: 'italic',
  name: 'fontName',
  size: 'fontSize',
  strikethrough: 'strikethrough',
  subscript: 'subscript',
  superscript: 'superscript',
  underline: 'underline',
};

export class RangeFont extends LookObject {
  readonly typeName = 'RangeFont';
  readonly members = members({ scalars: [...Object.keys(FONT_KEYS), 'color', 'tintAndShade'] });

  get color(): unknown {
    return this.readLook('fontColor');
  }

  set color(value: unknown) {
    this.writeLook({ fontColor: readColor(value) });
  }

  get tintAndShade(): unknown {
    return this.readLook('fontTint');
  }

  set tintAndShade(value: unknown) {
    this.writeLook({ fontTint: readTint(value) });
  }
}

defineLooks(RangeFont, FONT_KEYS, {
  bold: 'boolean',
  italic: 'boolean',
  size: 'number',
  strikethrough: 'boolean',
  subscript: 'boolean',
  superscript: 'boolean',
});

export class RangeFill extends LookObject {
  readonly typeName = 'RangeFill';
  readonly members = members({
    scalars: ['color', 'pattern', 'patternColor', 'patternTintAndShade', 'tintAndShade'],
    methods: ['clear'],
  });

  /** White when there is no fill. */
  get color(): unknown {
    const color = this.readLook('fillColor');
    return color === '' ? '#FFFFFF' : color;
  }

  set color(value: unknown) {
    if (value === '') this.clear();
    else this.writeLook({ fillColor: readColor(value), fillPattern: 'Solid' });
  }

  get pattern(): unknown {
    return this.readLook('fillPattern') ?? 'None';
  }

  set pattern(value: unknown) {
    this.writeLook({ fillPattern: value === 'None' ? null : String(value) });
  }

  get patternColor(): unknown {
    return this.readLook('fillPatternColor');
  }

  set patternColor(value: unknown) {
    this.writeLook({ fillPatternColor: readColor(value) });
  }

  get tintAndShade(): unknown {
    return this.readLook('fillTint');
  }

  set tintAndShade(value: unknown) {
    this.writeLook({ fillTint: readTint(value) });
  }

  get patternTintAndShade(): unknown {
    return this.readLook('patternTint');
  }

  set patternTintAndShade(value: unknown) {
    this.writeLook({ patternTint: readTint(value) });
  }

  clear(): void {
    this.writeLook({ fillColor: '', fillPattern: null, fillPatternColor: '' });
  }
}

export class FormatProtection extends LookObject {
  readonly typeName = 'FormatProtection';
  readonly members = members({ scalars: ['formulaHidden', 'locked'] });
}

defineLooks(
  FormatProtection,
  { formulaHidden: 'formulaHidden', locked: 'locked' },
  { formulaHidden: 'boolean', locked: 'boolean' },
);

const FORMAT_KEYS: LookKeys = {
  autoIndent: 'autoIndent',
  readingOrder: 'readingOrder',
  shrinkToFit: 'shrinkToFit',
  textOrientation: 'textOrientation',
  wrapText: 'wrapText',
};

const CHARACTER_PT = 5.25;
const CELL_PADDING_PT = 6;

/** Columns as wide as their longest shown text in the range. */
function fitColumns(sheet: SheetModel, rect: Rect): void {
  const longest = new Map<number, number>();
  for (const { row, column, content } of sheet.cells.inside(rect)) {
    const { length } = cellText(content, sheet.formats.get(row, column).numberFormat);
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  }
  for (const [column, length] of longest) {
    setSize(sheet, 'column', column, column, CELL_PADDING_PT + length * CHARACTER_PT);
  }
}

const HORIZONTAL_SET: ReadonlySet<unknown> = new Set([
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
]);
const VERTICAL_SET: ReadonlySet<unknown> = new Set(['Top', 'Center', 'Bottom', 'Justify', 'Distributed']);

function oneOf(set: ReadonlySet<unknown>, value: unknown): string {
  if (!set.has(value)) throw new HostError('InvalidArgument', `${String(value)} is none of its values`);
  return String(value);
}

export class RangeFormat extends LookObject {
  readonly typeName = 'RangeFormat';
  readonly members = members({
    scalars: [
      ...Object.keys(FORMAT_KEYS),
      'columnWidth',
      'horizontalAlignment',
      'indentLevel',
      'rowHeight',
      'useStandardHeight',
      'useStandardWidth',
      'verticalAlignment',
    ],
    navigations: ['borders', 'fill', 'font', 'protection'],
    methods: ['adjustIndent', 'autofitColumns', 'autofitRows'],
  });

  get fill(): RangeFill {
    return new RangeFill(this.book, this.region);
  }

  get font(): RangeFont {
    return new RangeFont(this.book, this.region);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.book, this.region);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.book, this.region);
  }

  get horizontalAlignment(): unknown {
    return this.readLook('horizontalAlignment');
  }

  set horizontalAlignment(value: unknown) {
    this.writeLook({ horizontalAlignment: oneOf(HORIZONTAL_SET, value) });
  }

  get verticalAlignment(): unknown {
    return this.readLook('verticalAlignment');
  }

  set verticalAlignment(value: unknown) {
    this.writeLook({ verticalAlignment: oneOf(VERTICAL_SET, value) });
  }

  get indentLevel(): unknown {
    return this.readLook('indentLevel');
  }

  /** An indent of text that is aligned as its type demands makes it left-aligned. */
  set indentLevel(value: unknown) {
    if (typeof value !== 'number' || value < 0 || value > 250) throw new HostError('InvalidArgument');
    this.writeLook({ indentLevel: value });
    if (value > 0 && this.horizontalAlignment === 'General') this.writeLook({ horizontalAlignment: 'Left' });
  }

  adjustIndent(amount: number): void {
    const current = this.readLook('indentLevel');
    this.indentLevel = Math.max(0, (typeof current === 'number' ? current : 0) + amount);
  }

  get columnWidth(): number | null {
    return this.readSize('column');
  }

  set columnWidth(value: unknown) {
    this.eachSpan('column', (from, to) => setSize(this.region.sheet, 'column', from, to, value));
  }

  get rowHeight(): number | null {
    return this.readSize('row');
  }

  set rowHeight(value: unknown) {
    this.eachSpan('row', (from, to) => setSize(this.region.sheet, 'row', from, to, value));
  }

  get useStandardWidth(): boolean {
    return this.columnWidth !== null && this.region.sheet.widthByColumn.size === 0;
  }

  set useStandardWidth(value: boolean) {
    this.useStandard('column', value);
  }

  get useStandardHeight(): boolean {
    return this.rowHeight !== null && this.region.sheet.heightByRow.size === 0;
  }

  set useStandardHeight(value: boolean) {
    this.useStandard('row', value);
  }

  /** Real widths depend on fonts and screens; the host counts characters. */
  autofitColumns(): void {
    const { book, region } = this;
    assertEditable(region.sheet, 'allowFormatColumns');
    book.refreshResults();
    for (const rect of region.rectList) fitColumns(region.sheet, rect);
  }

  /** The program fits the rows itself from now on. */
  autofitRows(): void {
    this.useStandard('row', true);
  }

  private eachSpan(axis: Axis, run: (from: number, to: number) => void): void {
    for (const rect of this.region.rectList) {
      if (axis === 'row') run(rect.top, rect.bottom);
      else run(rect.left, rect.right);
    }
  }

  private readSize(axis: Axis): number | null {
    const found: (number | null)[] = [];
    this.eachSpan(axis, (from, to) => found.push(uniformSize(this.region.sheet, axis, from, to)));
    return uniform(found);
  }

  private useStandard(axis: Axis, value: boolean): void {
    if (!value) throw new HostError('InvalidArgument', 'a standard size can only be switched on');
    this.eachSpan(axis, (from, to) => dropSizes(this.region.sheet, axis, from, to));
  }
}

defineLooks(RangeFormat, FORMAT_KEYS, {
  autoIndent: 'boolean',
  shrinkToFit: 'boolean',
  textOrientation: 'number',
  wrapText: 'boolean',
});

import { HostError, members, type HostObject } from '../protocol';
import { DEFAULT_FORMAT, internFormat, type CellFormat, type StyleModel, type WorkbookModel } from '../model';
import { BookObject, defineScalars } from './book-object';
import { RangeBorderCollection } from './range-border';
import { RangeFill, RangeFont } from './range-format';
import type { Region } from './book-object';

const PART_FLAGS = [
  'includeAlignment',
  'includeBorder',
  'includeFont',
  'includeNumber',
  'includePatterns',
  'includeProtection',
] as const;

/** What a style says of each property of a look. */
const LOOK_KEYS = [
  'autoIndent',
  'formulaHidden',
  'horizontalAlignment',
  'indentLevel',
  'locked',
  'numberFormat',
  'readingOrder',
  'shrinkToFit',
  'textOrientation',
  'verticalAlignment',
  'wrapText',
] as const satisfies readonly (keyof CellFormat)[];

/** A look under a name. Its parts are changed through a region of one cell that belongs to no sheet. */
export class StyleObject extends BookObject {
  readonly typeName = 'Style';
  readonly members = members({
    scalars: [...PART_FLAGS, ...LOOK_KEYS, 'builtIn', 'name', 'numberFormatLocal'],
    navigations: ['borders', 'fill', 'font'],
    methods: ['delete'],
    writeNames: { Orientation: 'textOrientation' },
  });

  constructor(
    book: WorkbookModel,
    readonly model: StyleModel,
  ) {
    super(book);
  }

  private get region(): Region {
    const { sheet } = this.model;
    return { sheet, rectList: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
  }

  get name(): string {
    return this.model.name;
  }

  get builtIn(): boolean {
    return this.model.isBuiltIn;
  }

  get numberFormatLocal(): string {
    return this.model.sheet.formats.get(0, 0).numberFormat;
  }

  set numberFormatLocal(_: string) {
    throw new HostError('NotImplemented', 'the local host knows no number formats but the English ones');
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.book, this.region);
  }

  get fill(): RangeFill {
    return new RangeFill(this.book, this.region);
  }

  get font(): RangeFont {
    return new RangeFont(this.book, this.region);
  }

  delete(): void {
    if (this.model.isBuiltIn) throw new HostError('AccessDenied', 'a style of the program stays');
    this.book.styleList = this.book.styleList.filter((each) => each !== this.model);
    for (const sheet of this.book.sheetList) {
      sheet.formats.replace((format) => (format.styleName === this.name ? DEFAULT_FORMAT : format));
    }
  }
}

defineScalars(
  StyleObject,
  PART_FLAGS,
  (self, name) => self.model.partSet.has(name),
  (self, name, value) => {
    if (value === true) self.model.partSet.add(name);
    else self.model.partSet.delete(name);
  },
);

defineScalars(
  StyleObject,
  LOOK_KEYS,
  (self, name) => self.model.sheet.formats.get(0, 0)[name as keyof CellFormat],
  (self, name, value) => {
    const { formats } = self.model.sheet;
    formats.set(0, 0, internFormat({ ...formats.get(0, 0), [name]: value }));
  },
);

export class StyleCollection extends BookObject {
  readonly typeName = 'StyleCollection';
  readonly members = members({ methods: ['add', 'getCount', 'getItem', 'getItemAt', 'getItemOrNullObject'] });

  override items(): readonly HostObject[] {
    return this.book.styleList.map((model) => new StyleObject(this.book, model));
  }

  add(name: string): void {
    if (name === '' || this.book.findStyle(name))
      throw new HostError('InvalidArgument', `a style is named ${name}`);
    this.book.addStyle(name, false);
  }

  getCount(): number {
    return this.book.styleList.length;
  }

  getItemOrNullObject(name: string): StyleObject | null {
    const model = this.book.findStyle(name);
    return model && new StyleObject(this.book, model);
  }

  getItem(name: string): StyleObject {
    const style = this.getItemOrNullObject(name);
    if (!style) throw new HostError('ItemNotFound');
    return style;
  }

  getItemAt(index: number): StyleObject {
    const model = this.book.styleList[index];
    if (!model) throw new HostError('InvalidArgument');
    return new StyleObject(this.book, model);
  }
}

const KEYS_BY_PART: Readonly<Record<string, readonly (keyof CellFormat)[]>> = {
  includeAlignment: [
    'horizontalAlignment',
    'verticalAlignment',
    'wrapText',
    'indentLevel',
    'textOrientation',
    'readingOrder',
    'shrinkToFit',
    'autoIndent',
  ],
  includeBorder: ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'],
  includeFont: [
    'fontName',
    'fontSize',
    'fontColor',
    'bold',
    'italic',
    'underline',
    'strikethrough',
    'subscript',
    'superscript',
  ],
  includeNumber: ['numberFormat'],
  includePatterns: ['fillColor', 'fillPattern', 'fillPatternColor'],
  includeProtection: ['locked', 'formulaHidden'],
};

/** What a style makes of a look: only the parts that it includes change. */
export function styledLook({ name, partSet, sheet }: StyleModel, format: CellFormat): CellFormat {
  const look = sheet.formats.get(0, 0);
  const keyList = [...partSet].flatMap((part) => KEYS_BY_PART[part] ?? []);
  const patch = Object.fromEntries(keyList.map((key) => [key, look[key]]));
  return internFormat({ ...format, ...patch, styleName: name });
}

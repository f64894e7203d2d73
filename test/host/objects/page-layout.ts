import { HostError, members } from '../protocol';
import { isRecord } from '../protocol/paths';
import {
  assertEditable,
  HEADER_KIND_LIST,
  isWholeColumns,
  isWholeRows,
  type HeaderFooterModel,
  type HeaderKind,
  type PageLayoutModel,
  type SheetModel,
  type WorkbookModel,
} from '../model';
import { readPlace, readRegion } from './arguments';
import { BookObject, defineScalars } from './book-object';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';

/** Scalars that are kept as they are written, with the type each must have. */
const TYPE_BY_SCALAR: Readonly<Record<string, readonly string[]>> = {
  blackAndWhite: ['boolean'],
  bottomMargin: ['number'],
  centerHorizontally: ['boolean'],
  centerVertically: ['boolean'],
  draftMode: ['boolean'],
  firstPageNumber: ['number', 'string'],
  footerMargin: ['number'],
  headerMargin: ['number'],
  leftMargin: ['number'],
  orientation: ['string'],
  paperSize: ['string'],
  printComments: ['string'],
  printErrors: ['string'],
  printGridlines: ['boolean'],
  printHeadings: ['boolean'],
  printOrder: ['string'],
  rightMargin: ['number'],
  topMargin: ['number'],
};

const POINTS_BY_UNIT: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGIN_LIST = ['bottom', 'footer', 'header', 'left', 'right', 'top'] as const;
const ZOOM_KEYS: ReadonlySet<string> = new Set(['horizontalFitToPages', 'scale', 'verticalFitToPages']);

export class PageLayout extends BookObject {
  readonly typeName = 'PageLayout';
  readonly members = members({
    scalars: [...Object.keys(TYPE_BY_SCALAR), 'zoom'],
    navigations: ['headersFooters'],
    methods: [
      'getPrintArea',
      'getPrintAreaOrNullObject',
      'getPrintTitleColumns',
      'getPrintTitleColumnsOrNullObject',
      'getPrintTitleRows',
      'getPrintTitleRowsOrNullObject',
      'setPrintArea',
      'setPrintMargins',
      'setPrintTitleColumns',
      'setPrintTitleRows',
    ],
  });

  constructor(
    book: WorkbookModel,
    private readonly sheet: SheetModel,
  ) {
    super(book);
  }

  /** For reading. */
  get model(): PageLayoutModel {
    return this.sheet.pageLayout;
  }

  /** For writing. */
  change(patch: Partial<PageLayoutModel>): void {
    assertEditable(this.sheet);
    Object.assign(this.sheet.pageLayout, patch);
  }

  get zoom(): unknown {
    return this.model.zoom;
  }

  /** The whole object is replaced: a scale and pages to fit exclude each other. */
  set zoom(value: unknown) {
    if (!isRecord(value) || !Object.keys(value).every((key) => ZOOM_KEYS.has(key))) {
      throw new HostError('InvalidArgument');
    }
    const zoom = Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
    const hasBoth = 'scale' in zoom && Object.keys(zoom).length > 1;
    if (hasBoth) throw new HostError('InvalidArgument', 'a scale and pages to fit exclude each other');
    this.change({ zoom });
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.book, this.sheet);
  }

  setPrintArea(value: unknown): void {
    this.change({ printAreaList: readRegion(this.book, this.sheet, value).rectList });
  }

  setPrintTitleRows(value: unknown): void {
    const { rect } = readPlace(this.book, this.sheet, value);
    if (!isWholeRows(rect)) throw new HostError('InvalidArgument', 'whole rows are wanted');
    this.change({ titleRows: rect });
  }

  setPrintTitleColumns(value: unknown): void {
    const { rect } = readPlace(this.book, this.sheet, value);
    if (!isWholeColumns(rect)) throw new HostError('InvalidArgument', 'whole columns are wanted');
    this.change({ titleColumns: rect });
  }

  setPrintMargins(unit: string, options: Readonly<Record<string, unknown>>): void {
    const factor = POINTS_BY_UNIT[unit];
    if (factor === undefined) throw new HostError('InvalidArgument');
    for (const name of MARGIN_LIST) {
      const value = options[name];
      if (typeof value === 'number') this.change({ [`${name}Margin`]: value * factor });
    }
  }

  getPrintAreaOrNullObject(): RangeAreasObject | null {
    const rectList = this.model.printAreaList;
    return rectList && new RangeAreasObject(this.book, { sheet: this.sheet, rectList });
  }

  getPrintArea(): RangeAreasObject {
    return found(this.getPrintAreaOrNullObject());
  }

  getPrintTitleRowsOrNullObject(): RangeObject | null {
    return this.model.titleRows && new RangeObject(this.book, this.sheet, this.model.titleRows);
  }

  getPrintTitleRows(): RangeObject {
    return found(this.getPrintTitleRowsOrNullObject());
  }

  getPrintTitleColumnsOrNullObject(): RangeObject | null {
    return this.model.titleColumns && new RangeObject(this.book, this.sheet, this.model.titleColumns);
  }

  getPrintTitleColumns(): RangeObject {
    return found(this.getPrintTitleColumnsOrNullObject());
  }
}

defineScalars(
  PageLayout,
  Object.keys(TYPE_BY_SCALAR),
  (self, name) => self.model[name as keyof PageLayoutModel],
  (self, name, value) => {
    if (!TYPE_BY_SCALAR[name]!.includes(typeof value)) throw new HostError('InvalidArgument');
    self.change({ [name]: value });
  },
);

function found<T>(object: T | null): T {
  if (object === null) throw new HostError('ItemNotFound');
  return object;
}

const GROUP_SCALARS = ['state', 'useSheetMargins', 'useSheetScale'] as const;

export class HeaderFooterGroup extends BookObject {
  readonly typeName = 'HeaderFooterGroup';
  readonly members = members({ scalars: GROUP_SCALARS, navigations: HEADER_KIND_LIST });

  constructor(
    book: WorkbookModel,
    readonly sheet: SheetModel,
  ) {
    super(book);
  }

  headerFooter(kind: HeaderKind): HeaderFooter {
    return new HeaderFooter(this.book, this.sheet, kind);
  }
}

const KEY_BY_SCALAR = {
  state: 'headerState',
  useSheetMargins: 'useSheetMargins',
  useSheetScale: 'useSheetScale',
} as const;

defineScalars(
  HeaderFooterGroup,
  GROUP_SCALARS,
  (self, name) => self.sheet.pageLayout[KEY_BY_SCALAR[name as keyof typeof KEY_BY_SCALAR]],
  (self, name, value) => {
    assertEditable(self.sheet);
    Object.assign(self.sheet.pageLayout, { [KEY_BY_SCALAR[name as keyof typeof KEY_BY_SCALAR]]: value });
  },
);
defineScalars(HeaderFooterGroup, HEADER_KIND_LIST, (self, name) => self.headerFooter(name as HeaderKind));

const PART_LIST = [
  'centerFooter',
  'centerHeader',
  'leftFooter',
  'leftHeader',
  'rightFooter',
  'rightHeader',
] as const;

const MAX_TEXT = 255;

export class HeaderFooter extends BookObject {
  readonly typeName = 'HeaderFooter';
  readonly members = members({ scalars: PART_LIST });

  constructor(
    book: WorkbookModel,
    readonly sheet: SheetModel,
    readonly kind: HeaderKind,
  ) {
    super(book);
  }
}

defineScalars(
  HeaderFooter,
  PART_LIST,
  (self, name) => self.sheet.pageLayout.headerByKind[self.kind][name as keyof HeaderFooterModel],
  (self, name, value) => {
    assertEditable(self.sheet);
    if (typeof value !== 'string' || value.length > MAX_TEXT) throw new HostError('InvalidArgument');
    self.sheet.pageLayout.headerByKind[self.kind][name as keyof HeaderFooterModel] = value;
  },
);

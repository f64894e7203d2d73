import type { Rect } from './rect';

/** Drop-downs and other rules of a cell; frozen, and equal ones are one object. */
export interface Validation {
  readonly rule: Readonly<Record<string, unknown>> | null;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

const validationByKey = new Map<string, Validation>();

export function internValidation(validation: Validation): Validation {
  const key = JSON.stringify(validation);
  const known = validationByKey.get(key) ?? Object.freeze({ ...validation });
  validationByKey.set(key, known);
  return known;
}

/** A cell without any rule, with Excel's defaults for what a rule would get. */
export const NO_VALIDATION: Validation = internValidation({
  rule: null,
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  ignoreBlanks: true,
});

/** A conditional format: `partByName` holds what its kind has (rule, font, fill, criteria …). */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  rectList: readonly Rect[];
  priority: number;
  stopIfTrue: boolean;
  readonly partByName: Map<string, Record<string, unknown>>;
}

export interface HeaderFooterModel {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export const HEADER_KIND_LIST = ['defaultForAllPages', 'firstPage', 'evenPages', 'oddPages'] as const;
export type HeaderKind = (typeof HEADER_KIND_LIST)[number];

/** Paper set-up; margins in points. */
export interface PageLayoutModel {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, unknown>>;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printHeadings: boolean;
  printGridlines: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | string;
  printComments: string;
  printErrors: string;
  printOrder: string;
  printAreaList: readonly Rect[] | null;
  titleRows: Rect | null;
  titleColumns: Rect | null;
  headerState: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  readonly headerByKind: Readonly<Record<HeaderKind, HeaderFooterModel>>;
}

const noHeader = (): HeaderFooterModel => ({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

/** The set-up of a new sheet (margins of Excel's "Normal": 0.7 and 0.75 inches). */
export const newPageLayout = (): PageLayoutModel => ({
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printHeadings: false,
  printGridlines: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: '',
  printComments: 'NoComments',
  printErrors: 'AsDisplayed',
  printOrder: 'DownThenOver',
  printAreaList: null,
  titleRows: null,
  titleColumns: null,
  headerState: 'Default',
  useSheetMargins: true,
  useSheetScale: true,
  headerByKind: {
    defaultForAllPages: noHeader(),
    firstPage: noHeader(),
    evenPages: noHeader(),
    oddPages: noHeader(),
  },
});

export interface NameModel {
  readonly id: string;
  name: string;
  /** With its leading `=`. */
  formula: string;
  isVisible: boolean;
  comment: string;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

import { DEFAULT_FORMAT, internFormat, type CellFormat } from './cell-format';
import { SheetModel } from './sheet';

/** A named look; it lies in the first cell of a sheet that is in no workbook. */
export interface StyleModel {
  readonly name: string;
  readonly isBuiltIn: boolean;
  readonly partSet: Set<string>;
  readonly sheet: SheetModel;
}

const ALL_PARTS = [
  'includeAlignment',
  'includeBorder',
  'includeFont',
  'includeNumber',
  'includePatterns',
  'includeProtection',
];

export function newStyle(name: string, isBuiltIn: boolean, partList = ALL_PARTS): StyleModel {
  const sheet = new SheetModel(`style ${name}`, name);
  const look = LOOK_BY_NAME[name] ?? {};
  sheet.formats.set(0, 0, internFormat({ ...DEFAULT_FORMAT, ...look, styleName: name }));
  return { name, isBuiltIn, partSet: new Set(partList), sheet };
}

/** Looks of the program's own styles, as far as they differ from the normal one (Excel's Office theme). */
const LOOK_BY_NAME: Readonly<Record<string, Partial<CellFormat>>> = {
  Normal: {},
  Good: { fillColor: '#C6EFCE', fillPattern: 'Solid', fontColor: '#006100' },
  Bad: { fillColor: '#FFC7CE', fillPattern: 'Solid', fontColor: '#9C0006' },
  Neutral: { fillColor: '#FFEB9C', fillPattern: 'Solid', fontColor: '#9C5700' },
  Input: { fillColor: '#FFCC99', fillPattern: 'Solid', fontColor: '#3F3F76' },
  Output: { fillColor: '#F2F2F2', fillPattern: 'Solid', fontColor: '#3F3F3F', bold: true },
  Calculation: { fillColor: '#F2F2F2', fillPattern: 'Solid', fontColor: '#FA7D00', bold: true },
  CheckCell: { fillColor: '#A5A5A5', fillPattern: 'Solid', fontColor: '#FFFFFF', bold: true },
  Note: { fillColor: '#FFFFCC', fillPattern: 'Solid' },
  WarningText: { fontColor: '#FF0000' },
  Explanatory: { fontColor: '#7F7F7F', italic: true },
  LinkedCell: { fontColor: '#FA7D00' },
  Title: { fontName: 'Calibri Light', fontSize: 18, fontColor: '#44546A' },
  Heading1: { fontSize: 15, fontColor: '#44546A', bold: true },
  Heading2: { fontSize: 13, fontColor: '#44546A', bold: true },
  Heading3: { fontColor: '#44546A', bold: true },
  Heading4: { fontColor: '#44546A', bold: true },
  Total: { bold: true },
  Hyperlink: { fontColor: '#0563C1', underline: 'Single' },
  FollowedHyperlink: { fontColor: '#954F72', underline: 'Single' },
  Comma: { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' },
  Currency: { numberFormat: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)' },
  Percent: { numberFormat: '0%' },
};

const NUMBER_STYLES: ReadonlySet<string> = new Set(['Comma', 'Currency', 'Percent']);

/** What may be left out of a name that the program shows with blanks: `Heading 1` is `Heading1`. */
export const foldStyleName = (name: string): string => name.replace(/\s/g, '').toLowerCase();

export const builtInStyles = (): StyleModel[] =>
  Object.keys(LOOK_BY_NAME).map((name) =>
    newStyle(name, true, NUMBER_STYLES.has(name) ? ['includeNumber'] : ALL_PARTS),
  );

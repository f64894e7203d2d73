import type { CellStyle, FontStyle } from '../../workbook';
import type { ColumnSpec, ColumnType } from '../spec';
import { isComputed } from '../read/rows';
import type { TemplatePalette } from './palette';

const FONT_NAME = 'Calibri';
const FONT_SIZE = 11;

/** Text cells keep what is typed: `3-5`, `1/2` and `1.10` never turn into a date or a number. */
const TEXT_FORMAT = '@';
const DATE_FORMAT = 'yyyy-mm-dd';

type BodyStyle = 'text' | 'long' | 'number' | 'target' | 'date' | 'center';

const BODY_STYLE_BY_TYPE: Readonly<Record<ColumnType, BodyStyle>> = {
  text: 'text',
  id: 'text',
  idList: 'text',
  choice: 'text',
  choiceList: 'text',
  yesNo: 'center',
  tick: 'center',
  date: 'date',
  number: 'number',
  value: 'number',
  target: 'target',
};

/** Cells with this format and more than 255 characters show `####` in older Excel: so prose has General. */
const BODY_LOOK: Readonly<Record<BodyStyle, Partial<CellStyle>>> = {
  text: { numberFormat: TEXT_FORMAT, horizontal: 'left', wrap: true },
  long: { horizontal: 'left', wrap: true },
  number: { horizontal: 'right', indent: 1 },
  target: { numberFormat: TEXT_FORMAT, horizontal: 'right', indent: 1 },
  date: { numberFormat: DATE_FORMAT, horizontal: 'left' },
  center: { horizontal: 'center' },
};

/** Decimals that figures are written with; more are written as text. */
export const MAX_SHOWN_DECIMALS = 4;

/** Name of the style of a figure that shows that many decimals (`66,0` stays so when it is a number). */
export function decimalStyleName(decimals: number): string {
  return `mall.number.${decimals}`;
}

/** Name of a column's body style. */
export function bodyStyleName(column: ColumnSpec): string {
  const style = column.isLong ? 'long' : BODY_STYLE_BY_TYPE[column.type];
  return `mall.${style}${isComputed(column) ? '.beraknad' : ''}`;
}

export const HEADER_STYLE = 'mall.rubrik';
export const TITLE_STYLE = 'mall.titel';
export const NOTE_STYLE = 'mall.anvisning';

/** Every style of the template, by name. */
export function templateStyles(palette: TemplatePalette): Readonly<Record<string, CellStyle>> {
  const font = (color: string, rest: Partial<FontStyle> = {}): FontStyle => ({
    name: FONT_NAME,
    size: FONT_SIZE,
    color,
    ...rest,
  });
  const styleByName: Record<string, CellStyle> = {
    [TITLE_STYLE]: { font: font(palette.inherited.text, { size: 16, bold: true }), vertical: 'center' },
    [NOTE_STYLE]: { font: font(palette.body.text), wrap: true, vertical: 'top' },
    [HEADER_STYLE]: {
      font: font(palette.tableHeader.text, { bold: true, size: 10 }),
      fill: palette.tableHeader.fill,
      wrap: true,
      vertical: 'center',
      horizontal: 'left',
    },
  };
  for (const [name, look] of Object.entries(BODY_LOOK)) {
    const base = { ...look, vertical: 'top' as const };
    styleByName[`mall.${name}`] = { font: font(palette.body.text), ...base };
    styleByName[`mall.${name}.beraknad`] = {
      font: font(palette.computed.text, { italic: true }),
      fill: palette.computed.fill,
      ...base,
    };
  }
  for (let decimals = 1; decimals <= MAX_SHOWN_DECIMALS; decimals += 1) {
    const numberFormat = `0.${'0'.repeat(decimals)}`;
    styleByName[decimalStyleName(decimals)] = { ...styleByName['mall.number']!, numberFormat };
  }
  return styleByName;
}

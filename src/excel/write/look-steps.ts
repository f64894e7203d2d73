import { columnLetters } from '../../core';
import type { BorderEdge, CellStyle, PlannedColumn } from '../../workbook';
import { addressLists } from './addresses';
import { cellsOf, groupLooks, type Look, type Setting, type StyledRow } from './looks';
import { rectangles } from './rectangles';
import { WEIGHT, type Step } from './steps';

type SettingOf<K extends Setting['kind']> = Extract<Setting, { kind: K }>;
type Writer<K extends Setting['kind']> = (format: Excel.RangeFormat, setting: SettingOf<K>) => void;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const WEIGHT_BY_LINE = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

function drawLine(border: Excel.RangeBorder, { line, color }: BorderEdge): void {
  border.style = 'Continuous';
  border.weight = WEIGHT_BY_LINE[line];
  border.color = color;
}

/** How each setting is written; the objects behind `format` are made once per area. */
const WRITER_BY_KIND: { readonly [K in Setting['kind']]: Writer<K> } = {
  fontName: ({ font }, { value }) => void (font.name = value),
  fontSize: ({ font }, { value }) => void (font.size = value),
  fontColor: ({ font }, { value }) => void (font.color = value),
  bold: ({ font }) => void (font.bold = true),
  italic: ({ font }) => void (font.italic = true),
  underline: ({ font }) => void (font.underline = 'Single'),
  fill: ({ fill }, { value }) => void (fill.color = value),
  horizontal: (format, { value }) => void (format.horizontalAlignment = HORIZONTAL[value]),
  vertical: (format, { value }) => void (format.verticalAlignment = VERTICAL[value]),
  wrap: (format) => void (format.wrapText = true),
  indent: (format, { value }) => void (format.indentLevel = value),
  unlocked: ({ protection }) => void (protection.locked = false),
  border: ({ borders }, { value, sideList }) => {
    for (const side of sideList) drawLine(borders.getItem(side), value);
  },
};

function writeSetting<K extends Setting['kind']>(format: Excel.RangeFormat, setting: SettingOf<K>): void {
  (WRITER_BY_KIND[setting.kind] as Writer<K>)(format, setting);
}

const settingBytes = (setting: Setting): number =>
  setting.kind === 'border'
    ? WEIGHT.part + setting.sideList.length * (WEIGHT.part + 3 * WEIGHT.action)
    : WEIGHT.part + WEIGHT.action;

function lookSteps(title: string, { settingList, rangeList }: Look): readonly Step[] {
  const bytes = settingList.reduce((sum, setting) => sum + settingBytes(setting), 0);
  return addressLists(rangeList).map((addressList) => ({
    bytes: WEIGHT.proxy + WEIGHT.part + addressList.length + bytes,
    queue(scope) {
      scope.onAreas(title, addressList, ({ format }) => {
        for (const setting of settingList) writeSetting(format, setting);
      });
    },
  }));
}

/** The looks of a sheet's cells: each setting once for all cells that have it. */
export function cellLookSteps(
  title: string,
  rowList: readonly StyledRow[],
  styleByName: ReadonlyMap<string, CellStyle>,
): readonly Step[] {
  return groupLooks(rowList, styleByName).flatMap((look) => lookSteps(title, look));
}

/**
 * The styles of whole columns, for their empty cells; planned cells in these columns start from nothing again.
 * Before contents, since number formats come first.
 */
export function columnLookSteps(
  title: string,
  columnList: readonly PlannedColumn[],
  rowList: readonly StyledRow[],
  styleByName: Readonly<Record<string, CellStyle>>,
): readonly Step[] {
  const styledList = columnList.filter(({ style }) => style !== undefined);
  if (styledList.length === 0) return [];
  const columnSteps = styledList.flatMap(({ from, to, style }) => {
    const cellStyle = styleByName[style!];
    if (!cellStyle) throw new RangeError(`no style ${style}`);
    return wholeColumnSteps(title, `${columnLetters(from)}:${columnLetters(to)}`, cellStyle);
  });
  const isStyled = (column: number) => styledList.some(({ from, to }) => from <= column && column <= to);
  const styleSet = new Set(rowList.flatMap(({ cellList }) => cellList.map(({ style }) => style)));
  const cellRowList = cellsOf(rowList, styleSet).map(({ rowNumber, columnList: list }) => ({
    rowNumber,
    columnList: list.filter(isStyled),
  }));
  return [...columnSteps, ...clearSteps(title, addressLists(rectangles(cellRowList)))];
}

function clearSteps(title: string, addressListList: readonly string[]): readonly Step[] {
  return addressListList.map((addressList) => ({
    bytes: WEIGHT.proxy + WEIGHT.action + addressList.length,
    queue(scope) {
      scope.onAreas(title, addressList, (areas) => areas.clear('Formats'));
    },
  }));
}

function wholeColumnSteps(title: string, address: string, style: CellStyle): readonly Step[] {
  const row = { rowNumber: 1, cellList: [{ columnNumber: 1, style: 'column' }] };
  const settingList = groupLooks([row], new Map([['column', style]])).flatMap((look) => look.settingList);
  const bytes = settingList.reduce((sum, setting) => sum + settingBytes(setting), 0);
  const { numberFormat } = style;
  return [
    {
      bytes: WEIGHT.proxy + WEIGHT.part + WEIGHT.action + bytes,
      queue(scope) {
        scope.onRange(title, address, (range) => {
          if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
          for (const setting of settingList) writeSetting(range.format, setting);
        });
      },
    },
  ];
}

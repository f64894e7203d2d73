import { cellText, serialFromIso, type CellRange, type CellScalar } from '../../core';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../workbook';
import { SETTING_LIST_BY_TABLE } from '../settings/list';
import type { SettingSpec } from '../settings/setting';
import { hasIdColumn } from '../read/ids';
import { isComputed } from '../read/rows';
import type { ColumnSpec, ColumnType, TableSpec } from '../spec';
import { planConditionalFormats } from './conditional';
import { columnHelp, settingHelp, type InputHelp } from './input-help';
import type { TemplatePalette } from './palette';
import { landscape, plainSheet } from './plain-sheet';
import type { TemplateKind, TemplateRow } from './prefill';
import { lineCount, rowHeightPt } from './row-height';
import { bodyStyleName, decimalStyleName, HEADER_STYLE, MAX_SHOWN_DECIMALS } from './styles';

const TABLE_STYLE = 'TableStyleLight1';
/** Rows below the table that have drop-downs, hints and colours already, for programs that do not extend them. */
const ROOM_ROW_COUNT = 500;
const HEADER_LINE_PT = 14;
const HEADER_PADDING_PT = 6;
/** Characters that the filter button takes of a header cell. */
const FILTER_BUTTON_CHARS = 3;

const WRITTEN_AS_TEXT_SET: ReadonlySet<ColumnType> = new Set<ColumnType>(['text', 'id', 'idList']);

/** What every data sheet of one template shares. */
export interface SheetContext {
  readonly kind: TemplateKind;
  readonly palette: TemplatePalette;
  /** Tables that the workbook has: only they can be referred to. */
  readonly tableSet: ReadonlySet<string>;
}

/** A cell as its column wants it: ISO text becomes a serial day, numbers in text columns become text. */
function cellValue(column: ColumnSpec, value: CellScalar): CellScalar {
  if (value === '') return null;
  if (column.type === 'date' && typeof value === 'string') return serialFromIso(value, false) ?? value;
  if (typeof value === 'number' && WRITTEN_AS_TEXT_SET.has(column.type)) return cellText({ value });
  return value;
}

const PLAIN_FIGURE = /^-?\d{1,14},(\d+)$/;

/** A figure given as text keeps its decimals as a number with their format: `66,0` (domain 3). */
function figureCell(column: ColumnSpec, value: CellScalar, columnNumber: number): PlannedCell | null {
  const decimals =
    column.type === 'value' && typeof value === 'string' ? PLAIN_FIGURE.exec(value)?.[1]?.length : undefined;
  if (decimals === undefined || decimals > MAX_SHOWN_DECIMALS || isComputed(column)) return null;
  const number = Number((value as string).replace(',', '.'));
  return { columnNumber, content: { kind: 'value', value: number }, style: decimalStyleName(decimals) };
}

function headerRow(columnList: readonly ColumnSpec[]): PlannedRow {
  const headerLines = Math.max(
    ...columnList.map(({ header, widthChars }) => lineCount(header, widthChars - FILTER_BUTTON_CHARS)),
  );
  return {
    rowNumber: 1,
    heightPt: headerLines * HEADER_LINE_PT + HEADER_PADDING_PT,
    cellList: columnList.map(({ header }, index) => ({
      columnNumber: index + 1,
      content: { kind: 'value', value: header },
      style: HEADER_STYLE,
    })),
  };
}

function bodyRow(columnList: readonly ColumnSpec[], row: TemplateRow, rowNumber: number): PlannedRow {
  const cellList = columnList.map((column, index): PlannedCell => {
    const value = row[column.header] ?? null;
    const plain = { kind: 'value' as const, value: cellValue(column, value) };
    return (
      figureCell(column, value, index + 1) ?? {
        columnNumber: index + 1,
        content: plain,
        style: bodyStyleName(column),
      }
    );
  });
  const heightPt = rowHeightPt(
    columnList.map(({ header, widthChars }) => ({ text: String(row[header] ?? ''), widthChars })),
  );
  return heightPt === null
    ? { rowNumber, cellList }
    : { rowNumber, heightPt, isHeightEstimated: true, cellList };
}

function checkHeaders({ table, columnList }: TableSpec, rowList: readonly TemplateRow[]): void {
  const headerSet = new Set(columnList.map(({ header }) => header));
  for (const header of new Set(rowList.flatMap((row) => Object.keys(row)))) {
    if (!headerSet.has(header)) throw new Error(`table ${table} has no column ${header}`);
  }
}

function helpOf(
  spec: TableSpec,
  rowList: readonly TemplateRow[],
  body: CellRange,
  tableSet: ReadonlySet<string>,
): InputHelp {
  const settingList = SETTING_LIST_BY_TABLE[spec.table];
  if (!settingList) return columnHelp(spec.columnList, tableSet, body);
  const nameHeader = spec.columnList[0]!.header;
  const rowNumberOf = ({ namn }: SettingSpec): number | null => {
    const index = rowList.findIndex((row) => row[nameHeader] === namn);
    return index < 0 ? null : index + 2;
  };
  return settingHelp(settingList, rowNumberOf, 2);
}

/** A data sheet: one Excel table from A1, with the given rows or one empty row, and all the help it can give. */
export function planDataSheet(
  spec: TableSpec,
  rowList: readonly TemplateRow[],
  { kind, palette, tableSet }: SheetContext,
): SheetPlan {
  checkHeaders(spec, rowList);
  const { columnList } = spec;
  const bodyList = rowList.length > 0 ? rowList : [{}];
  const range: CellRange = { top: 1, left: 1, bottom: 1 + bodyList.length, right: columnList.length };
  const body: CellRange = { ...range, top: 2, bottom: range.bottom + ROOM_ROW_COUNT };
  return {
    ...plainSheet(spec.sheet),
    ...helpOf(spec, rowList, body, tableSet),
    columnList: columnList.map((column, index) => ({
      from: index + 1,
      to: index + 1,
      widthChars: column.widthChars,
      style: bodyStyleName(column),
      ...(column.isHidden ? { isHidden: true } : {}),
    })),
    rowList: [headerRow(columnList), ...bodyList.map((row, index) => bodyRow(columnList, row, index + 2))],
    tableList: [
      {
        name: spec.table,
        range,
        columnList: columnList.map(({ header }) => header),
        tableStyle: TABLE_STYLE,
        hasFilter: true,
      },
    ],
    conditionalFormatList: planConditionalFormats(spec, kind.niva, palette, body),
    freeze: { rowCount: 1, columnCount: hasIdColumn(spec) ? 1 : 0 },
    print: landscape(
      1,
      columnList.reduce((sum, { widthChars }) => sum + widthChars, 0),
    ),
    tabColor: palette.tabByWriter[spec.writerList[0]!],
  };
}

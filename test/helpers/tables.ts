import type { Cell, CellScalar, Issue } from '../../src/core';
import { SPEC_LIST, type TableSpec } from '../../src/tables';
import type { TableData, WorkbookSnapshot } from '../../src/workbook';

/** Header → cell or its value; what is left out is empty. */
export type TestRow = Readonly<Record<string, Cell | CellScalar>>;

function asCell(value: Cell | CellScalar | undefined): Cell {
  if (value === undefined) return { value: null };
  return typeof value === 'object' && value !== null ? value : { value };
}

/** The specification of a table; the name must exist. */
export function specOf(table: string): TableSpec {
  const spec = SPEC_LIST.find((item) => item.table === table);
  if (!spec) throw new Error(`no table ${table}`);
  return spec;
}

interface TableOptions {
  /** Headers in the order they stand; the headers of the rows when left out. */
  readonly headerList?: readonly string[];
  readonly sheet?: string;
  readonly top?: number;
  readonly left?: number;
  readonly overflowRowCount?: number;
}

/** A table as an adapter reads it, with the headers that the rows use (or those given). */
export function tableOf(table: string, rowList: readonly TestRow[], options: TableOptions = {}): TableData {
  const { top = 1, left = 1, overflowRowCount = 0 } = options;
  const headerList = options.headerList ?? [...new Set(rowList.flatMap((row) => Object.keys(row)))];
  const sheet = options.sheet ?? SPEC_LIST.find((spec) => spec.table === table)?.sheet ?? table;
  return {
    name: table,
    sheet,
    range: { top, left, bottom: top + rowList.length, right: left + headerList.length - 1 },
    headerList,
    rowList: rowList.map((row) => headerList.map((header) => asCell(row[header]))),
    overflowRowCount,
  };
}

/** All headers of a table's specification, in order. */
export function headersOf(table: string): readonly string[] {
  return specOf(table).columnList.map(({ header }) => header);
}

/** A table with all its columns. */
export function fullTableOf(
  table: string,
  rowList: readonly TestRow[],
  options: TableOptions = {},
): TableData {
  return tableOf(table, rowList, { headerList: headersOf(table), ...options });
}

/** The sheet Uppgifter of a unit's annual report 2024, with other facts laid over. */
export function uppgifterTable(valueByName: Readonly<Record<string, Cell | CellScalar>> = {}): TableData {
  const all = { Organisation: 'Enheten', Nivå: 'Enhet', Typ: 'VB', År: 2024, ...valueByName };
  return fullTableOf(
    'Uppgifter',
    Object.entries(all).map(([Namn, Värde]) => ({ Namn, Värde })),
  );
}

/** A workbook with these tables, each on its own visible sheet. */
export function snapshotOf(...tableList: readonly TableData[]): WorkbookSnapshot {
  return {
    sheetList: tableList.map(({ sheet }) => ({ title: sheet, visibility: 'visible', isProtected: false })),
    tableList,
    ownedSheetList: [],
    isDate1904: false,
  };
}

/** `fel duplicate-id Mål!A3`, short enough to compare whole lists. */
export function brief({ code, severity, sheet, cell }: Issue): string {
  return [severity, code, sheet === null ? '' : `${sheet}!${cell ?? ''}`].join(' ').trim();
}

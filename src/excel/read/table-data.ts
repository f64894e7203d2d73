import { parseRange, type Cell, type CellRange } from '../../core';
import type { TableData } from '../../workbook';
import type { SurveyTable } from './survey';

/** A table's cells as read: with header and totals row when it has them. */
export interface RawTable {
  readonly table: SurveyTable;
  readonly range: CellRange;
  readonly cells: readonly (readonly Cell[])[];
  /** For tables that show no header row. */
  readonly columnNameList: readonly string[] | null;
  readonly overflowRowCount: number;
}

/**
 * A table as the file adapter gives it. Without a header row `range.top` is the row above, so that
 * `rowList[i]` always stands on row `range.top + 1 + i`.
 */
export function cutTable({ table, range, cells, columnNameList, overflowRowCount }: RawTable): TableData {
  const { hasHeaders, hasTotals } = table;
  const end = cells.length - (hasTotals ? 1 : 0);
  return {
    name: table.name,
    sheet: table.sheet,
    range: hasHeaders ? range : { ...range, top: range.top - 1 },
    headerList: columnNameList ?? (cells[0] ?? []).map(({ value }) => String(value ?? '')),
    rowList: cells.slice(hasHeaders ? 1 : 0, end),
    overflowRowCount,
  };
}

/** `'Å''s'!A1:C3` → range. Throws for what is none. */
export function rangeOf(address: string): CellRange {
  const range = parseRange(address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, ''));
  if (!range) throw new RangeError(`not an address: ${address}`);
  return range;
}

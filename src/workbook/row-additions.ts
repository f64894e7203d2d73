import type { Cell, CellScalar, Issue, Result } from '../core';
import { failureOf, makeIssue, success } from '../core';
import { foldId } from './cell-targets';
import type { RowAddition, RowRemoval } from './plan';
import type { TableData } from './snapshot';

/** One new row: where it goes, and what it holds (one-based sheet column → value). */
export interface NewTableRow {
  readonly rowNumber: number;
  readonly valueByColumn: ReadonlyMap<number, CellScalar>;
}

/** New rows of one table. Those up to `table.range.bottom` fill empty rows that it ends with. */
export interface TableGrowth {
  readonly table: TableData;
  /** How many rows the table gets. */
  readonly addedRowCount: number;
  readonly rowList: readonly NewTableRow[];
}

/** Rows that one table loses. */
export interface TableShrink {
  readonly table: TableData;
  /** Zero-based positions in `table.rowList`, rising. */
  readonly removedList: readonly number[];
  /** Positions of the rows that stay, rising: they move up. */
  readonly keptList: readonly number[];
  /** How many rows the table gets shorter: one less when nothing stays, for an empty body row remains. */
  readonly lostRowCount: number;
}

/**
 * Where new rows go: first into the empty rows at the table's end (a fresh template has one), then below it.
 * Issues, all or nothing: `write-table-missing`, `write-column-missing`, `write-row-duplicate` (an id that is in
 * the table already, or twice among the new rows).
 */
export function findRowAdditions(
  tableList: readonly TableData[],
  additionList: readonly RowAddition[],
): Result<readonly TableGrowth[]> {
  const issueList: Issue[] = [];
  const tableByName = byFoldedName(tableList);
  const rowListByTable = new Map<TableData, Readonly<Record<string, CellScalar>>[]>();
  for (const addition of additionList) {
    const table = tableByName.get(addition.table.toLowerCase());
    if (!table) issueList.push(issueOf('write-table-missing', addition.table, null));
    else {
      const earlierList = rowListByTable.get(table) ?? [];
      issueList.push(...additionIssues(table, addition, earlierList));
      rowListByTable.set(table, [...earlierList, ...addition.rowList]);
    }
  }
  if (issueList.length > 0) return failureOf(issueList);
  return success([...rowListByTable].map(([table, rowList]) => growthOf(table, rowList)));
}

function byFoldedName(tableList: readonly TableData[]): ReadonlyMap<string, TableData> {
  return new Map(tableList.map((table) => [table.name.toLowerCase(), table]));
}

function additionIssues(
  table: TableData,
  { idColumn, rowList }: RowAddition,
  earlierList: readonly Readonly<Record<string, CellScalar>>[],
): readonly Issue[] {
  const headerSet = new Set(table.headerList);
  const namedSet = new Set([
    ...rowList.flatMap((row) => Object.keys(row)),
    ...(idColumn === null ? [] : [idColumn]),
  ]);
  const missingList = [...namedSet].filter((name) => !headerSet.has(name));
  if (missingList.length > 0) return missingList.map((column) => columnMissing(table, column));
  if (idColumn === null) return [];
  const at = table.headerList.indexOf(idColumn);
  const takenSet = new Set([
    ...table.rowList.map((row) => idText(row[at]?.value)),
    ...earlierList.map((row) => idText(row[idColumn])),
  ]);
  return rowList.flatMap((row) => {
    const id = idText(row[idColumn]);
    if (id === '' || !takenSet.has(id)) {
      takenSet.add(id);
      return [];
    }
    return [issueOf('write-row-duplicate', table.name, table.sheet, String(row[idColumn]))];
  });
}

function idText(value: CellScalar | undefined): string {
  return foldId(String(value ?? ''));
}

function columnMissing(table: TableData, column: string): Issue {
  return makeIssue('write-column-missing', 'fel', {
    sheet: table.sheet,
    params: { table: table.name, column, rowId: '' },
  });
}

function issueOf(code: string, table: string, sheet: string | null, rowId: string | null = null): Issue {
  return makeIssue(code, 'fel', { sheet, rowId, params: { table, rowId: rowId ?? '', column: '' } });
}

function growthOf(table: TableData, rowList: readonly Readonly<Record<string, CellScalar>>[]): TableGrowth {
  const firstFree = table.rowList.length - countEmptyEnd(table);
  const columnByHeader = new Map(table.headerList.map((header, at) => [header, table.range.left + at]));
  return {
    table,
    addedRowCount: Math.max(0, firstFree + rowList.length - table.rowList.length),
    rowList: rowList.map((row, at) => ({
      rowNumber: table.range.top + 1 + firstFree + at,
      valueByColumn: new Map(
        Object.entries(row).map(([header, value]) => [columnByHeader.get(header)!, value]),
      ),
    })),
  };
}

/** Rows at the table's end that nobody has filled in; what a formula shows there does not count. */
function countEmptyEnd({ rowList }: TableData): number {
  let count = 0;
  while (count < rowList.length && rowList[rowList.length - 1 - count]!.every(isUnfilled)) count += 1;
  return count;
}

function isUnfilled({ value, formula, error }: Cell): boolean {
  return formula !== undefined || ((value === null || value === '') && error === undefined);
}

/**
 * Which rows of tables go, found by id. Issues, all or nothing: `write-table-missing`, `write-column-missing`,
 * `write-row-missing`, `write-row-duplicate` (several rows bear the id).
 */
export function findRowRemovals(
  tableList: readonly TableData[],
  removalList: readonly RowRemoval[],
): Result<readonly TableShrink[]> {
  const issueList: Issue[] = [];
  const tableByName = byFoldedName(tableList);
  const removedByTable = new Map<TableData, Set<number>>();
  for (const removal of removalList) {
    const table = tableByName.get(removal.table.toLowerCase());
    if (!table) {
      issueList.push(issueOf('write-table-missing', removal.table, null));
      continue;
    }
    const removedSet = removedByTable.get(table) ?? new Set<number>();
    removedByTable.set(table, removedSet);
    issueList.push(...collectRows(table, removal, removedSet));
  }
  if (issueList.length > 0) return failureOf(issueList);
  return success([...removedByTable].map(([table, removedSet]) => shrinkOf(table, removedSet)));
}

function collectRows(
  table: TableData,
  { idColumn, rowIdList }: RowRemoval,
  removedSet: Set<number>,
): readonly Issue[] {
  const at = table.headerList.indexOf(idColumn);
  if (at < 0) return [columnMissing(table, idColumn)];
  const positionsById = new Map<string, number[]>();
  table.rowList.forEach((row, position) => {
    const id = idText(row[at]?.value);
    const positionList = positionsById.get(id);
    if (positionList) positionList.push(position);
    else positionsById.set(id, [position]);
  });
  return rowIdList.flatMap((rowId) => {
    const positionList = positionsById.get(foldId(rowId)) ?? [];
    if (positionList.length === 1) {
      removedSet.add(positionList[0]!);
      return [];
    }
    const code = positionList.length === 0 ? 'write-row-missing' : 'write-row-duplicate';
    return [issueOf(code, table.name, table.sheet, rowId)];
  });
}

function shrinkOf(table: TableData, removedSet: ReadonlySet<number>): TableShrink {
  const positionList = table.rowList.map((_, position) => position);
  const keptList = positionList.filter((position) => !removedSet.has(position));
  const removedList = positionList.filter((position) => removedSet.has(position));
  return {
    table,
    removedList,
    keptList,
    lostRowCount: table.rowList.length - Math.max(1, keptList.length),
  };
}

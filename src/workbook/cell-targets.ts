import type { Cell, CellScalar, Issue, Result } from '../core';
import { a1, cellText, EMPTY_CELL, failureOf, makeIssue, success } from '../core';
import type { CellChange } from './plan';
import type { TableData } from './snapshot';

/** Where a change in a data table goes, and what it puts there. */
export interface CellTarget {
  readonly sheet: string;
  readonly rowNumber: number;
  readonly columnNumber: number;
  readonly value: CellScalar;
}

/**
 * Finds the cells of changes among the tables as they are now; all or none. Issues, one per change that cannot
 * be made: `write-table-missing`, `write-column-missing`, `write-row-missing`, `write-row-duplicate`,
 * `write-conflict` (the cell no longer holds the expected value). Throws RangeError for two changes of a cell.
 */
export function findCellTargets(
  tableList: readonly TableData[],
  changeList: readonly CellChange[],
): Result<readonly CellTarget[]> {
  const finder = new TargetFinder(tableList);
  const targetList = changeList.flatMap((change) => finder.find(change) ?? []);
  if (finder.issueList.length > 0) return failureOf(finder.issueList);
  refuseRepeated(targetList);
  return success(targetList);
}

function refuseRepeated(targetList: readonly CellTarget[]): void {
  const seenSet = new Set<string>();
  for (const { sheet, rowNumber, columnNumber } of targetList) {
    const key = `${sheet}!${a1(rowNumber, columnNumber)}`;
    if (seenSet.has(key)) throw new RangeError(`two changes of ${key}`);
    seenSet.add(key);
  }
}

/** A table made ready for looking rows up by id. */
interface TableIndex {
  readonly table: TableData;
  readonly columnByHeader: ReadonlyMap<string, number>;
  readonly rowListById: Map<string, number[]>;
}

/** Finds cells in tables; each table is indexed once per id column. */
class TargetFinder {
  readonly issueList: Issue[] = [];
  private readonly tableByName: ReadonlyMap<string, TableData>;
  private readonly indexByKey = new Map<string, TableIndex>();

  constructor(tableList: readonly TableData[]) {
    this.tableByName = new Map(tableList.map((table) => [table.name.toLowerCase(), table]));
  }

  /** The cell to change, or null with an issue. */
  find(change: CellChange): CellTarget | null {
    const table = this.tableByName.get(change.table.toLowerCase());
    if (!table) return this.refuse('write-table-missing', change, {});
    const index = this.indexOf(table, change.idColumn);
    const column = index.columnByHeader.get(change.column);
    if (column === undefined || !index.columnByHeader.has(change.idColumn)) {
      return this.refuse('write-column-missing', change, { sheet: table.sheet });
    }
    const namedList = index.rowListById.get(foldId(change.rowId)) ?? [];
    const rowList = namedList.filter((at) => isWithin(table, table.rowList[at]!, change.within));
    if (rowList.length !== 1) {
      const code = rowList.length === 0 ? 'write-row-missing' : 'write-row-duplicate';
      return this.refuse(code, change, { sheet: table.sheet });
    }
    const target = {
      sheet: table.sheet,
      rowNumber: table.range.top + 1 + rowList[0]!,
      columnNumber: table.range.left + column,
      value: change.next,
    };
    const current = currentOf(table.rowList[rowList[0]!]?.[column] ?? EMPTY_CELL);
    if (isSameScalar(current, change.expected)) return target;
    const cell = a1(target.rowNumber, target.columnNumber);
    return this.refuse('write-conflict', change, { sheet: table.sheet, cell, raw: String(current ?? '') });
  }

  private refuse(code: string, change: CellChange, place: Partial<Issue>): null {
    const { table, rowId, column } = change;
    const params = {
      table,
      rowId,
      column: code === 'write-column-missing' ? `${change.idColumn}, ${column}` : column,
      expected: String(change.expected ?? ''),
      found: place.raw ?? '',
    };
    this.issueList.push(makeIssue(code, 'fel', { ...place, rowId, params }));
    return null;
  }

  private indexOf(table: TableData, idColumn: string): TableIndex {
    const key = `${table.name}\n${idColumn}`;
    const known = this.indexByKey.get(key);
    if (known) return known;
    const columnByHeader = new Map(table.headerList.map((header, at): [string, number] => [header, at]));
    const idAt = columnByHeader.get(idColumn);
    const rowListById = new Map<string, number[]>();
    table.rowList.forEach((row, at) => {
      const id = foldId(String((idAt === undefined ? null : row[idAt]?.value) ?? ''));
      const rowList = rowListById.get(id);
      if (rowList) rowList.push(at);
      else rowListById.set(id, [at]);
    });
    const index = { table, columnByHeader, rowListById };
    this.indexByKey.set(key, index);
    return index;
  }
}

/** True for a row whose other columns say what `CellChange.within` wants. */
export function isWithin(
  { headerList }: TableData,
  row: readonly Cell[],
  within: CellChange['within'] = {},
): boolean {
  return Object.entries(within).every(
    ([header, text]) => cellText(row[headerList.indexOf(header)] ?? EMPTY_CELL).trim() === text,
  );
}

/** Ids are upper case; a lower case twin counts as the same row. */
export function foldId(id: string): string {
  return id.trim().toUpperCase();
}

function currentOf(cell: Cell): CellScalar {
  return cell.error ?? cell.value;
}

function isSameScalar(a: CellScalar, b: CellScalar): boolean {
  return (a === '' ? null : a) === (b === '' ? null : b);
}

import type { Cell, CellScalar } from '../core';
import { foldId, isWithin } from './cell-targets';
import type { CellChange, RowAddition, RowRemoval, WorkbookPlan } from './plan';
import type { TableData, WorkbookSnapshot } from './snapshot';

/**
 * The plans, to apply one after the other, that take a plan of data changes back: new rows go, cells get what they
 * held, removed rows come back (at the end of their table). `before` is the workbook as it was. Null when that
 * would not restore it: the plan writes sheets or names, adds rows without ids, overwrites or removes a formula.
 */
export function planInverse(
  plan: WorkbookPlan,
  before: Pick<WorkbookSnapshot, 'tableList'>,
): readonly WorkbookPlan[] | null {
  if (plan.sheetList.length > 0 || plan.nameList.length > 0) return null;
  const tables = new TablesBefore(before.tableList);
  const newIdByRow = renamedRows(plan.cellChangeList);
  const cellChangeList = whole(plan.cellChangeList.map((change) => tables.inverseChange(change, newIdByRow)));
  const rowRemovalList = whole(
    (plan.rowAdditionList ?? []).filter(({ rowList }) => rowList.length > 0).map(removalOf),
  );
  const rowAdditionList = whole((plan.rowRemovalList ?? []).map((removal) => tables.additionOf(removal)));
  if (!cellChangeList || !rowRemovalList || !rowAdditionList) return null;
  // No plan may both remove and change rows of a table.
  return [
    ...(rowRemovalList.length > 0 ? [{ ...NOTHING, rowRemovalList }] : []),
    ...(cellChangeList.length + rowAdditionList.length > 0
      ? [{ ...NOTHING, cellChangeList, rowAdditionList }]
      : []),
  ];
}

const NOTHING: WorkbookPlan = {
  styleByName: {},
  sheetList: [],
  nameList: [],
  cellChangeList: [],
  activeSheet: null,
};

/** The list when nothing is missing in it. */
function whole<T>(list: readonly (T | null)[]): readonly T[] | null {
  const foundList = list.filter((item): item is T => item !== null);
  return foundList.length === list.length ? foundList : null;
}

/** New rows are found again by their ids: every one needs its own. */
function removalOf({ table, idColumn, rowList }: RowAddition): RowRemoval | null {
  if (idColumn === null) return null;
  const rowIdList = rowList.map((row) => String(row[idColumn] ?? ''));
  return rowIdList.every((id) => id.trim() !== '') ? { table, idColumn, rowIdList } : null;
}

type Row = readonly Cell[];

/** The tables as they were, for looking rows up. */
class TablesBefore {
  private readonly tableByName: ReadonlyMap<string, TableData>;
  private readonly rowListByIdByKey = new Map<string, ReadonlyMap<string, readonly Row[]>>();

  constructor(tableList: readonly TableData[]) {
    this.tableByName = new Map(tableList.map((table) => [table.name.toLowerCase(), table]));
  }

  inverseChange(change: CellChange, newIdByRow: ReadonlyMap<string, string>): CellChange | null {
    const { table, idColumn, rowId, column, within } = change;
    const cell = this.row(table, idColumn, rowId, within)?.[this.columnIndex(table, column)];
    if (!cell || cell.formula !== undefined) return null;
    return {
      ...change,
      rowId: newIdByRow.get(rowKey(change)) ?? rowId,
      expected: change.next,
      next: change.expected,
    };
  }

  additionOf({ table, idColumn, rowIdList }: RowRemoval): RowAddition | null {
    const { headerList = [] } = this.tableByName.get(table.toLowerCase()) ?? {};
    const rowList = rowIdList.map((rowId) => this.row(table, idColumn, rowId));
    const isWhole = rowList.every((row) => row?.every(({ formula, error }) => !formula && !error));
    if (!isWhole) return null;
    return {
      table,
      idColumn,
      rowList: rowList.map((row) => filledCells(headerList, row!)),
    };
  }

  private columnIndex(table: string, column: string): number {
    return this.tableByName.get(table.toLowerCase())?.headerList.indexOf(column) ?? -1;
  }

  private row(
    table: string,
    idColumn: string,
    rowId: string,
    within?: CellChange['within'],
  ): Row | undefined {
    const key = `${table.toLowerCase()}\n${idColumn}`;
    const known = this.rowListByIdByKey.get(key) ?? this.indexRows(table, idColumn);
    this.rowListByIdByKey.set(key, known);
    const data = this.tableByName.get(table.toLowerCase());
    return known.get(foldId(rowId))?.find((row) => data !== undefined && isWithin(data, row, within));
  }

  private indexRows(table: string, idColumn: string): ReadonlyMap<string, readonly Row[]> {
    const at = this.columnIndex(table, idColumn);
    const { rowList = [] } = this.tableByName.get(table.toLowerCase()) ?? {};
    const rowListById = new Map<string, Row[]>();
    for (const row of rowList) {
      const id = foldId(String(row[at]?.value ?? ''));
      const list = rowListById.get(id);
      if (list) list.push(row);
      else rowListById.set(id, [row]);
    }
    return rowListById;
  }
}

const rowKey = ({ table, idColumn, rowId }: CellChange): string =>
  [table.toLowerCase(), idColumn, foldId(rowId)].join('\n');

/** What rows are called after the plan, where it gives them another id. */
function renamedRows(changeList: readonly CellChange[]): ReadonlyMap<string, string> {
  return new Map(
    changeList
      .filter(({ column, idColumn }) => column === idColumn)
      .map((change) => [rowKey(change), String(change.next ?? '')]),
  );
}

function filledCells(headerList: readonly string[], row: Row): Readonly<Record<string, CellScalar>> {
  return Object.fromEntries(
    row.flatMap(({ value }, at) => (value === null || value === '' ? [] : [[headerList[at]!, value]])),
  );
}

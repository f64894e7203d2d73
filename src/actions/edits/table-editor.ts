import {
  cellText,
  EMPTY_CELL,
  failureOf,
  makeIssue,
  success,
  type Cell,
  type CellScalar,
  type Issue,
  type Result,
} from '../../core';
import { readHeader, SPEC_LIST, type ColumnSpec, type TableSpec } from '../../tables';
import type { CellChange, TableData, WorkbookPlan, WorkbookSnapshot } from '../../workbook';

/** A new value for one column of a row, by the column's key in the specification. */
export interface ColumnEdit {
  readonly key: string;
  readonly next: CellScalar;
}

/** A plan that only changes cells of data tables. */
export function cellPlan(cellChangeList: readonly CellChange[]): WorkbookPlan {
  return { styleByName: {}, sheetList: [], nameList: [], cellChangeList, activeSheet: null };
}

/** The word that people see for a code of a choice column; null stays null. */
export function wordOf(spec: TableSpec, key: string, code: string | null): string | null {
  const column = spec.columnList.find((candidate) => candidate.key === key);
  return column?.choiceList?.find((choice) => choice.code === code)?.text ?? null;
}

/** The specification of a table; the name is one of ours. */
function specOfTable(name: string): TableSpec {
  const spec = SPEC_LIST.find(({ table }) => table === name);
  if (!spec) throw new RangeError(`no table ${name}`);
  return spec;
}

function scalarOf({ error, value }: Cell): CellScalar {
  return error ?? value;
}

/** Ids are upper case; a lower case twin counts as the same row. */
function foldId(id: string): string {
  return id.trim().toUpperCase();
}

/**
 * Writes changes of one data table as the plan wants them: by id and column header as it stands in the workbook,
 * with the value that is expected there (`interfaces` 2). Missing or duplicate ids block every change.
 */
export class TableEditor {
  readonly spec: TableSpec;
  private readonly table: TableData | null;
  private readonly indexByKey: ReadonlyMap<string, number>;
  private readonly rowIndexById = new Map<string, number>();
  private hasUnsettledIds = false;

  constructor(snapshot: WorkbookSnapshot, tableName: string) {
    this.spec = specOfTable(tableName);
    this.table =
      snapshot.tableList.find(({ name }) => name.toLowerCase() === tableName.toLowerCase()) ?? null;
    this.indexByKey = this.table ? readHeader(this.spec, this.table).indexByKey : new Map();
    this.table?.rowList.forEach((row, at) => this.indexRow(row, at));
  }

  private indexRow(row: readonly Cell[], at: number): void {
    const id = foldId(cellText(row[this.indexByKey.get(this.spec.idKey) ?? -1] ?? EMPTY_CELL));
    const isEmptyRow = row.every((cell) => cell.value === null || cell.value === '' || cell.value === false);
    if (isEmptyRow) return;
    if (id === '' || this.rowIndexById.has(id)) this.hasUnsettledIds = true;
    else this.rowIndexById.set(id, at);
  }

  /** True when rows can be told apart: the table has its id column, every row has an id, and no two the same. */
  get isSettled(): boolean {
    return this.table !== null && this.indexByKey.has(this.spec.idKey) && !this.hasUnsettledIds;
  }

  hasColumn(key: string): boolean {
    return this.indexByKey.has(key);
  }

  /** The cell of a row's column as it stands; null without row or column. */
  cellOf(rowId: string, key: string): Cell | null {
    const at = this.rowIndexById.get(foldId(rowId));
    const columnIndex = this.indexByKey.get(key);
    if (at === undefined || columnIndex === undefined) return null;
    return this.table!.rowList[at]![columnIndex] ?? EMPTY_CELL;
  }

  /** The change of one cell that is there (`cellOf` is not null); null when it holds the value already. */
  change(rowId: string, { key, next }: ColumnEdit): CellChange | null {
    const expected = scalarOf(this.cellOf(rowId, key)!);
    if ((expected ?? '') === (next ?? '')) return null;
    const header = (of: string): string => this.table!.headerList[this.indexByKey.get(of)!]!;
    return {
      table: this.table!.name,
      idColumn: header(this.spec.idKey),
      rowId,
      column: header(key),
      expected,
      next,
    };
  }

  /**
   * A plan that changes columns of one row; cells that hold the value already are left out. Issues, with nothing
   * planned: table, row or column missing, ids that are not settled, a formula where the value should go.
   */
  planRow(rowId: string, editList: readonly ColumnEdit[]): Result<WorkbookPlan> {
    const issueList = this.obstacles(rowId, editList);
    if (issueList.length > 0) return failureOf(issueList);
    return success(cellPlan(editList.flatMap((edit) => this.change(rowId, edit) ?? [])));
  }

  private obstacles(rowId: string, editList: readonly ColumnEdit[]): readonly Issue[] {
    const table = this.spec.table;
    const params = { table, rowId, column: '', expected: '', found: '' };
    if (this.table === null) return [makeIssue('write-table-missing', 'fel', { rowId, params })];
    const place = { sheet: this.table.sheet, rowId };
    if (!this.isSettled) return [makeIssue('edit-ids-unsettled', 'fel', { ...place, params })];
    if (!this.rowIndexById.has(foldId(rowId))) {
      return [makeIssue('write-row-missing', 'fel', { ...place, params })];
    }
    return editList.flatMap(({ key }) => {
      const column = this.columnOf(key).header;
      const cell = this.cellOf(rowId, key);
      if (cell === null) {
        return [makeIssue('write-column-missing', 'fel', { ...place, params: { ...params, column } })];
      }
      return cell.formula === undefined
        ? []
        : [makeIssue('edit-formula-cell', 'fel', { ...place, raw: `=${cell.formula}`, params: { column } })];
    });
  }

  private columnOf(key: string): ColumnSpec {
    const column = this.spec.columnList.find((candidate) => candidate.key === key);
    if (!column) throw new RangeError(`no column ${key} in ${this.spec.table}`);
    return column;
  }
}

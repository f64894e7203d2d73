import { a1, type CellRef } from './cell-ref';
import { makeIssue, type Issue, type IssueParams, type Severity } from './issue';

/** The table a record came from: where each column key stands. Shared by all its rows. */
export interface TableOrigin {
  readonly sheet: string;
  readonly table: string;
  /** Column key of the table's specification → one-based column number on the sheet. */
  readonly columnByKey: Readonly<Record<string, number>>;
}

/** Where a record came from, so that every figure and issue can point at its cell. */
export interface RowOrigin {
  readonly table: TableOrigin;
  /** One-based row number on the sheet. */
  readonly rowNumber: number;
}

/** The cell of a record's column; null when the table lacks that column. */
export function cellOf(origin: RowOrigin, key: string): CellRef | null {
  const columnNumber = origin.table.columnByKey[key];
  return columnNumber === undefined
    ? null
    : { sheet: origin.table.sheet, rowNumber: origin.rowNumber, columnNumber };
}

/** A record that issues can point at. */
export interface Located {
  readonly id: string;
  readonly origin: RowOrigin;
}

/** An issue on a record's column (or on the row's first cell when the table lacks the column). */
export function issueAt(
  row: Located,
  key: string,
  code: string,
  severity: Severity,
  raw = '',
  params: IssueParams = {},
): Issue {
  const { table, rowNumber } = row.origin;
  const columnNumber = table.columnByKey[key] ?? Math.min(...Object.values(table.columnByKey));
  return makeIssue(code, severity, {
    sheet: table.sheet,
    cell: a1(rowNumber, columnNumber),
    raw,
    params,
    rowId: row.id,
  });
}

import {
  a1,
  issueAt,
  makeIssue,
  type Issue,
  type IssueParams,
  type Located,
  type Severity,
} from '../../core';
import type { TableData } from '../../workbook';

/** A record while its table is read; ids may still come (see `ids.ts`). */
export type DraftRecord = { -readonly [Key in keyof Located]: Located[Key] } & Record<string, unknown>;

/** A problem of a record's cell; it becomes an issue when the record's id is known. */
export interface Problem {
  readonly record: DraftRecord;
  /** Column key of the specification. */
  readonly key: string;
  readonly code: string;
  readonly severity: Severity;
  readonly raw: string;
  readonly params: IssueParams;
}

/** Column position of a key; keys without a column count as the first. */
function columnOf(record: DraftRecord, key: string): number {
  return record.origin.table.columnByKey[key] ?? 0;
}

/** Problems as issues, row by row and from left to right. */
export function problemIssueList(problemList: readonly Problem[]): Issue[] {
  return [...problemList]
    .sort(
      (a, b) =>
        a.record.origin.rowNumber - b.record.origin.rowNumber ||
        columnOf(a.record, a.key) - columnOf(b.record, b.key),
    )
    .map(({ record, key, code, severity, raw, params }) => issueAt(record, key, code, severity, raw, params));
}

/** An issue on a table's header cell (`columnIndex` zero-based in the table). */
export function headerIssue(
  table: TableData,
  columnIndex: number,
  code: string,
  severity: Severity,
  params: IssueParams,
): Issue {
  return makeIssue(code, severity, {
    sheet: table.sheet,
    cell: a1(table.range.top, table.range.left + columnIndex),
    raw: table.headerList[columnIndex] ?? '',
    params,
  });
}

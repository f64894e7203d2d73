import type { Issue, Located } from '../../core';
import type { TableData } from '../../workbook';
import type { TableSpec } from '../spec';
import { assignIds } from './ids';
import { problemIssueList } from './problem';
import { readRows } from './rows';

/** The records of one table and what is wrong with its headers and cells. */
export interface TableReading<Row extends Located = Located> {
  readonly recordList: readonly Row[];
  readonly issueList: readonly Issue[];
}

/**
 * Reads one data table by its specification: headers resolved once (aliases too), empty rows skipped, each
 * cell by its column's type. Ids are proposed where missing. References are checked by `readModell`.
 * Example: `readTable<Mal>(malSpec, tableData, false).recordList[0]?.namn`.
 */
export function readTable<Row extends Located>(
  spec: TableSpec,
  table: TableData,
  isDate1904: boolean,
): TableReading<Row> {
  const draft = readRows(spec, table, isDate1904);
  assignIds(draft, []);
  return {
    recordList: draft.recordList as unknown as readonly Row[],
    issueList: [...draft.issueList, ...problemIssueList(draft.problemList)],
  };
}

import { parseA1, type Issue } from '../core';
import type { WorkbookSnapshot } from '../workbook';

/** Issues in the order of the workbook: sheet by sheet, row by row; those without a place first. Stable. */
export function orderIssues(snapshot: WorkbookSnapshot, issueList: readonly Issue[]): readonly Issue[] {
  const indexByTitle = new Map(snapshot.sheetList.map((sheet, index) => [sheet.title, index]));
  const keyed = issueList.map((issue) => ({ issue, key: keyOf(issue, indexByTitle) }));
  keyed.sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2]);
  return keyed.map(({ issue }) => issue);
}

function keyOf(issue: Issue, indexByTitle: ReadonlyMap<string, number>): readonly [number, number, number] {
  const sheetIndex = issue.sheet === null ? -1 : (indexByTitle.get(issue.sheet) ?? indexByTitle.size);
  const place = issue.cell === null ? null : parseA1(issue.cell);
  return [sheetIndex, place?.rowNumber ?? 0, place?.columnNumber ?? 0];
}

import { issueAt, type Issue, type IssueParams, type Located } from '../../../core';
import type { Check } from '../check';

/** An issue of a check on a column of a row (on the row's first cell when the table lacks the column). */
export function found(
  { code, severity }: Pick<Check, 'code' | 'severity'>,
  row: Located,
  key: string,
  raw = '',
  params: IssueParams = {},
): Issue {
  return issueAt(row, key, code, severity, raw, params);
}

import { makeIssue, type Issue } from '../core';

/** What the program answered (`OfficeExtension.Error.code`) → what we tell people. */
const ISSUE_BY_ERROR: ReadonlyMap<string, string> = new Map([
  ['AccessDenied', 'excel-access-denied'],
  ['InvalidOperationInCellEditMode', 'excel-cell-edit'],
  ['ItemNotFound', 'excel-item-gone'],
  ['InvalidReference', 'excel-item-gone'],
  ['RequestPayloadSizeLimitExceeded', 'excel-payload-too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'excel-payload-too-large'],
  ['RangeExceedsLimit', 'excel-payload-too-large'],
  ['OperationCellsExceedLimit', 'excel-payload-too-large'],
  ['GeneralException', 'excel-general'],
  ['InactiveWorkbook', 'excel-inactive-workbook'],
  ['RequestAborted', 'excel-busy'],
  ['ServiceNotAvailable', 'excel-busy'],
  ['ActivityLimitReached', 'excel-busy'],
  ['Conflict', 'excel-busy'],
  ['FilteredRangeConflict', 'excel-range-conflict'],
  ['InsertDeleteConflict', 'excel-range-conflict'],
  ['MergedRangeConflict', 'excel-range-conflict'],
  ['PivotTableRangeConflict', 'excel-range-conflict'],
  ['ItemAlreadyExists', 'excel-range-conflict'],
  ['ApiNotFound', 'excel-too-old'],
  ['ApiNotAvailable', 'excel-too-old'],
  ['UnsupportedOperation', 'excel-unsupported'],
  ['UnsupportedFeature', 'excel-unsupported'],
  ['UnsupportedSheet', 'excel-unsupported'],
]);

/** The program's own code of an error; null when it is none of the program's. */
export function errorCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/**
 * An error of the program as an issue (`excel-…`; `params.code` holds the program's code, for the log only).
 * Anything else, and codes that mean a mistake of ours (`InvalidArgument`, `PropertyNotLoaded` …), is thrown on.
 */
export function issueOfError(error: unknown): Issue {
  const code = errorCodeOf(error);
  const issueCode = code === null ? undefined : ISSUE_BY_ERROR.get(code);
  if (code === null || issueCode === undefined) throw error;
  return makeIssue(issueCode, 'fel', { params: { code } });
}

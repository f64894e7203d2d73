import { failure, makeIssue, type IssueParams, type Result } from '../core';

/** Why a file cannot be used; each has its sentence in `i18n/sv/issues-file.ts`. */
export type FileFaultCode =
  | 'file-not-zip'
  | 'file-truncated'
  | 'file-damaged'
  | 'file-zip-unsafe'
  | 'file-zip-unsupported'
  | 'file-zip-bomb'
  | 'file-too-large'
  | 'file-too-many-parts'
  | 'file-too-many-cells'
  | 'file-entity-declaration'
  | 'file-broken-xml'
  | 'file-part-missing'
  | 'file-huge-reference'
  | 'file-password-protected'
  | 'file-old-xls'
  | 'file-not-workbook';

/** A failed Result with one issue of severity `fel` about the file as a whole. */
export function fileFault<T = never>(code: FileFaultCode, params: IssueParams = {}): Result<T> {
  return failure<T>(makeIssue(code, 'fel', { params }));
}

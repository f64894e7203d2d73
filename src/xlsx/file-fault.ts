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

/** Names and references of a hostile file can be megabytes of anything. */
const MAX_QUOTED = 60;

/** What a sentence may quote of the file: one short line. */
function quotable(text: string): string {
  const line = text.replace(/\p{Cc}/gu, '?');
  return line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED)}…` : line;
}

/** A failed Result with one issue of severity `fel` about the file as a whole; texts in it are cut to a short line. */
export function fileFault<T = never>(code: FileFaultCode, params: IssueParams = {}): Result<T> {
  const shortParams = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? quotable(value) : value,
    ]),
  );
  return failure<T>(makeIssue(code, 'fel', { params: shortParams }));
}

import type { Issue } from '../core';
import { countSeverities, type SeverityCounts } from './severities';
import { issueFix, issueMessage, type Lang } from '../i18n';

/** One issue as `check --json` prints it (`interfaces` 4). */
export interface IssueDocument {
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly raw: string;
  readonly message: string;
  readonly fix: string | null;
}

export interface CheckDocument {
  readonly version: 1;
  readonly issueList: readonly IssueDocument[];
  readonly antal: SeverityCounts;
}

/** The document of `check --json`. */
export function checkDocument(lang: Lang, issueList: readonly Issue[]): CheckDocument {
  return {
    version: 1,
    issueList: issueList.map((issue) => ({
      code: issue.code,
      severity: issue.severity,
      sheet: issue.sheet,
      cell: issue.cell,
      raw: issue.raw,
      message: issueMessage(lang, issue),
      fix: issueFix(lang, issue),
    })),
    antal: countSeverities(issueList),
  };
}

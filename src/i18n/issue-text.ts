import type { Issue, IssueParams } from '../core';
import { hasText, t, type Lang, type TextKey } from './translate';

/** Slots that every issue text may use besides its own params. */
function slots(issue: Issue): IssueParams {
  return {
    raw: issue.raw,
    sheet: issue.sheet ?? '',
    cell: issue.cell ?? '',
    id: issue.rowId ?? '',
    ...issue.params,
  };
}

function textOf(prefix: 'issue' | 'fix', issue: Issue): TextKey | null {
  const key = `${prefix}.${issue.code}`;
  return hasText(key) ? key : null;
}

/** What is wrong, one sentence. Throws for a code without a text: a broken program. */
export function issueMessage(lang: Lang, issue: Issue): string {
  const key = textOf('issue', issue);
  if (!key) throw new Error(`no text for issue code ${issue.code}`);
  return t(lang, key, slots(issue));
}

/** What to do about it; null when there is nothing to say beyond the message. */
export function issueFix(lang: Lang, issue: Issue): string | null {
  const key = textOf('fix', issue);
  return key ? t(lang, key, slots(issue)) : null;
}

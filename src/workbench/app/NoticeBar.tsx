import type { ReactElement } from 'react';
import { issueFix, issueMessage, t, type Lang } from '../../i18n';
import type { Notice } from '../document';
import { useWorkbench } from './context';

/** What the last deed has to say; screen readers hear it. */
export function NoticeBar(): ReactElement {
  const { state, lang, document, say } = useWorkbench();
  const { notice } = state;
  return (
    <div className="notice-place" role="status">
      {notice !== null && (
        <div className="notice">
          <ul>
            {sentencesOf(lang, notice).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <button type="button" onClick={() => document.notify(null)}>
            {say('workbench.close')}
          </button>
        </div>
      )}
    </div>
  );
}

/** A notice as sentences. */
export function sentencesOf(lang: Lang, notice: Notice): readonly string[] {
  if (notice.kind === 'text') return [t(lang, notice.key, notice.params)];
  if (notice.kind === 'written') return [notice.text];
  return notice.issueList.map((issue) =>
    [issueMessage(lang, issue), issueFix(lang, issue)].filter((text) => text !== null).join(' '),
  );
}

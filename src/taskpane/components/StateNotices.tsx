import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { issueFix, issueMessage } from '../../i18n';
import { usePane } from '../hooks/pane-context';
import { failedKey, type Problem } from '../state';
import { Notice } from './Notice';

/** What stands above every view: a failure, and that the workbook has changed since the check. */
export function StateNotices(): ReactElement {
  const { state } = usePane();
  const { phase, check } = state;
  return (
    <>
      {phase.kind === 'failed' && <ProblemNotice problem={phase.problem} />}
      {check?.isStale && phase.kind !== 'running' && <StaleNotice />}
    </>
  );
}

/** What happened, why, and what to do. */
function ProblemNotice({ problem }: { readonly problem: Problem }): ReactElement {
  const { say, store } = usePane();
  const dismiss = (
    <Button size="small" onClick={() => store.dispatch({ kind: 'dismissed' })}>
      {say('pane.close')}
    </Button>
  );
  return (
    <Notice tone="problem" actions={dismiss}>
      <strong>{say(failedKey(problem.taskId))}</strong>
      <Reasons problem={problem} />
    </Notice>
  );
}

function Reasons({ problem }: { readonly problem: Problem }): ReactElement {
  const { say, state } = usePane();
  if (problem.detail === null) {
    return (
      <>
        {problem.issueList.map((issue, at) => (
          <span key={at}>
            {issueMessage(state.lang, issue)} {issueFix(state.lang, issue)}
          </span>
        ))}
      </>
    );
  }
  return (
    <>
      <span>{say('pane.failed.fault')}</span>
      <span>{say('pane.failed.faultFix')}</span>
      <small>{say('pane.failed.detail', { detail: problem.detail })}</small>
    </>
  );
}

function StaleNotice(): ReactElement {
  const { say, commands } = usePane();
  const again = (
    <Button size="small" onClick={() => void commands.check()}>
      {say('pane.checkAgain')}
    </Button>
  );
  return (
    <Notice tone="warning" actions={again}>
      {say('pane.stale')}
    </Notice>
  );
}

import { Button, makeStyles, ProgressBar, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useElapsed } from '../hooks/use-elapsed';
import { usePane } from '../hooks/pane-context';
import type { PaneState } from '../state';

type Running = Extract<PaneState['phase'], { kind: 'running' }>;

const DEFAULT_DELAYS = { spinnerMs: 1000, shareMs: 3000 };

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px' },
  text: { flexGrow: 1 },
});

/** How an action is getting on: nothing at first, then a spinner with a verb, then how far it is. */
export function Progress({ phase }: { readonly phase: Running }): ReactElement | null {
  const { services } = usePane();
  const { spinnerMs, shareMs } = services.delays ?? DEFAULT_DELAYS;
  const isSpinnerDue = useElapsed(spinnerMs);
  const isShareDue = useElapsed(shareMs);
  return isSpinnerDue ? <ProgressRow phase={phase} share={isShareDue ? phase.share : null} /> : null;
}

function ProgressRow(props: { readonly phase: Running; readonly share: number | null }): ReactElement {
  const styles = useStyles();
  const { say, commands } = usePane();
  const { phase, share } = props;
  const text = say(runningKey(phase));
  return (
    <>
      <div className={styles.row}>
        {share === null && <Spinner size="tiny" aria-label={text} />}
        <span className={styles.text}>
          {share === null ? text : say('pane.running.share', { text, percent: Math.round(share * 100) })}
        </span>
        {phase.canCancel && (
          <Button size="small" onClick={() => commands.cancel()}>
            {say('pane.cancel')}
          </Button>
        )}
      </div>
      {share !== null && <ProgressBar value={share} aria-label={text} />}
    </>
  );
}

function runningKey({ taskId }: Running): Parameters<ReturnType<typeof usePane>['say']>[0] {
  return taskId === 'navigate' || taskId === 'open-example'
    ? 'pane.running.check-workbook'
    : `pane.running.${taskId}`;
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TextKey } from '../../i18n';
import { usePane, type PaneHandle } from '../hooks/pane-context';
import { countsText } from '../model/count-texts';
import { EditNotice } from './EditNotice';
import { HiddenQuestion } from './HiddenQuestion';
import { Progress } from './Progress';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexDirection: 'column',
    // It keeps its height: what it holds is cut by nothing.
    flexShrink: 0,
    gap: '6px',
    boxSizing: 'border-box',
    maxHeight: '60%',
    overflowY: 'auto',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  primary: { flexShrink: 0 },
  status: { flexShrink: 0, margin: 0, minHeight: '16px', fontSize: '12px', lineHeight: '16px' },
});

/**
 * What stays in sight: a question about a hidden place, the last change with its way back, how the running action
 * gets on, one primary button, and a quiet line that also screen readers get.
 */
export function PaneFooter({ hasPrimary }: { readonly hasPrimary: boolean }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { phase, isBlank, edit, hiddenPlace } = pane.state;
  return (
    <footer className={styles.footer}>
      {hiddenPlace && <HiddenQuestion hiddenPlace={hiddenPlace} />}
      {edit && <EditNotice edit={edit} />}
      {phase.kind === 'running' && <Progress key={phase.taskId} phase={phase} />}
      {hasPrimary && !isBlank && <PrimaryButton />}
      <p className={styles.status} role="status" aria-live="polite">
        {statusText(pane)}
      </p>
    </footer>
  );
}

function PrimaryButton(): ReactElement {
  const styles = useStyles();
  const { state, say, commands } = usePane();
  const isRunning = state.phase.kind === 'running';
  const { leftMarkList } = state;
  const run =
    state.view === 'rapport' && state.check ? () => commands.writeReport({ leftMarkList }) : commands.check;
  return (
    <Button
      className={styles.primary}
      appearance="primary"
      disabledFocusable={isRunning}
      onClick={() => void run()}
    >
      {say(primaryKey(state))}
    </Button>
  );
}

function primaryKey({ view, check }: PaneHandle['state']): TextKey {
  if (check === null) return 'action.check';
  if (view === 'kontroll') return 'pane.checkAgain';
  if (view === 'resultat') return 'pane.update';
  return check.analys.snapshot.ownedSheetList.length > 0 ? 'pane.updateReport' : 'action.report';
}

/** What the pane last did, in one quiet line. */
function statusText({ state, say }: PaneHandle): string {
  const { phase, check, lang } = state;
  if (phase.kind === 'failed') return say('pane.status.failed');
  if (phase.kind === 'cancelled') return say('pane.status.cancelled');
  if (check === null) return say('pane.status.none');
  return say('pane.status.checked', { time: check.time, counts: countsText(lang, check.issueList) });
}

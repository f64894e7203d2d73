import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../hooks/pane-context';
import type { LastReport } from '../state';
import { Notice } from './Notice';
import { PlaceLink } from './PlaceLink';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px' },
});

/** What the last report wrote, with links to its sheets and the way back. */
export function WrittenNotice({ report }: { readonly report: LastReport }): ReactElement {
  const styles = useStyles();
  const { state, say, commands } = usePane();
  if (report.isUndone) return <Notice tone="plain">{say('pane.status.undone')}</Notice>;
  const undo = report.restore && (
    <Button
      size="small"
      disabledFocusable={state.phase.kind === 'running'}
      onClick={() => void commands.undo()}
    >
      {say('action.undo')}
    </Button>
  );
  return (
    <Notice tone="plain" actions={undo}>
      <span>{say('pane.rapport.written', { time: report.time })}</span>
      <span className={styles.links}>
        {report.titleList.map((title) => (
          <PlaceLink key={title} place={{ sheet: title, cell: null }} />
        ))}
      </span>
    </Notice>
  );
}

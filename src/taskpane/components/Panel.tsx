import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { usePane } from '../hooks/pane-context';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '4px 0 8px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '4px',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  heading: { margin: 0, fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Something to look at or fill in, with *Skriv* and *Avbryt*; the focus goes there when it opens. */
export function Panel(props: {
  readonly heading: string;
  /** Null = there is nothing that could be written. */
  readonly onWrite: (() => unknown) | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { say, state } = usePane();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => void panel.current?.focus(), []);
  const { heading, onWrite, onClose, children } = props;
  return (
    <div ref={panel} className={styles.panel} role="group" aria-labelledby={id} tabIndex={-1}>
      <strong id={id} className={styles.heading}>
        {heading}
      </strong>
      {children}
      <div className={styles.actions}>
        {onWrite && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={state.phase.kind === 'running'}
            onClick={() => void onWrite()}
          >
            {say('action.write')}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {say('pane.cancel')}
        </Button>
      </div>
    </div>
  );
}

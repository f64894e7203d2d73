import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePane } from '../hooks/pane-context';

type Outcome = 'none' | 'copied' | 'failed';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  text: { margin: 0, width: '100%', fontSize: '12px', lineHeight: '16px', userSelect: 'text' },
});

/** Puts a text on the clipboard; where the browser refuses, the text is shown to be copied by hand. */
export function CopyButton({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setOutcome(isCopied ? 'copied' : 'failed');
  };
  return (
    <div className={styles.row}>
      <Button size="small" onClick={() => void copy()}>
        {say('pane.edit.copy')}
      </Button>
      {outcome === 'copied' && <span>{say('pane.edit.copied')}</span>}
      {outcome === 'failed' && (
        <>
          <span>{say('pane.edit.copyFailed')}</span>
          <p className={styles.text}>{text}</p>
        </>
      )}
    </div>
  );
}

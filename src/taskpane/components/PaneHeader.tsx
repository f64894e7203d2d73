import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { periodName } from '../../actions';
import { PALETTE } from '../../style';
import { usePane } from '../hooks/pane-context';
import { PaneMenu, type Aside } from './PaneMenu';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 8px 8px 12px',
    color: PALETTE.tableHeader.text,
    backgroundColor: PALETTE.tableHeader.fill,
  },
  names: { flexGrow: 1, minWidth: 0 },
  title: { margin: 0, fontSize: '16px', lineHeight: '22px', fontWeight: 600, overflowWrap: 'anywhere' },
  period: { display: 'block', fontSize: '12px', lineHeight: '16px', overflowWrap: 'anywhere' },
});

/** Title, period and menu. */
export function PaneHeader({ onAside }: { readonly onAside: (aside: Aside) => void }): ReactElement {
  const styles = useStyles();
  const { state, say } = usePane();
  const uppgifter = state.check?.analys.modell.uppgifter;
  return (
    <header className={styles.bar}>
      <div className={styles.names}>
        <h1 className={styles.title}>{uppgifter?.organisation || say('pane.title')}</h1>
        {uppgifter && <span className={styles.period}>{periodName(uppgifter, state.lang)}</span>}
      </div>
      <PaneMenu onAside={onAside} />
    </header>
  );
}

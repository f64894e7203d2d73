import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SheetChange, SheetPreview } from '../../actions';
import type { Bedomning } from '../../domain';
import { usePane } from '../hooks/pane-context';
import { StatusBadge } from './StatusBadge';

const LOOK_BY_CHANGE: Readonly<Record<SheetChange, { readonly role: Bedomning; readonly symbol: string }>> = {
  new: { role: 'helt', symbol: '+' },
  replaced: { role: 'delvis', symbol: '↻' },
  unchanged: { role: 'ingen', symbol: '=' },
};

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '0 8px' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, fontWeight: 600, overflowWrap: 'anywhere' },
  count: { width: '100%', fontSize: '12px' },
});

/** The sheets that the report consists of, with what happens to each. */
export function SheetList({ sheetList }: { readonly sheetList: readonly SheetPreview[] }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <ul className={styles.list}>
      {sheetList.map(({ title, change, cellCount }) => (
        <li key={title} className={styles.row}>
          <span className={styles.title}>{title}</span>
          <StatusBadge {...LOOK_BY_CHANGE[change]} text={say(`pane.rapport.${change}`)} />
          <span className={styles.count}>{say('pane.rapport.cells', { count: cellCount })}</span>
        </li>
      ))}
    </ul>
  );
}

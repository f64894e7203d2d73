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
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '24px',
    minWidth: 0,
    flexGrow: 1,
    fontWeight: 600,
    overflowWrap: 'anywhere',
  },
  box: { width: '16px', height: '16px', margin: '4px', flexShrink: 0 },
  count: { width: '100%', fontSize: '12px' },
});

/** The sheets that the report consists of, with what happens to each, to be chosen. */
export function SheetList({ sheetList }: { readonly sheetList: readonly SheetPreview[] }): ReactElement {
  const styles = useStyles();
  const { say, state, store } = usePane();
  // A report without sheets is none: the last one stays.
  const isOnlyOne = state.leftMarkList.length === sheetList.length - 1;
  return (
    <ul className={styles.list} aria-label={say('pane.rapport.parts')}>
      {sheetList.map(({ mark, title, change, cellCount }) => (
        <li key={title} className={styles.row}>
          <label className={styles.title}>
            <input
              type="checkbox"
              className={styles.box}
              checked={!state.leftMarkList.includes(mark)}
              disabled={isOnlyOne && !state.leftMarkList.includes(mark)}
              onChange={({ target }) =>
                store.dispatch({ kind: 'partChosen', mark, isWritten: target.checked })
              }
            />
            {title}
          </label>
          {state.leftMarkList.includes(mark) ? (
            <StatusBadge role="ingen" symbol="–" text={say('pane.rapport.left')} />
          ) : (
            <StatusBadge {...LOOK_BY_CHANGE[change]} text={say(`pane.rapport.${change}`)} />
          )}
          <span className={styles.count}>{say('pane.rapport.cells', { count: cellCount })}</span>
        </li>
      ))}
    </ul>
  );
}

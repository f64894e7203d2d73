import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { CellScalar } from '../../core';
import { usePane } from '../hooks/pane-context';
import { scalarText } from '../model/scalar-text';

/** A cell before and after, under a heading of its own. */
export interface ShownChange {
  readonly heading: ReactNode;
  readonly old: CellScalar;
  readonly next: CellScalar;
}

const LIMIT = 20;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0', padding: 0 },
  row: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  pair: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '0 8px', margin: 0, fontSize: '12px' },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', minWidth: 0 },
});

/** Old and new of every cell, the first of them; then how many more there are. */
export function ChangeList({ changeList }: { readonly changeList: readonly ShownChange[] }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const restCount = changeList.length - LIMIT;
  return (
    <>
      <ul className={styles.list}>
        {changeList.slice(0, LIMIT).map(({ heading, old, next }, at) => (
          <li key={at} className={styles.row}>
            <span>{heading}</span>
            <dl className={styles.pair}>
              <dt>{say('pane.edit.old')}</dt>
              <dd className={styles.text}>
                <CellText value={old} />
              </dd>
              <dt>{say('pane.edit.next')}</dt>
              <dd className={styles.text}>
                <strong>
                  <CellText value={next} />
                </strong>
              </dd>
            </dl>
          </li>
        ))}
      </ul>
      {restCount > 0 && <p>{say('pane.edit.rest', { count: restCount })}</p>}
    </>
  );
}

/** A value as it stands in its cell; a text between quotation marks, so that blanks at its ends are seen. */
function CellText({ value }: { readonly value: CellScalar }): ReactElement {
  const { state, say } = usePane();
  if (value === null || value === '') return <>{say('pane.edit.empty')}</>;
  return <>{scalarText(value, state.lang)}</>;
}

import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Issue } from '../../core';
import { issueMessage } from '../../i18n';
import { usePane } from '../hooks/pane-context';
import { placeOfIssue } from '../model/place';
import { PlaceLink } from './PlaceLink';
import { Section } from './Section';

const STEP = 10;

const useStyles = makeStyles({
  note: { margin: '4px 8px' },
  list: { listStyleType: 'none', margin: 0, padding: '0 8px' },
  row: { padding: '4px 0', overflowWrap: 'anywhere' },
});

/** Cells of the report that a person has changed, before the next writing replaces them. */
export function HandEdits({ issueList }: { readonly issueList: readonly Issue[] }): ReactElement {
  const styles = useStyles();
  const { state, say } = usePane();
  const [count, setCount] = useState(STEP);
  const restCount = Math.max(0, issueList.length - count);
  return (
    <Section
      heading={say('pane.kontroll.heading', {
        heading: say('pane.rapport.handEdits'),
        count: issueList.length,
      })}
      mark={{ role: 'delvis', symbol: '◆' }}
    >
      <p className={styles.note}>{say('pane.rapport.handEditsWhy')}</p>
      <ul className={styles.list}>
        {issueList.slice(0, count).map((issue) => (
          <li key={`${issue.sheet}!${issue.cell}`} className={styles.row}>
            <PlaceLink place={placeOfIssue(issue)} /> <span>{issueMessage(state.lang, issue)}</span>
          </li>
        ))}
      </ul>
      {restCount > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setCount(issueList.length)}>
          {say('pane.rapport.moreEdits', { count: restCount })}
        </Button>
      )}
    </Section>
  );
}

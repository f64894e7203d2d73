import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { usePane } from '../hooks/pane-context';

const STEP = 10;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '0 8px' },
  row: {
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** A list that begins short and grows on request. */
export function LongList<Row>(props: {
  readonly rowList: readonly Row[];
  readonly children: (row: Row) => ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const [count, setCount] = useState(STEP);
  const restCount = props.rowList.length - count;
  return (
    <>
      <ul className={styles.list}>
        {props.rowList.slice(0, count).map((row, at) => (
          <li key={at} className={styles.row}>
            {props.children(row)}
          </li>
        ))}
      </ul>
      {restCount > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setCount(count + 5 * STEP)}>
          {say('pane.import.more', { count: restCount })}
        </Button>
      )}
    </>
  );
}

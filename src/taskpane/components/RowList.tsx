import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: '6px 0 2px', fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li': { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** Rows under a small heading; nothing when there are none. */
export function RowList<Row>(props: {
  readonly heading: string;
  readonly rowList: readonly Row[];
  readonly children: (row: Row) => ReactNode;
}): ReactElement | null {
  const styles = useStyles();
  if (props.rowList.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{props.heading}</h3>
      <ul className={styles.list}>{props.rowList.map(props.children)}</ul>
    </>
  );
}

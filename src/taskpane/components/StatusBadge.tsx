import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PALETTE } from '../../style';
import type { Bedomning } from '../../domain';

const lookOf = (role: Bedomning) => ({
  color: PALETTE[role].text,
  backgroundColor: PALETTE[role].fill,
});

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    gap: '4px',
    padding: '1px 6px',
    borderRadius: '4px',
    border: '1px solid transparent',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: 600,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  helt: lookOf('helt'),
  delvis: lookOf('delvis'),
  inte: lookOf('inte'),
  ingen: lookOf('ingen'),
});

/** A status: symbol and word, in the colours of the report. */
export function StatusBadge(props: {
  readonly role: Bedomning;
  readonly symbol: string;
  readonly text: string;
}): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles[props.role])}>
      <span aria-hidden="true">{props.symbol}</span>
      <span>{props.text}</span>
    </span>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { PALETTE } from '../../style';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 12px',
    margin: '0 0 8px',
    borderRadius: '4px',
    border: '1px solid transparent',
    borderLeftWidth: '4px',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  plain: { backgroundColor: PALETTE.goalBand.fill, borderLeftColor: PALETTE.goalBand.text },
  warning: { backgroundColor: PALETTE.delvis.fill, borderLeftColor: PALETTE.delvis.text },
  problem: { backgroundColor: PALETTE.inte.fill, borderLeftColor: PALETTE.inte.text },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

/** A box with something to know, and what can be done about it. */
export function Notice(props: {
  readonly tone: 'plain' | 'warning' | 'problem';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  // Who works far down in a view shall see what is told at its top.
  const isProblem = props.tone === 'problem';
  // Who works far down in a view shall see what went wrong. Newer browsers give a promise, which no effect may.
  useEffect(() => {
    if (isProblem) void box.current?.scrollIntoView({ block: 'nearest' });
  }, [isProblem]);
  return (
    <div ref={box} className={mergeClasses(styles.notice, styles[props.tone])}>
      {props.children}
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
    </div>
  );
}

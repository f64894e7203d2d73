import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { PALETTE } from '../../style';
import type { Bedomning } from '../../domain';

const useStyles = makeStyles({
  section: { marginBottom: '12px' },
  heading: {
    display: 'flex',
    gap: '6px',
    margin: '0 0 4px',
    padding: '4px 8px',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: 600,
    color: PALETTE.goalBand.text,
    backgroundColor: PALETTE.goalBand.fill,
  },
  helt: { color: PALETTE.helt.text, backgroundColor: PALETTE.helt.fill },
  delvis: { color: PALETTE.delvis.text, backgroundColor: PALETTE.delvis.fill },
  inte: { color: PALETTE.inte.text, backgroundColor: PALETTE.inte.fill },
  ingen: { color: PALETTE.ingen.text, backgroundColor: PALETTE.ingen.fill },
});

/** A part of a view under its heading. */
export function Section(props: {
  readonly heading: string;
  readonly mark?: { readonly role: Bedomning; readonly symbol: string };
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { heading, mark, children } = props;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={mergeClasses(styles.heading, mark && styles[mark.role])}>
        {mark && <span aria-hidden="true">{mark.symbol}</span>}
        {heading}
      </h2>
      {children}
    </section>
  );
}

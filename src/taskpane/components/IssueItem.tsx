import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { issueFix, issueMessage } from '../../i18n';
import { LINK_COLOUR, PALETTE } from '../../style';
import { usePane } from '../hooks/pane-context';
import { placeOfIssue, placeText } from '../model/place';
import type { ListedIssue } from '../model/group-issues';
import { StatusBadge } from './StatusBadge';

const useStyles = makeStyles({
  item: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: '6px 8px',
    border: '1px solid transparent',
    borderRadius: '4px',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: { backgroundColor: PALETTE.analysis.fill, border: `1px solid ${tokens.colorNeutralStroke1}` },
  fixed: { cursor: 'default', color: PALETTE.ingen.text },
  place: { display: 'block', color: LINK_COLOUR, textDecorationLine: 'underline', fontSize: '12px' },
  fix: { display: 'block', marginTop: '4px', fontSize: '12px', lineHeight: '16px' },
});

/** One sentence and its place; the advice shows on the item that was chosen last. */
export function IssueItem(props: {
  readonly item: ListedIssue;
  readonly isCurrent: boolean;
  readonly onChoose: (item: ListedIssue) => void;
}): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const { item, isCurrent, onChoose } = props;
  const fix = isCurrent ? issueFix(state.lang, item.issue) : null;
  return (
    <button
      type="button"
      id={item.key}
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => onChoose(item)}
    >
      <span>{issueMessage(state.lang, item.issue)}</span>
      <span className={styles.place}>{placeText(state.lang, placeOfIssue(item.issue))}</span>
      {fix !== null && <span className={styles.fix}>{fix}</span>}
    </button>
  );
}

/** An issue that the last check no longer found: struck out, and said in words. */
export function FixedItem({ item }: { readonly item: ListedIssue }): ReactElement {
  const styles = useStyles();
  const { state, say } = usePane();
  return (
    <div className={mergeClasses(styles.item, styles.fixed)}>
      <StatusBadge role="helt" symbol="✓" text={say('pane.kontroll.fixed')} />{' '}
      <s>{issueMessage(state.lang, item.issue)}</s>
    </div>
  );
}

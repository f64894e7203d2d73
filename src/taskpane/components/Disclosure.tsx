import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { ChevronIcon } from './Icons';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '4px',
    width: '100%',
    padding: '4px',
    border: 'none',
    borderRadius: '4px',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, height: '20px', display: 'flex', alignItems: 'center' },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  body: { padding: '0 4px 4px 24px' },
  inline: { width: 'auto', fontSize: '12px', color: tokens.colorBrandForegroundLink },
});

/** A button that unfolds what belongs to it; folded content is not in the page. */
export function Disclosure(props: {
  readonly label: ReactNode;
  readonly isInline?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.button, props.isInline && styles.inline)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.chevron}>
          <ChevronIcon isOpen={isOpen} />
        </span>
        <span className={styles.label}>{props.label}</span>
      </button>
      {isOpen && (
        <div id={id} className={styles.body}>
          {props.children}
        </div>
      )}
    </>
  );
}

import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useId, useMemo, useState, type ReactElement } from 'react';
import { findFigures, type Figur } from '../../actions';
import { usePane } from '../hooks/pane-context';
import type { LastCheck } from '../state';

const LIMIT = 12;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '220px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: '4px 8px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontSize: '12px',
    lineHeight: '16px',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: { display: 'block', fontWeight: 600 },
});

/** Finds a figure of the workbook by its words and hands on its reference. */
export function FigurePicker(props: {
  readonly check: LastCheck;
  readonly onInsert: (referens: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { say, state } = usePane();
  const id = useId();
  const { check, onInsert } = props;
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const figurList = useMemo(
    () => findFigures(check.analys, wanted, state.lang, LIMIT),
    [check, wanted, state.lang],
  );
  return (
    <>
      <Field label={say('pane.edit.figureSearch')}>
        <Input type="search" value={query} onChange={(_, { value }) => setQuery(value)} />
      </Field>
      {figurList.length === 0 && <span>{say('pane.edit.figureNone')}</span>}
      {figurList.length > 0 && (
        <ul id={id} className={styles.list} aria-label={say('pane.edit.figureList')}>
          {figurList.map((figur) => (
            <li key={figur.referens}>
              <button type="button" className={styles.item} onClick={() => onInsert(figur.referens)}>
                <FigurText figur={figur} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function FigurText({ figur }: { readonly figur: Figur }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <span>{`${figur.namn} · ${figur.falt}`}</span>
      <span className={styles.shown}>{figur.visas}</span>
    </>
  );
}

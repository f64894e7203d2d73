import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { usePane } from '../hooks/pane-context';
import { VIEW_LIST, type View } from '../services';

/** Ids that tie a tab to its panel. */
export const tabId = (view: View): string => `malkedjan-tab-${view}`;
export const PANEL_ID = 'malkedjan-panel';

/** Where an arrow key goes from a tab; round the ends. */
const STEP_BY_KEY: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '0 4px',
  },
  tab: {
    padding: '8px 10px 6px',
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    fontWeight: 600,
    borderBottomColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** The three views as tabs: one stop for Tab, arrow keys between them. */
export function ViewTabs(): ReactElement {
  const styles = useStyles();
  const { state, say, store } = usePane();
  const choose = (view: View): void => store.dispatch({ kind: 'viewChosen', view });
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEP_BY_KEY[event.key];
    if (step === undefined) return;
    const at = VIEW_LIST.indexOf(state.view) + step + VIEW_LIST.length;
    const view = VIEW_LIST[at % VIEW_LIST.length]!;
    choose(view);
    document.getElementById(tabId(view))?.focus();
  };
  return (
    <div role="tablist" aria-label={say('pane.tabs')} className={styles.tabs} onKeyDown={onKeyDown}>
      {VIEW_LIST.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={tabId(view)}
          aria-selected={view === state.view}
          aria-controls={view === state.view ? PANEL_ID : undefined}
          tabIndex={view === state.view ? 0 : -1}
          className={mergeClasses(styles.tab, view === state.view && styles.chosen)}
          onClick={() => choose(view)}
        >
          {say(`pane.view.${view}`)}
        </button>
      ))}
    </div>
  );
}

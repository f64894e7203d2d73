import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Lang } from '../../i18n';
import { usePane } from '../hooks/pane-context';
import { ROLE_LIST } from '../services';
import { MenuIcon } from './Icons';

const LANG_LIST: readonly Lang[] = ['sv', 'en'];
const ASIDE_LIST = ['import', 'paste', 'help', 'about'] as const;

/** What the menu can show instead of a view. */
export type Aside = (typeof ASIDE_LIST)[number];

const useStyles = makeStyles({
  anchor: { position: 'relative', flexShrink: 0 },
  panel: {
    position: 'absolute',
    zIndex: 1,
    top: '100%',
    right: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    width: '200px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '4px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  languages: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  legend: { padding: 0, marginBottom: '4px', fontSize: '12px' },
});

/** The menu of the header: language, help, about. Fluent's own menu would be a tenth of the pane's size. */
export function PaneMenu({ onAside }: { readonly onAside: (aside: Aside) => void }): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { say } = usePane();
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    setOpen(false);
    anchor.current?.querySelector('button')?.focus();
  };
  const onBlur = ({ relatedTarget }: { readonly relatedTarget: Element | null }): void => {
    if (!anchor.current?.contains(relatedTarget)) setOpen(false);
  };
  const choose = (aside: Aside): void => {
    setOpen(false);
    onAside(aside);
  };
  return (
    <div ref={anchor} className={styles.anchor} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button
        appearance="primary"
        icon={<MenuIcon />}
        aria-label={say('pane.menu')}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div id={id} className={styles.panel} tabIndex={-1}>
          <Languages />
          <Roles />
          {ASIDE_LIST.map((aside) => (
            <Button key={aside} onClick={() => choose(aside)}>
              {say(`pane.menu.${aside}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function Languages(): ReactElement {
  const styles = useStyles();
  const { say, state, store } = usePane();
  return (
    <fieldset className={styles.languages}>
      <legend className={styles.legend}>{say('pane.menu.lang')}</legend>
      {LANG_LIST.map((lang) => (
        <Button
          key={lang}
          size="small"
          lang={lang}
          appearance={lang === state.lang ? 'primary' : 'secondary'}
          aria-pressed={lang === state.lang}
          onClick={() => store.dispatch({ kind: 'langChosen', lang })}
        >
          {say(`pane.lang.${lang}`)}
        </Button>
      ))}
    </fieldset>
  );
}

/** Who sits here: it only chooses what the pane starts with. */
function Roles(): ReactElement {
  const styles = useStyles();
  const { say, state, store } = usePane();
  return (
    <fieldset className={styles.languages}>
      <legend className={styles.legend}>{say('pane.menu.role')}</legend>
      {ROLE_LIST.map((role) => (
        <Button
          key={role}
          size="small"
          appearance={role === state.role ? 'primary' : 'secondary'}
          aria-pressed={role === state.role}
          onClick={() => store.dispatch({ kind: 'roleChosen', role })}
        >
          {say(`pane.role.${role}`)}
        </Button>
      ))}
    </fieldset>
  );
}

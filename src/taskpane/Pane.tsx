import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState, type ReactElement } from 'react';
import { LoadBoundary } from './components/LoadBoundary';
import { Notice } from './components/Notice';
import { PaneFooter } from './components/PaneFooter';
import { PaneHeader } from './components/PaneHeader';
import type { Aside } from './components/PaneMenu';
import { StateNotices } from './components/StateNotices';
import { PANEL_ID, tabId, ViewTabs } from './components/ViewTabs';
import { PaneContext, usePane, type PaneTools } from './hooks/pane-context';
import { loadReport, loadTemplate } from './later';
import { AsideText } from './screens/AsideText';
import { Kontroll } from './screens/Kontroll';
import { Resultat } from './screens/Resultat';
import type { PaneServices } from './services';
import { createSession } from './session';
import { paneTheme } from './theme/theme';

const Rapport = lazy(async () => ({ default: (await loadReport()).Rapport }));
const Welcome = lazy(async () => ({ default: (await loadTemplate()).Welcome }));

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    fontSize: '14px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  fill: { height: '100%' },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '8px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/**
 * The task pane: three views over one workbook, which it reaches through `services` alone. It fills the
 * element it is put in and reads the workbook once at the start.
 */
export function Pane({ services }: { readonly services: PaneServices }): ReactElement {
  const styles = useStyles();
  const session = useMemo(() => createSession(services), [services]);
  useEffect(() => session.start(), [session]);
  const tools: PaneTools = session;
  return (
    <FluentProvider theme={paneTheme} className={styles.fill}>
      <PaneContext.Provider value={tools}>
        <Frame />
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function Frame(): ReactElement {
  const styles = useStyles();
  const { state, say } = usePane();
  const [aside, setAside] = useState<Aside | null>(null);
  return (
    <div className={styles.frame} lang={state.lang}>
      <PaneHeader onAside={setAside} />
      <LoadBoundary fallback={<Notice tone="problem">{say('pane.part.missing')}</Notice>}>
        {aside === null ? (
          <Main onAside={setAside} />
        ) : (
          <AsideMain aside={aside} onBack={() => setAside(null)} />
        )}
      </LoadBoundary>
      <PaneFooter hasPrimary={aside === null} />
    </div>
  );
}

function AsideMain(props: { readonly aside: Aside; readonly onBack: () => void }): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.body}>
      <StateNotices />
      <AsideText {...props} />
    </main>
  );
}

function Main({ onAside }: { readonly onAside: (aside: Aside) => void }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  if (state.isBlank) {
    return (
      <main className={styles.body}>
        <StateNotices />
        <Suspense>
          <Welcome onImport={() => onAside('import')} />
        </Suspense>
      </main>
    );
  }
  return (
    <main className={styles.main}>
      <ViewTabs />
      <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(state.view)} className={styles.body}>
        <StateNotices />
        <ViewBody />
      </div>
    </main>
  );
}

const SCREEN_BY_VIEW = { kontroll: Kontroll, resultat: Resultat, rapport: Rapport } as const;

function ViewBody(): ReactElement {
  const Screen = SCREEN_BY_VIEW[usePane().state.view];
  return (
    <Suspense>
      <Screen />
    </Suspense>
  );
}

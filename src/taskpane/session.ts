import type { PaneTools } from './hooks/pane-context';
import type { PaneServices } from './services';
import {
  createCommands,
  createRecheck,
  createRunner,
  createStore,
  initialState,
  readChoices,
  recheckDelay,
  reduce,
  rememberChoices,
} from './state';

/** One pane's life: its tools, and `start`, which returns what ends it. */
export interface Session extends PaneTools {
  start(): () => void;
}

/** Store, runner and commands over the services; starting listens to the workbook and checks it once. */
export function createSession(services: PaneServices): Session {
  const choices = readChoices(services.storage, {
    view: 'kontroll',
    lang: services.lang,
    role: null,
    isMissingFirst: false,
  });
  const store = createStore(reduce, initialState({ ...choices, view: services.view ?? choices.view }));
  const commands = createCommands({ services, store, runner: createRunner() });
  return {
    services,
    store,
    commands,
    start: () => {
      let before = store.getSnapshot();
      const unsubscribe = store.subscribe(() => {
        const after = store.getSnapshot();
        rememberChoices(services.storage, before, after);
        if (before.lang !== after.lang) services.onLangChange?.(after.lang);
        before = after;
      });
      const delayOf = () => recheckDelay(services.recheckMs, store.getSnapshot().check?.tookMs ?? 0);
      const recheck = createRecheck(delayOf, commands.check);
      const unlisten = services.onWorkbookChange?.(() => {
        store.dispatch({ kind: 'workbookChanged' });
        recheck.touch();
      });
      services.onLangChange?.(before.lang);
      void commands.check();
      return () => {
        unsubscribe();
        unlisten?.();
        recheck.stop();
      };
    },
  };
}

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { IssueParams } from '../../core';
import { t, type TextKey } from '../../i18n';
import type { PaneServices } from '../services';
import type { Commands, PaneEvent, PaneState, Store } from '../state';

/** What every component of the pane may use. */
export interface PaneTools {
  readonly services: PaneServices;
  readonly store: Store<PaneState, PaneEvent>;
  readonly commands: Commands;
}

export const PaneContext = createContext<PaneTools | null>(null);

/** The pane's tools with its state of now, and `say`: a text in the pane's language. */
export interface PaneHandle extends PaneTools {
  readonly state: PaneState;
  say(key: TextKey, params?: IssueParams): string;
}

/** The pane around this component. Throws outside a pane. */
export function usePane(): PaneHandle {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error('a component of the pane outside the pane');
  const { store } = tools;
  const state = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
  return { ...tools, state, say: (key, params) => t(state.lang, key, params) };
}

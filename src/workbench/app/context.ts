import { createContext, useContext, useSyncExternalStore } from 'react';
import type { IssueParams } from '../../core';
import { t, type Lang, type TextKey } from '../../i18n';
import type { DocumentState, WorkbookDocument } from '../document';
import type { Editing } from './editing';

/** What every part of the workbench may use. */
export interface WorkbenchTools {
  readonly document: WorkbookDocument;
  readonly lang: Lang;
  readonly editing: Editing;
  /** Puts the keyboard back into the grid. */
  focusGrid(): void;
}

export const WorkbenchContext = createContext<WorkbenchTools | null>(null);

/** The tools with the document's state of now, and `say`: a text in the language of now. */
export interface WorkbenchHandle extends WorkbenchTools {
  readonly state: DocumentState;
  say(key: TextKey, params?: IssueParams): string;
}

/** The workbench around this component. Throws outside one. */
export function useWorkbench(): WorkbenchHandle {
  const tools = useContext(WorkbenchContext);
  if (tools === null) throw new Error('a component of the workbench outside the workbench');
  const { document, lang } = tools;
  const state = useSyncExternalStore(document.subscribe, document.getSnapshot);
  return { ...tools, state, say: (key, params) => t(lang, key, params) };
}

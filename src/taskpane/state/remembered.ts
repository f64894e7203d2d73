import type { Lang } from '../../i18n';
import { VIEW_LIST, type PaneStorage, type View } from '../services';

const VIEW_KEY = 'malkedjan.view';
const LANG_KEY = 'malkedjan.lang';
const LANG_LIST: readonly Lang[] = ['sv', 'en'];

/** The choices that outlive a session. */
export interface Choices {
  readonly view: View;
  readonly lang: Lang;
}

/** The remembered view and language; what is missing or unknown falls back. */
export function readChoices(storage: PaneStorage, fallback: Choices): Choices {
  return {
    view: VIEW_LIST.find((view) => view === storage.get(VIEW_KEY)) ?? fallback.view,
    lang: LANG_LIST.find((lang) => lang === storage.get(LANG_KEY)) ?? fallback.lang,
  };
}

/** Remembers the choices that have changed. A language is kept only once someone has chosen it. */
export function rememberChoices(storage: PaneStorage, before: Choices, after: Choices): void {
  if (before.view !== after.view) storage.set(VIEW_KEY, after.view);
  if (before.lang !== after.lang) storage.set(LANG_KEY, after.lang);
}

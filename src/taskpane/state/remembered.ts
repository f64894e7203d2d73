import type { Lang } from '../../i18n';
import { ROLE_LIST, ROLE_START, VIEW_LIST, type PaneStorage } from '../services';
import type { Start } from './state';

const VIEW_KEY = 'malkedjan.view';
const LANG_KEY = 'malkedjan.lang';
const ROLE_KEY = 'malkedjan.role';
const LANG_LIST: readonly Lang[] = ['sv', 'en'];

/** The choices that outlive a session: what it starts with. */
export type Choices = Start;

/**
 * The remembered choices; what is missing or unknown falls back. A role that someone has chosen starts with its own
 * view, else the last view opens.
 */
export function readChoices(storage: PaneStorage, fallback: Choices): Choices {
  const role = ROLE_LIST.find((each) => each === storage.get(ROLE_KEY)) ?? fallback.role;
  return {
    lang: LANG_LIST.find((lang) => lang === storage.get(LANG_KEY)) ?? fallback.lang,
    view: VIEW_LIST.find((view) => view === storage.get(VIEW_KEY)) ?? fallback.view,
    isMissingFirst: fallback.isMissingFirst,
    role,
    ...(role && ROLE_START[role]),
  };
}

/** Remembers the choices that have changed. A language is kept only once someone has chosen it. */
export function rememberChoices(storage: PaneStorage, before: Choices, after: Choices): void {
  if (before.view !== after.view) storage.set(VIEW_KEY, after.view);
  if (before.lang !== after.lang) storage.set(LANG_KEY, after.lang);
  if (after.role !== null && before.role !== after.role) storage.set(ROLE_KEY, after.role);
}

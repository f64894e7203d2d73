import type { Lang } from '../i18n';
import { VIEW_LIST, type View } from './services';

/** The view that `?vy=…` of the pane's address asks for (manifest.xml); null when it asks for none of ours. */
export function viewOfQuery(query: string): View | null {
  const asked = new URLSearchParams(query).get('vy');
  return VIEW_LIST.find((view) => view === asked) ?? null;
}

/** Swedish for every kind of Swedish (`sv-SE`, `sv-FI`), English for all else (Office.context.displayLanguage). */
export function langOfLocale(locale: string): Lang {
  return /^sv\b/i.test(locale) ? 'sv' : 'en';
}

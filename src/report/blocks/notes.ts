import { t, type Lang, type TextKey } from '../../i18n';
import { paragraphsOf } from './texts';

/** A text with its label in front (slot `{text}`), a note per paragraph; nothing when it is empty. */
export function labelledNote(lang: Lang, key: TextKey, text: string): readonly string[] {
  const [first, ...rest] = paragraphsOf(text);
  return first === undefined ? [] : [t(lang, key, { text: first }), ...rest];
}

/** "Analys: …" (domain 2). A label that the text already begins with is not printed twice. */
export function analysisNotes(lang: Lang, analys: string): readonly string[] {
  return labelledNote(lang, 'report.not.analys', analys.replace(/^\s*Analys\s*:\s*/i, ''));
}

import type { ForvantatResultat, Typ } from '../../domain';
import { t, type Lang } from '../../i18n';
import { paragraphsOf } from './texts';
import { resultatbedomningText } from './status';

/** The bullets of expected results under a goal. */
export interface ResultListBlock {
  readonly kind: 'resultList';
  readonly label: string;
  readonly itemList: readonly { readonly text: string; readonly noteList: readonly string[] }[];
}

/** "Förväntat resultat" with a bullet each; a judged one says how far it was reached, but not in a plan. */
export function resultListBlock(
  resultatList: readonly ForvantatResultat[],
  { lang, typ }: { readonly lang: Lang; readonly typ: Typ },
): readonly ResultListBlock[] {
  if (resultatList.length === 0) return [];
  const itemList = resultatList.map(({ text, bedomning, kommentar }) => ({
    text:
      paragraphsOf(text).join(' ') +
      (bedomning === null || typ === 'VP' ? '' : ` (${resultatbedomningText(bedomning, lang)})`),
    noteList: paragraphsOf(kommentar).map((note, index) =>
      index === 0 ? t(lang, 'report.resultat.kommentar', { text: note }) : note,
    ),
  }));
  return [{ kind: 'resultList', label: t(lang, 'report.etikett.forvantatResultat'), itemList }];
}

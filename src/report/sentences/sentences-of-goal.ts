import type { Malniva, Malresultat, Typ, Utvardering } from '../../domain';
import type { Lang } from '../../i18n';
import { countSentences, type CountSentences } from './count-sentences';
import { goalSentence, groundSentence } from './goal-sentence';

/** All generated sentences of one goal (`interfaces` 4: `rakneMeningar`); `''` where there is nothing to say. */
export interface GoalSentences extends CountSentences {
  readonly mal: string;
}

const NIVA_BELOW_LIST: readonly Malniva[] = ['verksamhetsmal', 'namndmal', 'enhetsmal'];

/**
 * The sentences of a goal: what its indicators, activities and expected results came to (its own and those
 * below), and how the goals right below are achieved. An inriktningsmål with everything below "helt" says
 * what its bedömning rests on instead.
 */
export function goalSentences(
  malresultat: Malresultat,
  utvardering: Utvardering,
  options: { readonly lang: Lang; readonly typ: Typ },
): GoalSentences {
  return {
    ...countSentences(malresultat.antal, options),
    mal: malSentence(malresultat, utvardering, options),
  };
}

function malSentence(
  malresultat: Malresultat,
  { malresultatById }: Utvardering,
  { lang, typ }: { readonly lang: Lang; readonly typ: Typ },
): string {
  const childList = resultsOf(malresultat, malresultatById);
  if (malresultat.mal.niva === 'inriktningsmal') {
    const belowList = childList.flatMap((child) => [child, ...resultsOf(child, malresultatById)]);
    const ground = groundSentence(belowList, typ, lang);
    if (ground !== '') return ground;
  }
  return NIVA_BELOW_LIST.map((niva) => goalSentence(childList, niva, typ, lang))
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function resultsOf(
  { barnList }: Malresultat,
  malresultatById: Utvardering['malresultatById'],
): readonly Malresultat[] {
  return barnList.flatMap((child) => malresultatById.get(child.id) ?? []);
}

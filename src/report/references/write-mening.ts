import { MALNIVA_LIST, type Meningsval, type Referensunderlag } from '../../domain';
import type { Lang } from '../../i18n';
import { countSentences, goalSentence, goalSentences, unitSentence, type GoalSentences } from '../sentences';

/** The generated sentence that a reference asks for; `''` when there is nothing to count. */
export function writeMening(
  { malId, grupp }: Meningsval,
  { modell, utvardering }: Referensunderlag,
  lang: Lang,
): string {
  if (grupp === 'enheter') return unitSentence(modell.enhetList, lang);
  const options = { lang, typ: modell.uppgifter.typ };
  const malresultat = malId === null ? null : utvardering.malresultatById.get(malId);
  const sentences: GoalSentences = malresultat
    ? goalSentences(malresultat, utvardering, options)
    : { ...countSentences(utvardering.antal, options), mal: allGoals({ modell, utvardering }, lang) };
  return sentences[grupp];
}

/** How the goals of every level of the document are achieved, a sentence each. */
function allGoals(
  { modell, utvardering }: Pick<Referensunderlag, 'modell' | 'utvardering'>,
  lang: Lang,
): string {
  return MALNIVA_LIST.map((niva) =>
    goalSentence(utvardering.malresultatList, niva, modell.uppgifter.typ, lang),
  )
    .filter((sentence) => sentence !== '')
    .join(' ');
}

import {
  MALNIVA_LIST,
  type Agare,
  type Agargrupp,
  type Antal,
  type Malresultat,
  type Meningsval,
  type Referensunderlag,
} from '../../domain';
import type { Lang } from '../../i18n';
import {
  countSentences,
  goalSentence,
  goalSentences,
  unitSentence,
  type SentenceOptions,
} from '../sentences';

/** The generated sentence that a reference asks for; `''` when there is nothing to count. */
export function writeMening(mening: Meningsval, underlag: Referensunderlag, lang: Lang): string {
  const { modell, utvardering } = underlag;
  const options = { lang, typ: modell.uppgifter.typ };
  if (mening.kind === 'enheter') return unitSentence(modell.enhetList, lang);
  const malresultat = mening.malId === null ? null : utvardering.malresultatById.get(mening.malId)!;
  if (mening.kind === 'niva') {
    const resultatList = malresultat ? below(malresultat, underlag) : utvardering.malresultatList;
    return goalSentence(resultatList, mening.niva, options.typ, lang);
  }
  if (mening.kind === 'agare') return ownerSentence(malresultat ?? utvardering, mening, options);
  if (malresultat) return goalSentences(malresultat, utvardering, options)[mening.grupp];
  if (mening.grupp === 'mal') return allGoals(underlag, options);
  return countSentences(utvardering.antal, options)[mening.grupp];
}

/** Everything below a goal, each goal once: a row that repeats an id, or a chain as long as a sheet, does no harm. */
function below(root: Malresultat, { utvardering }: Referensunderlag): readonly Malresultat[] {
  const seen = new Set<Malresultat>([root]);
  for (const { barnList } of seen) {
    for (const { id } of barnList) {
      const child = utvardering.malresultatById.get(id);
      if (child) seen.add(child);
    }
  }
  seen.delete(root);
  return [...seen];
}

type Omfattning = Pick<Malresultat, 'antal' | 'antalPerAgare'>;

function ownerSentence(
  { antal, antalPerAgare }: Omfattning,
  { grupp, agareList }: { readonly grupp: Agargrupp; readonly agareList: readonly Agare[] },
  options: SentenceOptions,
): string {
  const sum = addCounts(agareList.map((agare) => ({ ...antalPerAgare[agare][grupp] })));
  return countSentences({ ...antal, [grupp]: sum } as Antal, { ...options, agareList })[grupp];
}

function addCounts(list: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const counts of list) {
    for (const [key, count] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) + count;
  }
  return sum;
}

/** How the goals of every level of the document are achieved, a sentence each. */
function allGoals({ utvardering }: Referensunderlag, { lang, typ }: SentenceOptions): string {
  return MALNIVA_LIST.map((niva) => goalSentence(utvardering.malresultatList, niva, typ, lang))
    .filter((sentence) => sentence !== '')
    .join(' ');
}

import type { Bedomning, Malniva, Malresultat, Typ } from '../../domain';
import { joinList, type Lang } from '../../i18n';
import { composeCounts, type FamilyOrder } from './compose';
import { tempusOf } from './count-sentences';
import { fill, groupOf, nameGroup, phrasesOf, scaled } from './group';
import { countWriter } from './numbers';
import type { MalClass } from './phrases';

const MAL_ORDER: FamilyOrder<MalClass> = { mainList: ['helt', 'delvis', 'inte'], tailList: ['saknas'] };

/** "Ingen" says that there is nothing to judge: counted with those that have no bedömning. */
function malClass(bedomning: Bedomning | null): MalClass {
  return bedomning === null || bedomning === 'ingen' ? 'saknas' : bedomning;
}

/**
 * How many goals of one level are achieved: "Av nio nämndmål uppfylls sju helt, ett delvis och ett inte."
 * Only goals that are assessed in this kind of document count; `''` when there are none, and in a VP.
 */
export function goalSentence(
  malresultatList: readonly Malresultat[],
  niva: Malniva,
  typ: Typ,
  lang: Lang,
): string {
  if (typ === 'VP') return '';
  const antal: Record<MalClass, number> = { helt: 0, delvis: 0, inte: 0, saknas: 0 };
  for (const { mal } of assessedOf(malresultatList, niva)) antal[malClass(mal.bedomning)] += 1;
  return composeCounts(groupOf(niva, lang), phrasesOf(lang).mal[tempusOf(typ)], MAL_ORDER, antal);
}

/** Levels that the bedömning of an inriktningsmål rests on. */
const GRUND_NIVA_LIST: readonly Malniva[] = ['verksamhetsmal', 'namndmal'];

/**
 * What the bedömning of an inriktningsmål rests on: "Bedömningen grundas på att samtliga fem
 * verksamhetsområdesmål och samtliga nio nämndmål uppfylls helt." `''` unless all of them are "helt".
 */
export function groundSentence(belowList: readonly Malresultat[], typ: Typ, lang: Lang): string {
  const groupList = GRUND_NIVA_LIST.map((niva) => ({ niva, list: assessedOf(belowList, niva) })).filter(
    ({ list }) => list.length > 0,
  );
  const isAllHelt = groupList.every(({ list }) => list.every(({ mal }) => mal.bedomning === 'helt'));
  if (typ === 'VP' || groupList.length === 0 || !isAllHelt) return '';
  const { grund } = phrasesOf(lang);
  const write = countWriter(
    groupList.map(({ list }) => list.length),
    'ett',
    lang,
  );
  const nameList = groupList.map(({ niva, list }) =>
    nameGroup(groupOf(niva, lang), scaled(grund.group, list.length), list.length, write),
  );
  return fill(grund.sentence[tempusOf(typ)], { lista: joinList(lang, nameList) });
}

function assessedOf(malresultatList: readonly Malresultat[], niva: Malniva): readonly Malresultat[] {
  return malresultatList.filter(({ mal, isBedomd }) => isBedomd && mal.niva === niva);
}

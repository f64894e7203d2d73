import { joinList } from '../../i18n';
import { capitalize, fill, inflected, nameGroup, scaled, type Group } from './group';
import { countWriter, type CountWriter } from './numbers';
import type { FamilyPhrases, GroupPhrases } from './phrases';

/** Which classes a family takes apart in its mixed sentence, and which get a sentence of their own after it. */
export interface FamilyOrder<Class extends string> {
  readonly mainList: readonly Class[];
  readonly tailList: readonly Class[];
}

/**
 * The sentences about one family of counts: nothing when there is nothing, one sentence when all are in one
 * class, else the whole taken apart with zero classes left out; classes of the tail follow in sentences of
 * their own. The parts always sum to the whole (sentences.md).
 */
export function composeCounts<Class extends string>(
  group: Group,
  phrases: FamilyPhrases<Class>,
  order: FamilyOrder<Class>,
  antal: Readonly<Record<Class, number>>,
): string {
  const classList = [...order.mainList, ...order.tailList];
  const usedList = classList.filter((code) => antal[code] > 0);
  const totalt = usedList.reduce((sum, code) => sum + antal[code], 0);
  if (totalt === 0) return '';
  if (usedList.length === 1)
    return wholeSentence(group, inflected(phrases.whole[usedList[0]!], totalt), totalt);
  const hasMain = order.mainList.some((code) => antal[code] > 0);
  const main = hasMain ? [mixedSentence(group, phrases, order.mainList, antal, totalt)] : [];
  const tailPhrases = hasMain ? group.plainPhrases : group.phrases;
  const tailList = order.tailList
    .filter((code) => antal[code] > 0)
    .map((code) => tailSentence(group, tailPhrases, phrases.tail[code]!, antal[code]));
  return [...main, ...tailList].join(' ');
}

/** A sentence about a part of the group; slot `{antal}`. */
export function tailSentence(group: Group, phrases: GroupPhrases, phrase: string, count: number): string {
  const write = countWriter([count], group.noun.genus, group.lang);
  return fill(phrase, { antal: nameGroup(group, inflected(phrases.antal, count), count, write) });
}

function wholeSentence(group: Group, phrase: string, totalt: number): string {
  const write = countWriter([totalt], group.noun.genus, group.lang);
  const name = (key: 'alla' | 'nagon' | 'ingen'): string =>
    nameGroup(group, scaled(group.phrases[key], totalt), totalt, write);
  return capitalize(fill(phrase, { alla: name('alla'), nagon: name('nagon'), ingen: name('ingen') }));
}

function mixedSentence<Class extends string>(
  group: Group,
  phrases: FamilyPhrases<Class>,
  mainList: readonly Class[],
  antal: Readonly<Record<Class, number>>,
  totalt: number,
): string {
  const usedList = mainList.filter((code) => antal[code] > 0);
  const write = countWriter([totalt, ...usedList.map((code) => antal[code])], group.noun.genus, group.lang);
  const none = phrases.none !== undefined && antal[mainList[0]!] === 0 ? [phrases.none] : [];
  const partList = usedList.map((code, index) =>
    partPhrase(phrases, code, antal[code], none.length + index === 0, write),
  );
  const whole = capitalize(nameGroup(group, group.phrases.av, totalt, write));
  return `${whole} ${joinList(group.lang, [...none, ...partList])}.`;
}

function partPhrase<Class extends string>(
  phrases: FamilyPhrases<Class>,
  code: Class,
  count: number,
  isFirst: boolean,
  write: CountWriter,
): string {
  const part = phrases.part[code]!;
  return fill(inflected(isFirst ? part.first : part.rest, count), { n: write(count) });
}

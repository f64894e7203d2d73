import type { Enhet } from '../../domain';
import type { Lang } from '../../i18n';
import { composeCounts, type FamilyOrder } from './compose';
import { groupOf, phrasesOf } from './group';
import type { MalClass } from './phrases';

const ORDER: FamilyOrder<MalClass> = { mainList: ['helt', 'delvis', 'inte'], tailList: ['saknas'] };

/**
 * How the units of a board judge their own goals (`sentences.md`): "Av tolv enheter bedömer elva att enhetsmålen
 * uppfylls helt och en att de uppfylls delvis." Units that are not part of the year's document (Ingår = Nej) are
 * left out; one without a bedömning has not reported. `''` without units.
 */
export function unitSentence(enhetList: readonly Enhet[], lang: Lang): string {
  const antal: Record<MalClass, number> = { helt: 0, delvis: 0, inte: 0, saknas: 0 };
  for (const { ingar, bedomning } of enhetList) {
    if (ingar !== false) antal[bedomning ?? 'saknas'] += 1;
  }
  return composeCounts(groupOf('enhet', lang), phrasesOf(lang).enhet, ORDER, antal);
}

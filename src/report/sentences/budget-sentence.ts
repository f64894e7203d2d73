import type { Decimal } from '../../core';
import type { Beloppsenhet, Typ } from '../../domain';
import type { Lang } from '../../i18n';
import { amountText, lageOf, subjectText } from './amounts';
import { tempusOf } from './count-sentences';
import { fill, phrasesOf } from './group';

/**
 * The over- or underskott of a branch or unit against budget, with the amount as its table prints it:
 * "Ung fritid redovisar ett överskott om 1 089 tkr jämfört med budget." A positive `avvikelse` (in
 * `enhet`) is favourable; a displayed zero is "i nivå med budget". `''` in a VP.
 */
export function budgetSentence(
  namn: string,
  avvikelse: Decimal,
  enhet: Beloppsenhet,
  { lang, typ }: { readonly lang: Lang; readonly typ: Typ },
): string {
  if (typ === 'VP') return '';
  const form = { enhet, lang };
  const phrase = phrasesOf(lang).budget.sentence[tempusOf(typ)][lageOf(avvikelse, form)];
  return fill(phrase, { omrade: subjectText(namn, lang), belopp: amountText(avvikelse, form) });
}

import { abs, formatDecimal, isZero, roundTo, sign, type Decimal } from '../../core';
import type { Beloppsenhet, Typ } from '../../domain';
import type { Lang } from '../../i18n';
import { tempusOf } from './count-sentences';
import { capitalize, fill, phrasesOf } from './group';

/** Decimals an amount is printed with (domain 6: kr and tkr whole, mnkr one decimal). */
const BELOPP_DECIMALS: Readonly<Record<Beloppsenhet, number>> = { kr: 0, tkr: 0, mnkr: 1 };

/**
 * The over- or underskott of a branch or unit against budget, with the amount as its table prints it:
 * "Ung fritid redovisar ett överskott om 1 089 tkr jämfört med budget." A positive `avvikelse` (in
 * `enhet`) is favourable; a displayed zero is "i nivå med budget". `''` in a VP.
 */
export function budgetSentence(
  namn: string,
  avvikelse: Decimal,
  enhet: Beloppsenhet,
  options: { readonly lang: Lang; readonly typ: Typ },
): string {
  if (options.typ === 'VP') return '';
  const { budget } = phrasesOf(options.lang);
  const printed = roundTo(avvikelse, BELOPP_DECIMALS[enhet]);
  const tal = formatDecimal(abs(printed), BELOPP_DECIMALS[enhet], options.lang);
  const outcome = isZero(printed) ? 'noll' : sign(printed) > 0 ? 'over' : 'under';
  const omrade = /^\d/.test(namn) ? fill(budget.digitName, { omrade: namn }) : namn;
  const phrase = budget.sentence[tempusOf(options.typ)][outcome];
  return capitalize(fill(phrase, { omrade, belopp: fill(budget.belopp[enhet], { tal }) }));
}

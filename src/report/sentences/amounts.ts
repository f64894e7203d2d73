import { abs, formatDecimal, roundTo, sign, subtract, type Decimal } from '../../core';
import type { Beloppsenhet } from '../../domain';
import type { Lang } from '../../i18n';
import type { Lage } from './economy-phrases';
import { capitalize, fill, phrasesOf } from './group';

/** Decimals an amount is printed with (domain 6: kr and tkr whole, mnkr one decimal). */
const BELOPP_DECIMALS: Readonly<Record<Beloppsenhet, number>> = { kr: 0, tkr: 0, mnkr: 1 };

/** How the amounts of a sentence are written. */
export interface AmountForm {
  readonly enhet: Beloppsenhet;
  readonly lang: Lang;
}

/** An amount as its table prints it: never from hidden decimals (`sentences.md`). */
export function printed(amount: Decimal, { enhet }: AmountForm): Decimal {
  return roundTo(amount, BELOPP_DECIMALS[enhet]);
}

/** The difference that a reader gets from two printed amounts. */
export function printedDifference(to: Decimal, from: Decimal, form: AmountForm): Decimal {
  return subtract(printed(to, form), printed(from, form));
}

/** The direction of a printed amount; a displayed 0,0 is zero. */
export function lageOf(amount: Decimal, form: AmountForm): Lage {
  const direction = sign(printed(amount, form));
  return direction > 0 ? 'plus' : direction < 0 ? 'minus' : 'noll';
}

/** The size of an amount with its unit: `1 089 tkr`. */
export function amountText(amount: Decimal, form: AmountForm): string {
  const { enhet, lang } = form;
  const tal = formatDecimal(abs(printed(amount, form)), BELOPP_DECIMALS[enhet], lang);
  return fill(phrasesOf(lang).budget.belopp[enhet], { tal });
}

/** A name at the start of a sentence, which never starts with a digit. */
export function subjectText(namn: string, lang: Lang): string {
  const { budget } = phrasesOf(lang);
  return capitalize(/^\d/.test(namn) ? fill(budget.digitName, { omrade: namn }) : namn);
}

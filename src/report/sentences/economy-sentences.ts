import { abs, divide, equals, formatDecimal, isZero, multiply, parseDecimal, type Decimal } from '../../core';
import type { Typ } from '../../domain';
import { joinList, type Lang } from '../../i18n';
import { amountText, lageOf, printed, printedDifference, subjectText, type AmountForm } from './amounts';
import { tempusOf } from './count-sentences';
import type { EconomyPhrases } from './economy-phrases';
import { economyPhrasesOf } from './economy-phrases-of';
import { fill } from './group';

const HUNDRED = parseDecimal('100')!;
/** Digits kept of a share before it is printed. */
const SHARE_SCALE = 12;

/**
 * Deviation against budget before and after transfers (`sentences.md`): "… ett underskott om 2,7 mnkr före och
 * 8,8 mnkr efter resultatöverföringar." Amounts in the form's unit, positive is a surplus. `''` in a VP.
 */
export function transferSentence(
  namn: string,
  fore: Decimal,
  efter: Decimal,
  form: AmountForm & { readonly typ: Typ },
): string {
  if (form.typ === 'VP') return '';
  const phrases = economyPhrasesOf(form.lang);
  const lage = lageOf(fore, form);
  const deviation = (amount: Decimal): string =>
    fill(phrases.deviation[lageOf(amount, form)], { belopp: amountText(amount, form) });
  const lista =
    lage === lageOf(efter, form)
      ? fill(phrases.transfersAlike[lage], { fore: amountText(fore, form), efter: amountText(efter, form) })
      : fill(phrases.transfersMixed, { fore: deviation(fore), efter: deviation(efter) });
  return fill(phrases.transfers[tempusOf(form.typ)], { omrade: subjectText(namn, form.lang), lista });
}

/** "Avvikelsen efter resultatöverföringar motsvarar 0,56 procent av nettobudgeten." `''` for no budget. */
export function shareSentence(avvikelse: Decimal, nettobudget: Decimal, lang: Lang): string {
  if (isZero(nettobudget)) return '';
  const andel = formatDecimal(percent(abs(avvikelse), abs(nettobudget)), 2, lang);
  return fill(economyPhrasesOf(lang).share, { andel });
}

function percent(part: Decimal, whole: Decimal): Decimal {
  return divide(multiply(part, HUNDRED), whole, SHARE_SCALE);
}

/** A deviation that an earlier report forecast. */
export interface Prognos {
  readonly rapport: 'T1' | 'T2';
  readonly avvikelse: Decimal;
}

/**
 * The deviation now against the forecasts of earlier reports: positive difference is förbättrat
 * (`sentences.md`). At most two forecasts; `''` without any.
 */
export function prognosisSentence(
  avvikelse: Decimal,
  prognosList: readonly Prognos[],
  form: AmountForm & { readonly typ: Typ },
): string {
  if (prognosList.length === 0 || form.typ === 'VP') return '';
  const phrases = economyPhrasesOf(form.lang);
  const skillnadList = prognosList.map(({ rapport, avvikelse: then }) => ({
    rapport: phrases.report[rapport],
    skillnad: printedDifference(avvikelse, then, form),
  }));
  const intro = phrases.prognoses[tempusOf(form.typ)];
  return fill(prognosList.length === 1 ? intro.en : intro.flera, {
    lista: againstList(skillnadList, phrases, form),
  });
}

interface Skillnad {
  readonly rapport: string;
  readonly skillnad: Decimal;
}

function againstList(
  [first, second]: readonly Skillnad[],
  phrases: EconomyPhrases,
  form: AmountForm,
): string {
  const against = ({ rapport, skillnad }: Skillnad): string =>
    fill(phrases.against[lageOf(skillnad, form)], { belopp: amountText(skillnad, form), rapport });
  if (!second) return against(first!);
  const [a, b] = [lageOf(first!.skillnad, form), lageOf(second.skillnad, form)];
  if (equals(first!.skillnad, second.skillnad)) {
    const slots = { belopp: amountText(second.skillnad, form), a: first!.rapport, b: second.rapport };
    return fill(phrases.againstBoth[a], slots);
  }
  if (a === 'noll' || b === 'noll') return against(first!) + phrases.and + against(second);
  if (a !== b) return against(first!) + phrases.but + against(second);
  const more = { belopp: amountText(second.skillnad, form), rapport: second.rapport };
  return against(first!) + phrases.and + fill(phrases.againstMore, more);
}

/** Costs and incomes of a year and of the one before, as stored: incomes may bear a minus. */
export interface Utveckling {
  readonly kostnader: Decimal;
  readonly foregaendeKostnader: Decimal;
  readonly intakter: Decimal;
  readonly foregaendeIntakter: Decimal;
  /** The year before. */
  readonly ar: number;
}

/**
 * "Kostnaderna har ökat med 17,3 mnkr och intäkterna har ökat med 3,1 mnkr jämfört med 2023." Incomes by
 * absolute value: −120,2 → −110,2 has decreased (`sentences.md`).
 */
export function developmentSentence(utveckling: Utveckling, form: AmountForm): string {
  const phrases = economyPhrasesOf(form.lang);
  const kostnad = printedDifference(utveckling.kostnader, utveckling.foregaendeKostnader, form);
  const intakt = printedDifference(abs(utveckling.intakter), abs(utveckling.foregaendeIntakter), form);
  const [a, b] = [lageOf(kostnad, form), lageOf(intakt, form)];
  return fill(a === b ? phrases.developmentAlike : phrases.developmentApart, {
    kostnader: fill(phrases.costs[a], { belopp: amountText(kostnad, form) }),
    intakter: fill(phrases.incomes[b], { belopp: amountText(intakt, form) }),
    ar: String(utveckling.ar),
  });
}

/** "Nettokostnaderna har ökat med 65,5 mnkr (2,1 procent) jämfört med 2023." No share of a zero. */
export function netCostSentence(netto: Decimal, foregaende: Decimal, ar: number, form: AmountForm): string {
  const phrases = economyPhrasesOf(form.lang);
  const skillnad = printedDifference(netto, foregaende, form);
  const before = printed(foregaende, form);
  const andel = isZero(before)
    ? ''
    : fill(phrases.netShare, { andel: formatDecimal(percent(abs(skillnad), abs(before)), 1, form.lang) });
  return fill(phrases.net[lageOf(skillnad, form)], {
    belopp: amountText(skillnad, form),
    andel,
    ar: String(ar),
  });
}

/** What a plan's net budget is compared with; null = not known. */
export interface Planjamforelse {
  readonly foregaendeBudgetVp: Decimal | null;
  readonly prognosT2: Decimal | null;
  /** The year of the plan. */
  readonly ar: number;
}

/**
 * "Nettobudgeten uppgår till 34,3 mnkr, vilket är 7,9 mnkr högre än budget i verksamhetsplan 2021 och 1,4 mnkr
 * högre än prognosen i tertialrapport 2." `''` when there is nothing to compare with.
 */
export function planSentence(netto: Decimal, jamforelse: Planjamforelse, form: AmountForm): string {
  const phrases = economyPhrasesOf(form.lang);
  const { foregaendeBudgetVp, prognosT2, ar } = jamforelse;
  const partList = [
    comparison(netto, foregaendeBudgetVp, fill(phrases.planBudget, { ar: String(ar - 1) }), form),
    comparison(netto, prognosT2, phrases.planPrognosis, form),
  ].filter((part) => part !== null);
  if (partList.length === 0) return '';
  return fill(phrases.plan, { belopp: amountText(netto, form), lista: joinList(form.lang, partList) });
}

function comparison(netto: Decimal, mot: Decimal | null, vad: string, form: AmountForm): string | null {
  if (mot === null) return null;
  const skillnad = printedDifference(netto, mot, form);
  const phrase = economyPhrasesOf(form.lang).planAgainst[lageOf(skillnad, form)];
  return fill(phrase, { belopp: amountText(skillnad, form), vad });
}

import { abs, equals, foldText, roundTo, sign, type Decimal } from '../../core';
import { convertAmount, type Referensunderlag } from '../references';
import type { Check } from './check';
import { found } from './support/found';
import { ownTexts, sentencesOf } from './support/free-texts';
import { numbersOf, type TextNumber } from './support/text-numbers';

/** A deviation that a table prints, and how a text would refer to it. */
interface Avvikelse {
  readonly varde: Decimal;
  readonly enhet: string;
  readonly referens: string;
}

const WORD = /(?<!\p{L})(?:över|under)skott(?:et)?(?!\p{L})/iu;
/** The same with the words up to the amount. */
const BEFORE_AMOUNT = /(?<!\p{L})(över|under)skott(?:et)?(?: på| om| uppgående till)?[ \u00a0]+/giu;
const YEAR = /\b(?:19|20)\d\d\b/g;
/** Words of other amounts than this year's deviation: funds, forecasts, parts, other years, conditions. */
const OTHER_AMOUNT =
  /ackumuler|fond|resultatöverför|(?:förs|föras|fördes|överförs|överföras) (?:med|över|till)|ingående|utgående|föregående|förra|fjol|tidigare|prognos|tertial|beräkna|befara|riskera|skulle|förvänta|varav|exklusive|exkl\.|engång|statsbidrag|projekt|(?<!\p{L})(?:staden|kommunen)s?(?!\p{L})|varje år|per år|budgetera/iu;
/** Who a sentence must be about for the tables to answer for it. */
const SUBJECT = /\b(?:nämnden|stadsdelsnämnden|enheten|förvaltningen|totalt|sammantaget)\b/i;

function deviationsOf({ ekonomiTabellList }: Referensunderlag): readonly Avvikelse[] {
  return ekonomiTabellList.flatMap(({ id, enhet, kolumnList, radList }) =>
    kolumnList
      .filter(({ key }) => /avvikelse/i.test(key))
      .flatMap(({ key }) =>
        radList.flatMap((rad) => {
          const varde = rad.cellByKolumn[key]?.varde;
          return varde ? [{ varde, enhet, referens: `{ekonomi:${id}/${rad.key}.${key.toLowerCase()}}` }] : [];
        }),
      ),
  );
}

function isSaid({ varde, decimaler, enhet }: TextNumber, isSurplus: boolean, avvikelse: Avvikelse): boolean {
  const amount = convertAmount(avvikelse.varde, avvikelse.enhet, enhet);
  if (amount === null) return false;
  const printed = roundTo(amount, decimaler);
  const isSameSign = sign(printed) === 0 || sign(printed) > 0 === isSurplus;
  return isSameSign && equals(abs(printed), abs(varde));
}

/** The sentence speaks of this year's figures of the document or of one of its areas. */
function isAboutTables(sentence: string, nameList: readonly string[], ar: number): boolean {
  const isOtherYear = [...sentence.matchAll(YEAR)].some(([year]) => Number(year) !== ar);
  if (isOtherYear || !WORD.test(sentence) || OTHER_AMOUNT.test(sentence)) return false;
  const folded = foldText(sentence);
  return SUBJECT.test(sentence) || nameList.some((name) => folded.includes(name));
}

/**
 * "Enheten redovisar ett överskott om 1 090 tkr" where no deviation of the economy tables is that large in
 * that direction at the decimals of the text (domain 8). Only sentences about this year and about the
 * document's own organisation or one of its areas are judged.
 */
export const amountInTextDiffersCheck: Check = {
  code: 'amount-in-text-differs',
  severity: 'varning',
  *run(context) {
    const { modell, ekonomiTabellList } = context;
    if (ekonomiTabellList.length === 0 || modell.uppgifter.typ === 'VP') return;
    const avvikelseList = deviationsOf(context);
    const nameList = [modell.uppgifter.organisation, ...ekonomiTabellList.map(({ namn }) => namn)]
      .map(foldText)
      .filter((name) => name !== '');
    for (const { row, key, text } of ownTexts(modell)) {
      if (!WORD.test(text)) continue;
      for (const sentence of sentencesOf(text)) {
        if (!isAboutTables(sentence, nameList, modell.uppgifter.ar)) continue;
        const wrong = wrongAmount(sentence, avvikelseList);
        if (wrong === null) continue;
        const exempel = avvikelseList[avvikelseList.length - 1]!.referens;
        yield found(amountInTextDiffersCheck, row, key, wrong, { citat: wrong, exempel });
      }
    }
  },
};

/** `överskott om 1 090 tkr` when no deviation is that; null when it is right or no such amount stands there. */
function wrongAmount(sentence: string, avvikelseList: readonly Avvikelse[]): string | null {
  const numberByIndex = new Map(numbersOf(sentence).map((number) => [number.index, number]));
  for (const match of sentence.matchAll(BEFORE_AMOUNT)) {
    const number = numberByIndex.get(match.index + match[0].length);
    if (!number || !['kr', 'tkr', 'mnkr'].includes(number.enhet)) continue;
    const isSurplus = match[1]!.toLowerCase() === 'över';
    if (!avvikelseList.some((each) => isSaid(number, isSurplus, each))) return match[0] + number.raw;
  }
  return null;
}

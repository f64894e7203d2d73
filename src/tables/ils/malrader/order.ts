import { foldText } from '../../../core';

/** Swedish letters in their order; blanks and marks before letters, digits between. */
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzåäö';
const LETTER_BY_VARIANT: Readonly<Record<string, string>> = {
  é: 'e',
  è: 'e',
  ü: 'y',
  æ: 'ä',
  ø: 'ö',
  à: 'a',
};

function ranks(text: string): readonly number[] {
  return [...foldText(text)].map((letter) => ALPHABET.indexOf(LETTER_BY_VARIANT[letter] ?? letter));
}

/** Swedish alphabetical order of two names, without the machine's own collation: negative, zero or positive. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [ranks(a), ranks(b)];
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    if (left[index] !== right[index]) return left[index]! - right[index]!;
  }
  return left.length - right.length;
}

/** Words that no name ends with: the rest must stand in the next row. */
const OPEN_END =
  /(?:[,/(–]|(?:^|\s)(?:och|eller|samt|med|utan|i|för|på|av|till|från|om|hos|vid|inom|under|mellan|genom|som|att|den|det|de|en|ett|ska|har|är|kan))$/i;

/** What stands around a row that holds text in the name column only. */
export interface Namnlage {
  /** Name of the row before. */
  readonly before: string;
  readonly text: string;
  /** True right after a repeated header or a page break. */
  readonly isAfterBreak: boolean;
  /** True when the next row has values and begins with a small letter. */
  readonly isBeginning: boolean;
}

/** Whether the text goes on from the name before, or begins a row of its own; uncertain ones are told. */
export function judgeName(lage: Namnlage): { readonly isContinuation: boolean; readonly isCertain: boolean } {
  const { before, text } = lage;
  if (/^[^\p{L}]*\p{Ll}/u.test(text)) return { isContinuation: true, isCertain: true };
  if (lage.isBeginning) return { isContinuation: false, isCertain: true };
  if (OPEN_END.test(before)) return { isContinuation: true, isCertain: true };
  const isInOrder = compareNames(before, text) <= 0;
  if (!isInOrder) return { isContinuation: true, isCertain: lage.isAfterBreak };
  return { isContinuation: lage.isAfterBreak || !/[.!?]$/.test(before), isCertain: false };
}

import type { Check } from './check';
import { found } from './support/found';
import { freeTexts } from './support/free-texts';

const CANDIDATE = /(?<![\d-])(?:19|20)?(\d{2})(\d{2})(\d{2})[-+ ]?(\d{4})(?![\d-])/g;
const COORDINATION_DAYS = 60;

/** The check digit of the last ten digits (Luhn), so that an invoice number is not taken for a person. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const doubled = Number(digits[at]) * (at % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function isPersonnummer([, year, month, day, last]: RegExpMatchArray): boolean {
  const dayNumber = Number(day) % COORDINATION_DAYS;
  const isDate = Number(month) >= 1 && Number(month) <= 12 && dayNumber >= 1 && dayNumber <= 31;
  return isDate && hasCheckDigit(`${year}${month}${day}${last}`);
}

/** A personal identity number in a text (domain 8). The number itself is not repeated in the issue. */
export const personnummerInTextCheck: Check = {
  code: 'personnummer-in-text',
  severity: 'varning',
  *run({ modell }) {
    for (const { row, key, text } of freeTexts(modell)) {
      if ([...text.matchAll(CANDIDATE)].some(isPersonnummer)) {
        yield found(personnummerInTextCheck, row, key);
      }
    }
  },
};

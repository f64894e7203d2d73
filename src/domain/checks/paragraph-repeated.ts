import { a1, foldText } from '../../core';
import type { Check } from './check';
import { found } from './support/found';
import { ownTexts, type FreeText } from './support/free-texts';

/** Shorter ones ("Ej aktuellt.") are repeated on purpose. */
const MIN_LENGTH = 80;
const QUOTE_LENGTH = 60;

function placeOf({ row, key }: FreeText): string {
  const { table, rowNumber } = row.origin;
  return `${table.sheet} ${a1(rowNumber, table.columnByKey[key] ?? 1)}`;
}

/** The same paragraph a second time in what the organisation has written itself (domain 8). */
export const paragraphRepeatedCheck: Check = {
  code: 'paragraph-repeated',
  severity: 'notis',
  *run({ modell }) {
    const firstByText = new Map<string, FreeText>();
    for (const text of ownTexts(modell)) {
      if (text.isNote || text.text.length < MIN_LENGTH) continue;
      for (const paragraph of text.text.split(/\n+/)) {
        if (paragraph.length < MIN_LENGTH) continue;
        const folded = foldText(paragraph);
        const first = firstByText.get(folded);
        if (!first) firstByText.set(folded, text);
        else {
          const quote = `${paragraph.trim().slice(0, QUOTE_LENGTH)} …`;
          yield found(paragraphRepeatedCheck, text.row, text.key, quote, {
            citat: quote,
            plats: placeOf(first),
          });
        }
      }
    }
  },
};

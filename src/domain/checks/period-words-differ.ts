import type { Typ, Uppgifter } from '../model';
import { makeIssue, a1, type Issue } from '../../core';
import type { Check } from './check';
import { found } from './support/found';
import { ownTexts } from './support/free-texts';

/** What a document of each type is called. */
const WORD_BY_TYP: Readonly<Record<Typ, RegExp>> = {
  VP: /verksamhetsplan/i,
  T1: /tertialrapport(?! ?2)/i,
  T2: /tertialrapport(?! ?1)/i,
  VB: /verksamhetsberättelse|årsredovisning|årsrapport|kvalitetsredovisning/i,
};

const THIS_DOCUMENT =
  /\b(?:denna|den här|föreliggande) (verksamhetsplan|tertialrapport(?: ?[12])?|verksamhetsberättelse|årsredovisning|årsrapport)/gi;

/** True when a text names a type of document, and not the workbook's own. */
function isOtherTyp(text: string, typ: Typ): boolean {
  const namesOne = Object.values(WORD_BY_TYP).some((word) => word.test(text));
  return namesOne && !WORD_BY_TYP[typ].test(text);
}

function isOtherYear(text: string, ar: number): boolean {
  const yearList: readonly string[] = text.match(/\b20\d\d\b/g) ?? [];
  return yearList.length > 0 && !yearList.includes(String(ar));
}

/** The title names another year or another type of document. */
function titleIssue({ titel, typ, ar, cellByField }: Uppgifter): Issue | null {
  if (titel === '' || (!isOtherTyp(titel, typ) && !isOtherYear(titel, ar))) return null;
  const cell = cellByField['titel'];
  return makeIssue(periodWordsDifferCheck.code, periodWordsDifferCheck.severity, {
    sheet: cell?.sheet ?? null,
    cell: cell ? a1(cell.rowNumber, cell.columnNumber) : null,
    raw: titel,
    params: { citat: titel, typ, ar: String(ar) },
  });
}

/** Year or type of the document stated wrongly: in the title, or as "denna tertialrapport" (domain 8). */
export const periodWordsDifferCheck: Check = {
  code: 'period-words-differ',
  severity: 'varning',
  *run({ modell }) {
    const { uppgifter } = modell;
    const issue = titleIssue(uppgifter);
    if (issue) yield issue;
    for (const { row, key, text } of ownTexts(modell)) {
      for (const [quote] of text.matchAll(THIS_DOCUMENT)) {
        if (!isOtherTyp(quote, uppgifter.typ)) continue;
        yield found(periodWordsDifferCheck, row, key, quote, {
          citat: quote,
          typ: uppgifter.typ,
          ar: String(uppgifter.ar),
        });
      }
    }
  },
};

import { foldText } from '../../../core';
import type { Huvud } from './head';

/** Lines above the form for the accounts that say nothing but what its records hold: form, year, unit of amounts. */
const FORM_LINE =
  /^(?:blankett till \S+(?: \S+)? \d{4}|belopp(?:en)? anges i(?: (?:kr|tkr|mnkr|mkr))?\s*!?|(?:kr|tkr|mnkr|mkr)\s*!?)$/;
const LABEL = /^(?:enhet|enhetschef|förvaltning|nämnd)\s*:+\s*/;

/** Letters and digits alone: names are written with and without hyphens. */
function bare(text: string): string {
  return foldText(text).replace(/[^\p{L}\d]/gu, '');
}

/** True for a line of the form's head whose content stands in Uppgifter or in the form's own records (domain 2). */
export function isFormHead(text: string, { valueByName }: Huvud): boolean {
  const folded = foldText(text);
  if (FORM_LINE.test(folded)) return true;
  const knownList = Object.values(valueByName).map(bare);
  const label = LABEL.exec(folded);
  if (label) {
    const value = bare(folded.slice(label[0].length));
    return value !== '' && knownList.some((known) => known.endsWith(value));
  }
  const forvaltning = foldText(valueByName.Förvaltning ?? '');
  if (forvaltning === '' || !folded.startsWith(forvaltning)) return false;
  const rest = folded.slice(forvaltning.length).trim();
  return rest === '' || FORM_LINE.test(rest);
}

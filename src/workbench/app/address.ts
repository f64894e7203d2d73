import { parseRange } from '../../core';
import type { WorkbookView } from '../../xlsx';

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;

/** What a person types to go somewhere: `F12`, `B2:D5`, `Mål!A1`, a sheet's title or a defined name. */
export function parseAddress(
  view: WorkbookView,
  activeSheet: string,
  text: string,
): { readonly sheet: string; readonly address: string | null } | null {
  const wanted = text.trim().replace(/^=/, '');
  const match = ADDRESS.exec(wanted);
  if (match !== null && parseRange(match[3]!) !== null) {
    const title = match[1]?.replace(/''/g, "'") ?? match[2];
    const sheet = title === undefined ? activeSheet : titleOf(view, title);
    return sheet === null ? null : { sheet, address: match[3]! };
  }
  const sheet = titleOf(view, wanted);
  if (sheet !== null) return { sheet, address: null };
  const named = view.nameList.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return named === undefined || named.refersTo === wanted
    ? null
    : parseAddress(view, activeSheet, named.refersTo);
}

function titleOf({ sheetList }: WorkbookView, wanted: string): string | null {
  return sheetList.find(({ title }) => title.toLowerCase() === wanted.toLowerCase())?.title ?? null;
}

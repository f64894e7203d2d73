import { a1, type CellRef, type Issue } from '../../core';
import { t, type Lang } from '../../i18n';
import type { CellPlace } from '../services';

/** Where an issue is; null for one about the whole workbook. */
export function placeOfIssue({ sheet, cell }: Issue): CellPlace | null {
  return sheet === null ? null : { sheet, cell };
}

/** Where a record's cell is; null when its table lacks the column. */
export function placeOfCell(ref: CellRef | null): CellPlace | null {
  return ref && { sheet: ref.sheet, cell: a1(ref.rowNumber, ref.columnNumber) };
}

/** `Indikatorer!F12`, the sheet's title, or "the workbook". */
export function placeText(lang: Lang, place: CellPlace | null): string {
  if (place === null) return t(lang, 'cli.place.workbook');
  return place.cell === null ? place.sheet : `${place.sheet}!${place.cell}`;
}

/** The place that a text names (`Blad1!A12`, `'Vårt mål'!A12`); null for any other text. */
export function placeOfText(text: string): CellPlace | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3}\d{1,7})$/.exec(text);
  if (!match) return null;
  const [, quoted, bare, cell] = match;
  return { sheet: quoted?.replace(/''/g, "'") ?? bare!, cell: cell! };
}

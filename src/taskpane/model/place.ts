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

import { formatCellRef } from '../../../core';
import type { Kalla } from '../types';
import { rowText } from '../struktur/words';

/** Where a row of the source stands, for people: `Underlag!A12`, `rad 12`; `''` for the whole document. */
export function placeOf({ sheet, radList }: Kalla, radIndex: number | null): string {
  if (radIndex === null) return '';
  const { rowNumber, textList } = radList[radIndex]!;
  if (sheet === null) return `rad ${rowNumber}`;
  const column = textList.findIndex((text) => text !== '');
  return formatCellRef({ sheet, rowNumber, columnNumber: Math.max(column, 0) + 1 });
}

/** A row as it stands, cells with tabs between them as in a text. */
export function rawOf({ radList }: Kalla, radIndex: number): string {
  const rad = radList[radIndex]!;
  return rad.textList.length === 1 ? rowText(rad) : rad.textList.join('\t');
}

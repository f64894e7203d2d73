import { quoteSheet, type Issue } from '../../core';
import { t, type Lang } from '../../i18n';
import { formulaCell, textCell, type TableCell } from '../layout';

/** Excel takes no text of more than 255 characters inside a formula. */
const MAX_TEXT = 255;

/** A text as it stands inside a formula: quotes doubled. */
function formulaText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * The place of an issue as a link to its cell: `HYPERLINK("#'Indikatorer'!F12","Indikatorer!F12")`. An issue
 * of a whole sheet leads to A1; one of the workbook, or a title too long for a formula, is plain text.
 */
export function placeCell({ sheet, cell }: Pick<Issue, 'sheet' | 'cell'>, lang: Lang): TableCell {
  if (sheet === null) return textCell(t(lang, 'kontroll.helaArbetsboken'));
  const target = `#'${sheet.replace(/'/g, "''")}'!${cell ?? 'A1'}`;
  const shown = cell === null ? sheet : `${quoteSheet(sheet)}!${cell}`;
  if (target.length > MAX_TEXT || shown.length > MAX_TEXT) return textCell(shown);
  return formulaCell(`HYPERLINK(${formulaText(target)},${formulaText(shown)})`, shown, 'link', shown);
}

import { formatDecimal, type Decimal } from '../../core';
import type { EkonomiTabell } from '../../domain';
import type { Lang } from '../../i18n';
import { cellStyleByName, textWidthPt } from '../../style';
import { columnParts, kolumnCaption } from './table-view';

/** Excel's width of one character, and what a cell keeps blank beside its text, points. */
const CHAR_PT = 5.25;
const RESERVE_PT = 7;

const LABEL_CHARS = 44;
const COMMENT_CHARS = 52;
/** A form with few columns has air; tables with many share the page. */
const FEW_COLUMNS = 4;
const WIDE_CHARS = 20;
const SMALLEST_CHARS = 9;

function maxColumns(tabellList: readonly EkonomiTabell[]): number {
  return Math.max(3, ...tabellList.flatMap(columnParts).map(({ length }) => length));
}

/** True when comments have a column of their own; else they stand in a row below theirs. */
export function hasCommentColumn(tabellList: readonly EkonomiTabell[]): boolean {
  const isCommented = tabellList.some(({ radList }) => radList.some(({ kommentar }) => kommentar !== ''));
  return isCommented && maxColumns(tabellList) <= FEW_COLUMNS;
}

/** What a column must hold without breaking: the longest word of its captions, its longest figure. */
function neededPt(tabellList: readonly EkonomiTabell[], index: number, lang: Lang): number {
  const { tableHeader, sumNumber } = cellStyleByName;
  const widthList = tabellList.flatMap((tabell) =>
    columnParts(tabell).flatMap((kolumnList) => {
      const kolumn = kolumnList[index];
      if (!kolumn) return [];
      const wordList = kolumnCaption(lang, kolumn).split(/[\s-]+/);
      const figureList = tabell.radList.flatMap(({ cellByKolumn }) => cellByKolumn[kolumn.key]?.varde ?? []);
      const textOf = (each: Decimal): string => `▲ +${formatDecimal(each, tabell.decimaler, lang)}`;
      return [
        ...wordList.map((word) => textWidthPt(word, tableHeader.font)),
        ...figureList.map((each) => textWidthPt(textOf(each), sumNumber.font)),
      ];
    }),
  );
  return Math.max(0, ...widthList) + RESERVE_PT;
}

/** Widths of the sheet's one grid, characters: labels, figures as wide as their tables need, then comments. */
export function columnWidths(tabellList: readonly EkonomiTabell[], lang: Lang): readonly number[] {
  const count = maxColumns(tabellList);
  const smallest = count <= FEW_COLUMNS ? WIDE_CHARS : SMALLEST_CHARS;
  const figureList = Array.from({ length: count }, (_, index) =>
    Math.max(smallest, Math.ceil(neededPt(tabellList, index, lang) / CHAR_PT)),
  );
  return [LABEL_CHARS, ...figureList, ...(hasCommentColumn(tabellList) ? [COMMENT_CHARS] : [])];
}

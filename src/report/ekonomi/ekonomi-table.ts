import { toNumber } from '../../core';
import type { EkonomiCell, EkonomiKolumn, EkonomiTabell, EkonomiTabellrad, Regelverk } from '../../domain';
import { t, type Lang } from '../../i18n';
import { formulaCell, numberCell, textCell, type TableCell, type TableInput, type TableRow } from '../layout';
import { formulaOf } from './cell-formula';
import { isLargeDeviation } from './deviation';
import type { Places } from './places';
import { amountStyle, deviationStyle, lookOf } from './row-look';
import { cellDecimals, forstaRubrik, isDeviationColumn, kolumnCaption } from './table-view';

/** What the rows of all tables on the sheet are made with. */
export interface TableFrame {
  readonly lang: Lang;
  readonly regelverk: Regelverk;
  /** Comments have a column; else each stands in a row below its own. */
  readonly hasComments: boolean;
  readonly places: Places;
}

interface Row {
  readonly tabell: EkonomiTabell;
  readonly rad: EkonomiTabellrad;
  readonly isLarge: boolean;
}

function figureCell(row: Row, kolumn: EkonomiKolumn, { places }: TableFrame): TableCell {
  const { tabell, rad, isLarge } = row;
  const look = lookOf(rad, tabell);
  const cell: EkonomiCell | undefined = rad.cellByKolumn[kolumn.key];
  if (!cell) return textCell('', look.number);
  const decimals = cellDecimals(tabell, cell);
  const style = isDeviationColumn(tabell, kolumn)
    ? deviationStyle(look, cell, decimals, isLarge && kolumn.key === 'Avvikelse')
    : amountStyle(look, decimals);
  if (cell.kind === 'leaf') return numberCell(cell.varde && toNumber(cell.varde), style);
  if (cell.varde === null) return numberCell(null, style);
  return formulaCell(() => formulaOf(cell, places.placeOf, places.takPlaceOf), toNumber(cell.varde), style);
}

function tableRow(part: TablePart, rad: EkonomiTabellrad, frame: TableFrame): TableRow {
  const { tabell, kolumnList } = part;
  const look = lookOf(rad, tabell);
  const row = { tabell, rad, isLarge: isLargeDeviation(rad, tabell.enhet, frame.regelverk) };
  const figureList = kolumnList.map((kolumn) => figureCell(row, kolumn, frame));
  const comment = frame.hasComments ? [textCell(rad.kommentar, look.comment)] : [];
  const isBelow = !frame.hasComments && rad.kommentar.trim() !== '' && kolumnList[0] === tabell.kolumnList[0];
  return {
    cellList: [textCell(rad.rad, look.label), ...figureList, ...comment],
    keepWithNext: true,
    ...(isBelow ? { analysis: t(frame.lang, 'report.not.kommentar', { text: rad.kommentar }) } : {}),
  };
}

/** The columns of a table that stand beside each other, and its rows with the names of groups. */
export interface TablePart {
  readonly tabell: EkonomiTabell;
  readonly kolumnList: readonly EkonomiKolumn[];
  readonly radList: readonly EkonomiTabellrad[];
}

/** A table as printed: captions with the year, figures as constants, whatever is computed as formulas. */
export function ekonomiTable(part: TablePart, frame: TableFrame, keepWithNext: boolean): TableInput {
  const { lang, hasComments } = frame;
  const { tabell, kolumnList, radList } = part;
  const rowList = radList.map((rad) => tableRow(part, rad, frame));
  const last = rowList[rowList.length - 1];
  return {
    header: [
      { text: forstaRubrik(tabell, lang) },
      ...kolumnList.map((kolumn) => ({
        text: kolumnCaption(lang, kolumn),
        style: 'tableHeaderNumber' as const,
      })),
      ...(hasComments
        ? [{ text: t(lang, 'ekonomi.kolumn.kommentar'), style: 'tableHeaderIndent' as const }]
        : []),
    ],
    rowList: last ? [...rowList.slice(0, -1), { ...last, keepWithNext }] : [],
  };
}

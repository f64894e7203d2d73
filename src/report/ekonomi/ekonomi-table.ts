import { toNumber } from '../../core';
import type { EkonomiCell, EkonomiKolumn, EkonomiTabell, EkonomiTabellrad, Regelverk } from '../../domain';
import { t, type Lang } from '../../i18n';
import { formulaCell, numberCell, textCell, type TableCell, type TableInput, type TableRow } from '../layout';
import { formulaOf, type PlaceOf } from './cell-formula';
import { isLargeDeviation } from './deviation';
import { amountStyle, deviationStyle, LOOK_BY_SLAG } from './row-look';

/** What the rows of all tables on the sheet are made with. */
export interface TableFrame {
  readonly lang: Lang;
  readonly regelverk: Regelverk;
  readonly decimals: number;
  readonly hasComments: boolean;
  readonly placeOf: PlaceOf;
}

/** The printed caption of a column, with its year (domain 2: years are always generated). */
export function kolumnCaption(lang: Lang, { rubrik, ar }: EkonomiKolumn): string {
  return t(lang, `ekonomi.kolumn.${rubrik}`, { ar: ar ?? '' });
}

function figureCell(
  cell: EkonomiCell | undefined,
  kolumn: EkonomiKolumn,
  rad: EkonomiTabellrad,
  isLarge: boolean,
  frame: TableFrame,
): TableCell {
  const look = LOOK_BY_SLAG[rad.slag];
  if (!cell) return textCell('', look.number);
  const style = kolumn.jamforelse
    ? deviationStyle(look, cell, frame.decimals, isLarge)
    : amountStyle(look, frame.decimals);
  if (cell.kind === 'leaf') return numberCell(cell.varde && toNumber(cell.varde), style);
  if (cell.varde === null) return numberCell(null, style);
  return formulaCell(() => formulaOf(cell, frame.placeOf), toNumber(cell.varde), style);
}

function tableRow(tabell: EkonomiTabell, rad: EkonomiTabellrad, frame: TableFrame): TableRow {
  const look = LOOK_BY_SLAG[rad.slag];
  const isLarge = isLargeDeviation(rad, tabell.enhet, frame.regelverk);
  const figureList = tabell.kolumnList.map((kolumn) =>
    figureCell(rad.cellByKolumn[kolumn.key], kolumn, rad, isLarge, frame),
  );
  const comment = frame.hasComments ? [textCell(rad.kommentar, look.comment)] : [];
  return { cellList: [textCell(rad.rad, look.label), ...figureList, ...comment], keepWithNext: true };
}

/** One form as a printed table: captions with the year, figures as constants, sums and deviations as formulas. */
export function ekonomiTable(tabell: EkonomiTabell, frame: TableFrame, keepWithNext: boolean): TableInput {
  const { lang, hasComments } = frame;
  const rowList = tabell.radList.map((rad) => tableRow(tabell, rad, frame));
  const last = rowList[rowList.length - 1];
  return {
    header: [
      { text: t(lang, `ekonomi.enhet.${tabell.enhet}`) },
      ...tabell.kolumnList.map((kolumn) => ({
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

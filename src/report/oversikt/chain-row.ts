import type { Antal, Bedomning, Malniva, Malresultat } from '../../domain';
import { t, type Lang } from '../../i18n';
import { cellStyleByName, withNumberFormat, type NamedStyle, type StyleName } from '../../style';
import { bedomningText, FALLBACK_NIVA, MISSING, numberedName } from '../blocks';
import { numberCell, textCell, type TableCell, type TableRow } from '../layout';
import type { CountColumn } from './count-columns';

const STATUS_STYLE: Readonly<Record<Bedomning, StyleName>> = {
  helt: 'statusHelt',
  delvis: 'statusDelvis',
  inte: 'statusInte',
  ingen: 'statusIngen',
};

/** Steps that a level stands in from the left, so that the chain reads as a tree. */
const INDENT_BY_NIVA: Readonly<Record<Malniva, number>> = {
  inriktningsmal: 0,
  verksamhetsmal: 1,
  namndmal: 2,
  enhetsmal: 3,
};

/** The counts as cells; `base` is the look of the row. */
export function countCells(
  antal: Antal,
  columnList: readonly CountColumn[],
  base: StyleName,
): readonly TableCell[] {
  const style = withNumberFormat(base, '0');
  return columnList.map(({ count }) => numberCell(count(antal), style, String(count(antal))));
}

function nameStyle(niva: Malniva): NamedStyle {
  const base = niva === 'inriktningsmal' ? 'tableTextStrong' : 'tableText';
  const indent = INDENT_BY_NIVA[niva];
  return { name: `${base}|indent${indent}`, style: { ...cellStyleByName[base], indent } };
}

function statusCell(bedomning: Bedomning, lang: Lang): TableCell {
  return textCell(bedomningText(bedomning, lang), STATUS_STYLE[bedomning]);
}

/** The bedömning, or that it is missing on a level that is assessed; a level that is not assessed has none. */
function bedomningCellOf({ mal, isBedomd }: Malresultat, lang: Lang): TableCell {
  if (mal.bedomning !== null) return statusCell(mal.bedomning, lang);
  return textCell(isBedomd ? t(lang, 'report.oversikt.bedomningSaknas') : MISSING);
}

/** The proposal, only where the level is assessed and it says something else than the bedömning. */
function forslagCell({ mal, isBedomd, forslag }: Malresultat, lang: Lang): TableCell {
  const isShown = isBedomd && mal.bedomning !== forslag;
  return isShown ? statusCell(forslag, lang) : textCell('');
}

/** A goal in the chain: indented name, previous → present bedömning → proposal, counts (design 4). */
export function chainRow(malresultat: Malresultat, columnList: readonly CountColumn[], lang: Lang): TableRow {
  const { mal, antal } = malresultat;
  const niva = mal.niva ?? FALLBACK_NIVA;
  const previous = mal.foregaendeBedomning;
  return {
    cellList: [
      textCell(numberedName(mal), nameStyle(niva)),
      previous === null ? textCell(MISSING) : statusCell(previous, lang),
      bedomningCellOf(malresultat, lang),
      forslagCell(malresultat, lang),
      ...countCells(antal, columnList, 'tableNumber'),
    ],
    keepWithNext: niva === 'inriktningsmal',
  };
}

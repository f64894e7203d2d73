import type { Bedomning, Malniva, Malresultat } from '../../domain';
import { t, type Lang } from '../../i18n';
import { cellStyleByName, type NamedStyle, type StyleName } from '../../style';
import { bedomningText, FALLBACK_NIVA, MISSING, numberedName } from '../blocks';
import { textCell, type TableCell } from '../layout';

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

function nameStyle(niva: Malniva): NamedStyle {
  const base = niva === 'inriktningsmal' ? 'tableTextStrong' : 'tableText';
  const indent = INDENT_BY_NIVA[niva];
  return { name: `${base}|indent${indent}`, style: { ...cellStyleByName[base], indent } };
}

function statusCell(bedomning: Bedomning, lang: Lang): TableCell {
  return textCell(bedomningText(bedomning, lang), STATUS_STYLE[bedomning]);
}

/** Number and name, indented by level. */
export function nameCell({ mal }: Malresultat): TableCell {
  return textCell(numberedName(mal), nameStyle(mal.niva ?? FALLBACK_NIVA));
}

/** Last year's bedömning. */
export function previousCell({ mal }: Malresultat, lang: Lang): TableCell {
  const previous = mal.foregaendeBedomning;
  return previous === null ? textCell(MISSING) : statusCell(previous, lang);
}

/** The bedömning, or that it is missing on a level that is assessed; a level that is not assessed has none. */
export function bedomningCell({ mal, isBedomd }: Malresultat, lang: Lang): TableCell {
  if (mal.bedomning !== null) return statusCell(mal.bedomning, lang);
  return textCell(isBedomd ? t(lang, 'report.oversikt.bedomningSaknas') : MISSING);
}

/** The proposal, only where the level is assessed and it says something else than the bedömning. */
export function forslagCell({ mal, isBedomd, forslag }: Malresultat, lang: Lang): TableCell {
  const isShown = isBedomd && mal.bedomning !== forslag;
  return isShown ? statusCell(forslag, lang) : textCell('');
}

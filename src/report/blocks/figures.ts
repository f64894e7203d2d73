import { formatDecimal } from '../../core';
import type { Indikatorresultat, Modell } from '../../domain';
import type { Lang } from '../../i18n';
import { vardeCell, type BlockCell } from './cell';
import { formatOf, totalCell } from './indicator-table';

/** The figures of an indicator as texts, written and suppressed as the report's table does. */
export interface IndikatorFigures {
  readonly utfall: string;
  readonly arsmal: string;
  readonly foregaendeUtfall: string;
}

/** Total outcome, target and last year of an indicator, with the decimals its row has in the report. */
export function indikatorFigures(
  resultat: Indikatorresultat,
  { uppgifter, regelverk }: Modell,
  lang: Lang,
): IndikatorFigures {
  const { indikator } = resultat;
  const { typ, ar } = uppgifter;
  const format = formatOf(indikator, typ);
  const total = totalCell({ resultat, indikator, format, context: { lang, typ, ar, regelverk } });
  return {
    utfall: figureText(total, lang),
    arsmal: figureText(vardeCell(indikator.arsmal, format), lang),
    foregaendeUtfall: figureText(vardeCell(indikator.foregaendeUtfall, format), lang),
  };
}

function figureText(cell: BlockCell, lang: Lang): string {
  if (cell.kind === 'number') {
    const unit = cell.unit === '' ? '' : `\u00a0${cell.unit}`;
    return formatDecimal(cell.value, cell.decimals, lang) + unit;
  }
  return cell.kind === 'amount' ? '' : cell.text;
}

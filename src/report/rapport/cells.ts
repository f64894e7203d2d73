import { formatDecimal, toNumber } from '../../core';
import type { Bedomning } from '../../domain';
import type { Lang } from '../../i18n';
import {
  blankZeroFormat,
  cellStyleByName,
  deviationFormat,
  numberFormat,
  textWidthPt,
  withNumberFormat,
  type StyleName,
} from '../../style';
import type { BlockCell, ColumnRole, RowEmphasis } from '../blocks';
import { numberCell, textCell, type TableCell } from '../layout';

/** Look of a status cell. */
const STATUS_STYLE: Readonly<Record<Bedomning, StyleName>> = {
  helt: 'statusHelt',
  delvis: 'statusDelvis',
  inte: 'statusInte',
  ingen: 'statusIngen',
};

interface RowLook {
  readonly text: StyleName;
  readonly number: StyleName;
}
const ROW_LOOK: Readonly<Record<RowEmphasis, RowLook>> = {
  none: { text: 'tableText', number: 'tableNumber' },
  rubrik: { text: 'tableGroup', number: 'tableGroup' },
  summa: { text: 'sumText', number: 'sumNumber' },
  netto: { text: 'netText', number: 'netNumber' },
};

/** Where a cell stands: its column's role and width, its row's weight. */
export interface CellPlace {
  readonly role: ColumnRole;
  readonly emphasis: RowEmphasis;
  readonly isPart?: boolean;
  readonly widthPt: number;
  readonly lang: Lang;
}

/** A block's cell as a table cell with its look. */
export function tableCell(cell: BlockCell, place: CellPlace): TableCell {
  switch (cell.kind) {
    case 'status':
      return textCell(cell.text, STATUS_STYLE[cell.role]);
    case 'number':
      return valueCell(cell, place);
    case 'amount':
      return amountCell(cell, place);
    case 'text':
      return textCell(cell.text, textStyle(place));
  }
}

/** Texts among values stand to the right like them; dates and periods in the middle. */
function textStyle({ role, emphasis, isPart }: CellPlace): StyleName {
  const look = ROW_LOOK[emphasis];
  if (role === 'text') return 'tableCenter';
  if (role === 'value') return look.number;
  return isPart === true && emphasis === 'none' ? 'tableTextIndent' : look.text;
}

/** A number with its unit; as text when its column is too narrow, since a number cannot wrap. */
function valueCell(cell: Extract<BlockCell, { kind: 'number' }>, place: CellPlace): TableCell {
  const { value, decimals, unit } = cell;
  const number = formatDecimal(value, decimals, place.lang);
  const shown = unit === '' ? number : `${number}\u00a0${unit}`;
  if (textWidthPt(shown, cellStyleByName.tableNumber.font) > place.widthPt) {
    return textCell(`${number} ${unit}`.trimEnd(), 'tableNumber');
  }
  const style = withNumberFormat('tableNumber', numberFormat(decimals, unit));
  return numberCell(toNumber(value), style, shown);
}

/** An amount: leaves print zero as blank, deviations always with their sign (domain 2, design 4). */
function amountCell(cell: Extract<BlockCell, { kind: 'amount' }>, place: CellPlace): TableCell {
  const { value, decimals } = cell;
  const shown = value === null ? '' : `+${formatDecimal(value, decimals, place.lang)}`;
  const format = amountFormat(cell, place);
  const style = withNumberFormat(ROW_LOOK[place.emphasis].number, format);
  return numberCell(value === null ? null : toNumber(value), style, shown);
}

function amountFormat(
  { decimals, isDeviation, hasZero }: Extract<BlockCell, { kind: 'amount' }>,
  { emphasis }: CellPlace,
): string {
  if (isDeviation) return deviationFormat(decimals);
  return emphasis === 'none' && hasZero !== true ? blankZeroFormat(decimals) : numberFormat(decimals);
}

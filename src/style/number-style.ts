import type { CellStyle } from '../workbook';
import { cellStyleByName, type StyleName } from './cell-styles';

/** A look with the name it has in `WorkbookPlan.styleByName`; the same name is always the same look. */
export interface NamedStyle {
  readonly name: string;
  readonly style: CellStyle;
}

/** The look of that name. */
export function namedStyle(name: StyleName): NamedStyle {
  return { name, style: cellStyleByName[name] };
}

/** A look with another number format (en-US code): named `tableNumber|#,##0.0`. */
export function withNumberFormat(base: StyleName, numberFormat: string): NamedStyle {
  return { name: `${base}|${numberFormat}`, style: { ...cellStyleByName[base], numberFormat } };
}

/** U+2212, quoted: a literal that Excel and LibreOffice print as it stands. */
const MINUS = '"−"';

/** `#,##0.00` with that many decimals. */
function digits(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

/** A unit as a literal after a no-break space; quotes inside it would end the literal. */
function unitSuffix(unit: string): string {
  return unit ? `"\u00a0${unit.replace(/"/g, '″')}"` : '';
}

/** Format of an amount or value: true minus sign, thousands, `unit` after a no-break space (`''` = none). */
export function numberFormat(decimals: number, unit = ''): string {
  const code = digits(decimals) + unitSuffix(unit);
  return `${code};${MINUS}${code}`;
}

/** As `numberFormat`, but zero prints blank (leaf figures of a unit form, domain 2). */
export function blankZeroFormat(decimals: number): string {
  return `${numberFormat(decimals)};`;
}

/** Deviation: sign always shown, zero plain; `symbols` stand before large ones so that colour is not alone. */
export function deviationFormat(
  decimals: number,
  symbols: { plus: string; minus: string } | null = null,
): string {
  const code = digits(decimals);
  const plus = symbols ? `"${symbols.plus} "` : '';
  const minus = symbols ? `"${symbols.minus} −"` : MINUS;
  return `${plus}+${code};${minus}${code};${code}`;
}

/** A number look with decimals and unit, e.g. `numberStyle('tableNumber', 1, '%')` prints `68,5 %`. */
export function numberStyle(base: StyleName, decimals: number, unit = ''): NamedStyle {
  return withNumberFormat(base, numberFormat(decimals, unit));
}

import type { CellScalar } from '../../core';
import type { StyleInput, TableCell } from './types';

/** A table cell with text; what starts like a formula stays text. */
export function textCell(text: string, style: StyleInput = 'tableText'): TableCell {
  return { content: { kind: 'value', value: text === '' ? null : text }, style };
}

/** A table cell with a number; `shown` is the number as the format prints it, for measuring. */
export function numberCell(value: number | null, style: StyleInput = 'tableNumber', shown = ''): TableCell {
  return { content: { kind: 'value', value }, style, shown };
}

/** A table cell with a live formula; a function is asked in `build()`, when every row has its number. */
export function formulaCell(
  formula: string | (() => string),
  cached: CellScalar,
  style: StyleInput,
  shown = '',
): TableCell {
  return {
    content: () => ({
      kind: 'formula',
      formula: typeof formula === 'string' ? formula : formula(),
      cached,
    }),
    style,
    shown,
  };
}

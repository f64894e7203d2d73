import { parseA1 } from '../../../src/core';
import { formulaValue } from './formula-value';
import type { SheetPlan } from '../../../src/workbook';

/** Values and formulas of a plan by A1-like key `row:column`. */
export interface SheetGrid {
  readonly textAt: (rowNumber: number, columnNumber: number) => string;
  readonly formulaAt: (rowNumber: number, columnNumber: number) => string | null;
  /** Calculates a formula from the constants of the sheet alone, never from cached results. */
  readonly calculate: (formula: string) => number;
  readonly cachedList: readonly { readonly formula: string; readonly cached: unknown }[];
  /** Row number of the first row after `after` whose first cell holds that text. */
  readonly rowOf: (label: string, after?: number) => number;
}

export function gridOf(plan: SheetPlan): SheetGrid {
  const cellByKey = new Map(
    plan.rowList.flatMap((row) =>
      row.cellList.map((cell) => [`${row.rowNumber}:${cell.columnNumber}`, cell.content] as const),
    ),
  );
  const contentAt = (r: number, c: number) => cellByKey.get(`${r}:${c}`);
  const valueAt = (letters: string, rowNumber: number): number | null => {
    const content = contentAt(rowNumber, parseA1(`${letters}1`)!.columnNumber);
    if (!content) return null;
    if (content.kind === 'formula') return calculate(content.formula);
    return content.value === null ? null : Number(content.value);
  };
  const calculate = (formula: string): number => formulaValue(formula, valueAt);
  return {
    textAt: (r, c) => {
      const content = contentAt(r, c);
      return content?.kind === 'value' ? String(content.value ?? '') : '';
    },
    formulaAt: (r, c) => {
      const content = contentAt(r, c);
      return content?.kind === 'formula' ? content.formula : null;
    },
    calculate,
    cachedList: [...cellByKey.values()].flatMap((content) => (content.kind === 'formula' ? [content] : [])),
    rowOf: (label, after = 0) => {
      const found = plan.rowList.find((row) => {
        const [first] = row.cellList;
        return row.rowNumber > after && first?.content.kind === 'value' && first.content.value === label;
      });
      if (!found) throw new Error(`no row ${label}`);
      return found.rowNumber;
    },
  };
}

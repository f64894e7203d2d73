import { parseA1 } from '../../../src/core';
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
  const valueAt = (text: string): number => {
    const at = parseA1(text)!;
    const content = contentAt(at.rowNumber, at.columnNumber);
    if (!content) return 0;
    return content.kind === 'formula' ? calculate(content.formula) : Number(content.value ?? 0);
  };
  const sumOf = (from: string, to: string): number => {
    const [start, end] = [parseA1(from)!, parseA1(to)!];
    let sum = 0;
    for (let row = start.rowNumber; row <= end.rowNumber; row += 1) {
      sum += valueAt(from.replace(/\d+/, String(row)));
    }
    return sum;
  };
  const calculate = (formula: string): number => {
    if (formula === '0') return 0;
    const termList = [...formula.matchAll(/([+-]?)(?:SUM\(([A-Z]+\d+):([A-Z]+\d+)\)|([A-Z]+\d+))/g)];
    if (termList.map((term) => term[0]).join('') !== formula) throw new Error(`cannot read ${formula}`);
    return termList.reduce((sum, [, operator, from, to, single]) => {
      const term = single ? valueAt(single) : sumOf(from!, to!);
      return operator === '-' ? sum - term : sum + term;
    }, 0);
  };
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

import type { FileLimits } from '../limits';

/** What one reading of a workbook has used of its limits; shared by all sheets. */
export interface Budget {
  readonly limits: FileLimits;
  /** Cells read. */
  cellCount: number;
  /** Cells that the tables' ranges cover. */
  tableCellCount: number;
  /** Characters that shared formulas have unfolded to. */
  formulaChars: number;
}

export function newBudget(limits: FileLimits): Budget {
  return { limits, cellCount: 0, tableCellCount: 0, formulaChars: 0 };
}

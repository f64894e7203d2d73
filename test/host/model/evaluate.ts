import { NO_CONTENT, type CellContent } from './cells';
import { WHOLE_SHEET } from './rect';
import type { SheetModel } from './sheet';
import { usedRect } from './used-range';
import type { WorkbookModel } from './workbook';

/** What formulas give on a sheet, each worked out in a cell outside all others; nothing stays behind. */
export function evaluateFormulas(
  book: WorkbookModel,
  sheet: SheetModel,
  formulaList: readonly string[],
): readonly CellContent[] {
  const used = usedRect(sheet, WHOLE_SHEET, true);
  const [top, column] = [(used?.bottom ?? 0) + 2, (used?.right ?? 0) + 2];
  for (const [index, formula] of formulaList.entries()) {
    sheet.cells.set(top + index, column, { value: 0, formula });
  }
  book.refreshResults(true);
  const found = formulaList.map((_, index) => sheet.cells.get(top + index, column));
  for (const index of formulaList.keys()) sheet.cells.set(top + index, column, NO_CONTENT);
  return found;
}

import { MAX_ROW } from '../../core';
import type { TableData, TableGrowth } from '../../workbook';
import type { ExcelHost } from '../host';
import { canResizeTables } from './row-steps';

/**
 * The tables that cannot grow because something stands right below them: cells that hold something, or another
 * table. A program that only adds rows would push down whatever stands further below: there nothing may stand
 * below at all. One request when some table must grow, else none.
 */
export async function blockedGrowths(
  context: Excel.RequestContext,
  host: ExcelHost,
  growthList: readonly TableGrowth[],
): Promise<readonly TableData[]> {
  const growingList = growthList.filter(({ addedRowCount }) => addedRowCount > 0);
  if (growingList.length === 0) return [];
  const readList = growingList.map(({ table, addedRowCount }) => {
    const { sheet, range } = table;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const width = range.right - range.left + 1;
    const below = worksheet.getRangeByIndexes(range.bottom, range.left - 1, addedRowCount, width);
    below.load('formulas').untrack();
    const rowCount = canResizeTables(host) ? addedRowCount : MAX_ROW - range.bottom;
    const moved = worksheet.getRangeByIndexes(range.bottom, range.left - 1, rowCount, width);
    const tables = moved.getTables(false).load('items/name');
    const used = moved.getUsedRangeOrNullObject(true).load('rowCount');
    moved.untrack();
    used.untrack();
    const isFilled = (): boolean => below.formulas.some((row) => row.some((cell) => cell !== ''));
    const isMoved = (): boolean => !canResizeTables(host) && !used.isNullObject;
    return () => tables.items.length > 0 || isFilled() || isMoved();
  });
  await context.sync();
  return growingList.filter((_, at) => readList[at]!()).map(({ table }) => table);
}

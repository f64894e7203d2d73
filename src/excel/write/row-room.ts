import type { TableData, TableGrowth } from '../../workbook';

/**
 * The tables that cannot grow because something stands right below them: cells that hold something, or another
 * table. One request when some table must grow, else none.
 */
export async function blockedGrowths(
  context: Excel.RequestContext,
  growthList: readonly TableGrowth[],
): Promise<readonly TableData[]> {
  const growingList = growthList.filter(({ addedRowCount }) => addedRowCount > 0);
  if (growingList.length === 0) return [];
  const readList = growingList.map(({ table, addedRowCount }) => {
    const { sheet, range } = table;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const width = range.right - range.left + 1;
    const below = worksheet.getRangeByIndexes(range.bottom, range.left - 1, addedRowCount, width);
    const tables = below.getTables(false).load('items/name');
    below.load('formulas').untrack();
    return () => tables.items.length > 0 || below.formulas.some((row) => row.some((cell) => cell !== ''));
  });
  await context.sync();
  return growingList.filter((_, at) => readList[at]!()).map(({ table }) => table);
}

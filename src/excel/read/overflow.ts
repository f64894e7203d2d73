import type { TableData } from '../../workbook';
import { countFilledRows } from './cells';
import { rangeOf } from './table-data';

/** Rows below a table that are looked at along with it. */
const ROW_COUNT = 20;

/** Queues the cells right below a table. */
export function queueOverflow(table: Excel.Range): Excel.Range {
  const below = table.getRowsBelow(ROW_COUNT);
  below.load('values').untrack();
  return below;
}

/**
 * The tables with all their overflowing rows counted. Two more requests when some table has more than what was
 * looked at, else none.
 */
export async function withWholeOverflow(
  context: Excel.RequestContext,
  tableList: readonly TableData[],
): Promise<readonly TableData[]> {
  const longList = tableList.filter(({ overflowRowCount }) => overflowRowCount >= ROW_COUNT);
  if (longList.length === 0) return tableList;
  const { worksheets } = context.workbook;
  const usedList = longList.map(({ sheet }) => {
    const used = worksheets.getItem(sheet).getUsedRange(true).load('address');
    used.untrack();
    return used;
  });
  await context.sync();
  const belowList = longList.map(({ sheet, range }, at) => {
    const { left, right, bottom: top } = range;
    const { bottom } = rangeOf(usedList[at]!.address);
    const below = worksheets.getItem(sheet).getRangeByIndexes(top, left - 1, bottom - top, right - left + 1);
    below.load('values').untrack();
    return below;
  });
  await context.sync();
  const countByTable = new Map(longList.map((table, at) => [table, countFilledRows(belowList[at]!.values)]));
  return tableList.map((table) => ({
    ...table,
    overflowRowCount: countByTable.get(table) ?? table.overflowRowCount,
  }));
}

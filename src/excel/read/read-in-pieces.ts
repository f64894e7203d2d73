import type { TableData } from '../../workbook';
import { countFilledRows } from './cells';
import { readRanges } from './read-ranges';
import type { SurveyTable } from './survey';
import { cutTable, rangeOf, type RawTable } from './table-data';
import { queueOverflow } from './overflow';

type TablePlace = Omit<RawTable, 'cells'>;

/** Reads tables whose cells do not fit into one reply: first where they stand, then their rows in pieces. */
export async function readInPieces(
  context: Excel.RequestContext,
  tableList: readonly SurveyTable[],
): Promise<readonly TableData[]> {
  const placeList = await readPlaces(context, tableList);
  const rangeList = placeList.map(({ table, range }) => ({ sheet: table.sheet, range }));
  const cellsByTable = await readRanges(context, rangeList);
  return placeList.map((place, index) => cutTable({ ...place, cells: cellsByTable[index]! }));
}

async function readPlaces(
  context: Excel.RequestContext,
  tableList: readonly SurveyTable[],
): Promise<readonly TablePlace[]> {
  const readList = tableList.map((table) => {
    const proxy = context.workbook.tables.getItem(table.name);
    const range = proxy.getRange();
    const overflow = queueOverflow(range);
    const columns = table.hasHeaders ? null : proxy.columns.load('items/name');
    range.load('address').untrack();
    return (): TablePlace => ({
      table,
      range: rangeOf(range.address),
      columnNameList: columns ? columns.items.map(({ name }) => name) : null,
      overflowRowCount: countFilledRows(overflow.values),
    });
  });
  await context.sync();
  return readList.map((read) => read());
}

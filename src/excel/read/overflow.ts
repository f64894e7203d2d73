/** Rows below a table that are looked at for what people wrote there. */
const ROW_COUNT = 20;

/** Queues the cells right below a table. */
export function queueOverflow(table: Excel.Range): Excel.Range {
  const below = table.getRowsBelow(ROW_COUNT);
  below.load('values').untrack();
  return below;
}

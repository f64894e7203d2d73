import type { Host } from '..';
import { useHost } from '../use-host';

/** A host as scripts in English expect it: the first sheet is `Sheet1`, new tables are `Table1` and so on. */
export const useEnglishHost = (): (() => Host) => useHost(() => ({ locale: 'en-US', firstSheet: 'Sheet1' }));

export type Step<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** Runs a script on a sheet of its own, as most samples begin. */
export function onNewSheet<T>(host: Host, step: Step<T>): Promise<T> {
  return host.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject('Sample').delete();
    const sheet = context.workbook.worksheets.add('Sample');
    const result = await step(sheet, context);
    await context.sync();
    return result;
  });
}

/** A small list of expenses under a header, as a table with a name. */
export function addExpenses(sheet: Excel.Worksheet): Excel.Table {
  const table = sheet.tables.add('A1:D1', true);
  table.name = 'Expenses';
  table.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
  table.rows.add(undefined, [
    ['1/1/2024', 'Phone company', 'Communications', '$120'],
    ['1/2/2024', 'Cars', 'Transportation', '$142'],
    ['1/5/2024', 'Organics', 'Groceries', '$27'],
    ['1/10/2024', 'Diner', 'Restaurant', '$33'],
    ['1/11/2024', 'Bakery', 'Groceries', '$35'],
  ]);
  return table;
}

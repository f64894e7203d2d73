import type { svIssuesSheet } from '../sv/issues-sheet';

/** English twins of `sv/issues-sheet.ts`. */
export const enIssuesSheet: Readonly<Record<keyof typeof svIssuesSheet, string>> = {
  'issue.sheet-missing': 'There is no sheet {sheet} in the workbook.',
  'fix.sheet-missing': 'Choose a sheet that exists, or add the sheet and try again.',
  'issue.edit-formula-refused':
    'The formula in {cell} cannot be saved: it is not complete, or uses something that a file cannot hold.',
  'fix.edit-formula-refused':
    'Check brackets and quotation marks. Write English function names with commas between the arguments, for example SUM(A1,B1).',
  'issue.edit-header-in-formula':
    'The header {column} of the table {table} is used in formulas, so it cannot be changed here.',
  'fix.edit-header-in-formula': 'Change the header in Excel, which changes the formulas too.',
  'issue.edit-table-not-extended':
    'The table {table} did not grow to row {row}: something else is in the way.',
  'fix.edit-table-not-extended': 'Move what stands below the table, or add a row to the table in Excel.',
  'issue.write-rows-blocked':
    'The table {table} cannot get or lose rows here: something else stands below it, or it ends with a totals row. Nothing has been written.',
  'fix.write-rows-blocked': 'Move what stands below the table, or turn the totals row off, and try again.',
};

import type { svIssuesExcel } from '../sv/issues-excel';

/** English twins of `sv/issues-excel.ts`. */
export const enIssuesExcel: Readonly<Record<keyof typeof svIssuesExcel, string>> = {
  'issue.excel-too-old': 'This version of Excel lacks features that Målkedjan needs.',
  'fix.excel-too-old':
    'Use Excel on the web, Microsoft 365 or Excel 2021 or later, or run Målkedjan on the saved file.',
  'issue.excel-access-denied':
    'Excel does not allow the change: the workbook or the sheet is protected or locked.',
  'fix.excel-access-denied':
    'Remove the protection (Review, Unprotect Sheet) or open the workbook for editing, and try again.',
  'issue.excel-cell-edit': 'A cell is being edited in Excel, so nothing can be read or written.',
  'fix.excel-cell-edit': 'Press Enter in the cell to finish it, and try again.',
  'issue.excel-item-gone':
    'A sheet, a table or a name was removed or renamed while the work was going on, so it was stopped.',
  'fix.excel-item-gone': 'Run the same thing again. Sheets that were begun are then written anew.',
  'issue.excel-payload-too-large': 'The workbook is too large for Excel to take or give everything at once.',
  'fix.excel-payload-too-large':
    'Shrink the tables so that they only cover rows in use, or open the workbook in Excel on the computer.',
  'issue.excel-general': 'Excel could not do the work and does not say why.',
  'fix.excel-general':
    'Click in the workbook and try again. Sheets that were begun are then written anew. Save and open the workbook again if the error comes back.',
  'issue.excel-inactive-workbook':
    'The workbook is not the one in front in Excel, so nothing can be written.',
  'fix.excel-inactive-workbook': 'Click in the workbook and try again.',
  'issue.excel-busy': 'Excel is busy and stopped the work.',
  'fix.excel-busy': 'Wait a while and try again. Sheets that were begun are then written anew.',
  'issue.excel-range-conflict':
    'Something in the workbook is in the way: a table, a filter, a pivot table or merged cells.',
  'fix.excel-range-conflict': 'Remove the filter or move what is in the way, and try again.',
  'issue.excel-unsupported': 'Excel cannot make the change in this workbook.',
  'fix.excel-unsupported': 'Save the workbook in the .xlsx format and try again.',
  'issue.excel-sheet-not-shown': 'The sheet {sheet} is written, but Excel could not show it.',
  'fix.excel-sheet-not-shown': 'Click the tab of the sheet.',
  'issue.place-hidden-sheet': 'The sheet {sheet} is hidden.',
  'fix.place-hidden-sheet': 'Right-click a sheet tab, choose Unhide and choose the sheet.',
  'issue.place-hidden-row': 'Cell {cell} on the sheet {sheet} is selected, but its row is hidden.',
  'fix.place-hidden-row': 'Select the rows above and below, right-click and choose Unhide.',
  'issue.place-hidden-column': 'Cell {cell} on the sheet {sheet} is selected, but its column is hidden.',
  'fix.place-hidden-column': 'Select the columns on both sides, right-click and choose Unhide.',
  'issue.place-hidden-filter': 'Cell {cell} on the sheet {sheet} is selected, but a filter hides the row.',
  'fix.place-hidden-filter': 'Clear the filter (Data, Clear).',
  'issue.place-very-hidden': 'The sheet {sheet} is hidden so that Excel’s menus cannot show it.',
  'fix.place-very-hidden': 'Ask the person who hid the sheet to show it.',
  'issue.write-sheet-protected': 'The sheet {sheet} is protected. Nothing has been written.',
  'fix.write-sheet-protected': 'Remove the protection (Review, Unprotect Sheet) and try again.',
  'issue.write-sheet-very-hidden':
    'The sheet {sheet} is hidden so that Excel’s menus cannot show it. Nothing has been written.',
  'fix.write-sheet-very-hidden': 'Ask the person who hid the sheet to show it, and try again.',
  'issue.write-workbook-protected':
    'The structure of the workbook is protected, so the sheet {sheet} cannot be added. Nothing has been written.',
  'fix.write-workbook-protected': 'Remove the protection (Review, Protect Workbook) and try again.',
  'issue.write-remove-protected':
    'The structure of the workbook is protected, so the sheet {sheet} cannot be removed. Nothing has been changed.',
  'fix.write-remove-protected': 'Remove the protection (Review, Protect Workbook) and try again.',
  'issue.write-table-filtered':
    'The table {table} on the sheet {sheet} is filtered, so rows may be hidden. Nothing has been written.',
  'fix.write-table-filtered': 'Clear the filter of the table (Data, Clear) and try again.',
};

import type { svIssuesFile } from '../sv/issues-file';

/** English twins of `sv/issues-file.ts`. */
export const enIssuesFile: Readonly<Record<keyof typeof svIssuesFile, string>> = {
  'issue.file-not-zip': 'The file is not an Excel workbook: its content is not in the .xlsx format.',
  'fix.file-not-zip': 'Open the file in Excel and save it as an Excel workbook (.xlsx).',
  'issue.file-truncated': 'The file is cut short: its end is missing, so it cannot be read.',
  'fix.file-truncated': 'Copy or download the file again.',
  'issue.file-damaged': 'The file is damaged: the part {part} cannot be unpacked.',
  'fix.file-damaged': 'Copy the file again, or open it in Excel, let Excel repair it and save.',
  'issue.file-zip-unsafe':
    'The file’s table of contents contradicts itself at {part}, so it cannot be read safely.',
  'fix.file-zip-unsafe': 'Open the file in Excel and save it again, if you trust the sender.',
  'issue.file-zip-unsupported': 'The part {part} of the file is packed in a way that cannot be read.',
  'fix.file-zip-unsupported': 'Open the file in Excel and save it again.',
  'issue.file-zip-bomb': 'The part {part} swells beyond reason when unpacked, so the file is not read.',
  'fix.file-zip-bomb': 'Find out where the file comes from before you open it.',
  'issue.file-too-large': 'The file is too large: {part} is larger than {limit} MB.',
  'fix.file-too-large':
    'Remove what the workbook does not need, such as large data sheets, and save it again.',
  'issue.file-too-many-parts': 'The file has more than {limit} parts and is therefore not read.',
  'fix.file-too-many-parts': 'Find out where the file comes from, and save a smaller workbook.',
  'issue.file-too-many-cells':
    'The tables of the workbook have more than {limit} cells together, which is too much to read.',
  'fix.file-too-many-cells': 'Shrink the tables so that they only cover rows in use.',
  'issue.file-entity-declaration':
    'The part {part} contains a document type declaration (DTD). A workbook may not have one, so the file is not read.',
  'fix.file-entity-declaration': 'Find out where the file comes from before you open it.',
  'issue.file-broken-xml': 'The part {part} of the file is broken and cannot be read.',
  'fix.file-broken-xml': 'Open the file in Excel, let Excel repair it and save.',
  'issue.file-part-missing': 'The file is incomplete: the part {part} is missing.',
  'fix.file-part-missing': 'Open the file in Excel, let Excel repair it and save.',
  'issue.file-huge-reference':
    'The reference {ref} in the part {part} is too large or points outside the sheet, so the file is not read.',
  'fix.file-huge-reference': 'Shrink the table in Excel so that it only covers rows in use, and save.',
  'issue.file-password-protected': 'The file is protected with a password and cannot be read.',
  'fix.file-password-protected':
    'Open the file in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password) and save.',
  'issue.file-old-xls': 'The file is in the older .xls format and cannot be read.',
  'fix.file-old-xls': 'Open the file in Excel and save it as an Excel workbook (.xlsx).',
  'issue.file-not-workbook': 'The file is not an Excel workbook of type .xlsx or .xlsm.',
  'fix.file-not-workbook': 'Choose another file, or open the file in Excel and save it as .xlsx.',
  'issue.file-signature-invalid':
    'The file is digitally signed. The signature no longer holds once something has been written in it.',
  'fix.file-signature-invalid': 'Sign the file again in Excel if the receiver needs the signature.',
  'issue.write-conflict':
    'The cell in column {column} on row {rowId} of the table {table} has changed: “{expected}” was expected but “{found}” stands there. Nothing has been written.',
  'fix.write-conflict': 'Read the workbook again and make the change once more.',
  'issue.write-array-formula':
    'The cell is part of an array formula and cannot be changed by itself. Nothing has been written.',
  'fix.write-array-formula': 'Replace the array formula with ordinary formulas or values in Excel.',
  'issue.write-row-missing': 'The table {table} has no row {rowId}. Nothing has been written.',
  'fix.write-row-missing': 'Read the workbook again: the row may have been removed or got another id.',
  'issue.write-row-duplicate':
    'The id {rowId} stands on several rows of the table {table}, so it is not clear which one is meant. Nothing has been written.',
  'fix.write-row-duplicate': 'Give the rows different ids and make the change again.',
  'issue.write-table-missing': 'The workbook has no table {table}. Nothing has been written.',
  'fix.write-table-missing': 'Restore the table or its name in Excel (Table Design, Table Name).',
  'issue.write-column-missing':
    'The table {table} lacks one of the columns {column}. Nothing has been written.',
  'fix.write-column-missing': 'Restore the header of the column in the table.',
  'issue.write-sheet-exists': 'There is already a sheet named {sheet}. Nothing has been written.',
  'fix.write-sheet-exists': 'Rename the sheet, or start from another workbook.',
  'issue.write-table-exists':
    'The name {table} is taken by another table or a defined name. Nothing has been written.',
  'fix.write-table-exists': 'Rename the table or the defined name in Excel.',
  'issue.write-restore-outdated':
    'The workbook has changed since the report was written, so the writing cannot be undone without losing something else. Nothing has been changed.',
  'fix.write-restore-outdated': 'Update the report instead, or remove the report sheets by hand.',
  'issue.write-text-too-long':
    'The text is {length} characters long, but a cell holds {limit}. Nothing has been written.',
  'fix.write-text-too-long': 'Split the text over several rows, for instance in the table Texter.',
};

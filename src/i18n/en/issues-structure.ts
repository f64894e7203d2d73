import type { svIssuesStructure } from '../sv/issues-structure';

/** English twins of `sv/issues-structure.ts`. */
export const enIssuesStructure: Readonly<Record<keyof typeof svIssuesStructure, string>> = {
  'issue.missing-sheet': 'The sheet {blad} with the table {tabell} is missing from the workbook.',
  'fix.missing-sheet': 'Copy the sheet from a new template, or put back what has been removed.',
  'issue.missing-table': 'The sheet {blad} exists, but the table {tabell} is missing from it.',
  'fix.missing-table':
    'Select the rows with their headers, choose Insert, Table and name the table {tabell} on the Table Design tab.',
  'issue.missing-column': 'The column {kolumn} is missing from the table {tabell}.',
  'fix.missing-column': 'Add a column with the header {kolumn} to the table.',
  'issue.duplicate-column':
    'The column {rubrik} is not read, because another column of the table is already read as {kolumn}.',
  'fix.duplicate-column': 'Keep one of the columns, and remove or rename the other.',
  'issue.header-alias': 'The column {rubrik} is read as {kolumn}.',
  'fix.header-alias': 'Preferably change the header to {kolumn}.',
  'issue.unknown-column': 'The column {rubrik} is not read. Did you mean {kolumn}?',
  'fix.unknown-column': 'Change the header to {kolumn} if that is the column you mean.',
  'issue.rows-below-table':
    'Rows right below the table {tabell} do not belong to it and are not read (number of rows: {antal}).',
  'fix.rows-below-table':
    'Drag the lower right corner of the table so that the rows are included, or move them.',
  'issue.duplicate-id': '{kolumn} {raw} already exists in cell {forsta}.',
  'fix.duplicate-id': 'Give one of the rows a new id and correct what points at it.',
  'issue.missing-id': '{kolumn} is missing. For now the row is treated as {forslag}.',
  'fix.missing-id': 'Write {forslag} in the cell.',
  'issue.unknown-reference': '{kolumn} points at {raw}, which does not exist in the table {tabell}.',
  'fix.unknown-reference': 'Choose an id that exists, or add the missing row.',
  'issue.missing-value': '{kolumn} is empty.',
  'fix.missing-value': 'Fill in the cell.',
  'issue.error-value': '{kolumn}: the cell shows the error {raw}, so the value cannot be read.',
  'fix.error-value': 'Correct the formula, or write the value instead of the formula.',
  'issue.formula-without-result': '{kolumn}: the formula has no stored result, so the value cannot be read.',
  'fix.formula-without-result':
    'Open the workbook in Excel, let it recalculate and save, or write the value instead of the formula.',
  'issue.unreadable-number': '{kolumn}: “{raw}” cannot be read as a number.',
  'fix.unreadable-number': 'Write a number without other text.',
  'issue.unreadable-value': '{kolumn}: “{raw}” cannot be read as a value.',
  'fix.unreadable-value':
    'Write a number with or without a unit, for example 68 % or 5,4 st, or leave the cell empty and say why the value is missing.',
  'issue.unreadable-target': '{kolumn}: “{raw}” cannot be read as a target.',
  'fix.unreadable-target':
    'Write a number, a limit or a direction, for example 69 %, max 10, minst 80 %, 10–15 % or öka.',
  'issue.unreadable-date': '{kolumn}: “{raw}” cannot be read as a date.',
  'fix.unreadable-date': 'Write the date as year-month-day, for example 2024-12-31.',
  'issue.unreadable-choice': '{kolumn}: “{raw}” is none of the words to choose from.',
  'fix.unreadable-choice': 'Choose from the list: {ord}.',
  'issue.unreadable-yes-no': '{kolumn}: “{raw}” is neither Ja (yes) nor Nej (no).',
  'fix.unreadable-yes-no': 'Write Ja or Nej, or leave the cell empty.',
  'issue.unreadable-tick': '{kolumn}: “{raw}” is no tick, so it is unknown whether the row is done.',
  'fix.unreadable-tick': 'Write ✓ or x when it is done, and leave the cell empty otherwise.',
  'issue.surrounding-space': '{kolumn}: the text begins or ends with a space.',
  'fix.surrounding-space': 'Remove the spaces.',
  'issue.html-remnant': '{kolumn}: the text holds remnants of web code ({text}).',
  'fix.html-remnant': 'Remove the code from the text.',
  'issue.broken-bookmark': '{kolumn}: the text holds a broken reference from Word ({text} …).',
  'fix.broken-bookmark': 'Write what the reference should show, or remove it.',
  'issue.draft-note': '{kolumn}: the text holds a working note ({text}).',
  'fix.draft-note': 'Finish the text and remove the note.',
  'issue.text-too-long':
    '{kolumn}: the text has {text} characters. A cell holds 32,767, so its end may already be lost.',
  'fix.text-too-long': 'Split the text into several rows in the sheet Texter.',
  'issue.missing-setting': 'The setting {namn} is not filled in.',
  'fix.missing-setting': 'Fill in {namn} in the sheet Uppgifter.',
  'issue.unreadable-setting': '{namn}: “{raw}” cannot be read.',
  'fix.unreadable-setting': 'Write the value as the hint at the cell says.',
  'issue.unknown-setting': 'The row {raw} is not read. Did you mean {namn}?',
  'fix.unknown-setting': 'Change the name to {namn} if that is the row you mean.',
  'issue.duplicate-setting': '{namn} stands in several rows. The first one counts.',
  'fix.duplicate-setting': 'Remove the row that shall not count.',
  'issue.too-many-problems':
    'The sheet {blad} has more than {antal} cells that cannot be used, so its content is not read.',
  'fix.too-many-problems': 'Check what has been pasted into the table, or start from a new template.',
};

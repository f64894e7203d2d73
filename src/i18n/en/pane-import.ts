import type { svPaneImport } from '../sv/pane-import';

/** English twins of `sv/pane-import.ts`. */
export const enPaneImport: Readonly<Record<keyof typeof svPaneImport, string>> = {
  'pane.import.offer': 'Is the report pasted into a sheet? Show the sheet and import it.',
  'pane.import.button': 'Import from this sheet',
  'pane.import.lead':
    'Show the sheet with the pasted report and read it. Nothing is written until you have seen what it becomes.',
  'pane.import.has':
    'The workbook has data sheets already. Import into an empty workbook, so that nothing is mixed.',
  'pane.import.read': 'Read the sheet',
  'pane.import.again': 'Read again',
  'pane.import.ask': 'The document does not say everything. Fill in what is missing and read again.',
  'pane.import.kind': '{typ}, {niva}, {ar}',
  'pane.import.found': 'This is what it becomes',
  'pane.import.assumed': 'Assumed ({count})',
  'pane.import.notUnderstood': 'Not understood ({count})',
  'pane.import.allUnderstood': 'Every row is understood.',
  'pane.import.byHand': 'Carry this over by hand.',
  'pane.import.more': 'Show {count} more',
  'pane.import.write': 'Create the data sheets',
  'pane.import.said': 'The report is imported',
  'pane.import.fixHead': 'See that the right sheet is shown, and read again.',
};

import type { svIssuesSheet } from '../sv/issues-sheet';

/** English twins of `sv/issues-sheet.ts`. */
export const enIssuesSheet: Readonly<Record<keyof typeof svIssuesSheet, string>> = {
  'issue.sheet-missing': 'There is no sheet {sheet} in the workbook.',
  'fix.sheet-missing': 'Choose a sheet that exists, or add the sheet and try again.',
};

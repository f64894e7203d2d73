import type { svEdits } from '../sv/edits';

/** English twins of `sv/edits.ts`. */
export const enEdits: Readonly<Record<keyof typeof svEdits, string>> = {
  'action.override': 'Set the status by hand',
  'action.tick': 'Tick an activity',
  'action.ticks': 'Write all ticks alike',
  'action.assess': 'Assess a goal',
  'action.analys': 'Write an analysis',
  'action.computed': 'Write statuses and proposals into the data sheets',
  'action.fix': 'Correct',

  'issue.edit-ids-unsettled':
    'In the table {table} a row lacks its id, or two rows have the same one. Nothing has been written.',
  'fix.edit-ids-unsettled': 'Mend the id column first. The check shows which rows.',
  'issue.edit-formula-cell': 'There is a formula in the column {column}, so nothing has been written there.',
  'fix.edit-formula-cell': 'Remove the formula, or change what it takes its value from.',
  'issue.edit-override-reason-missing': 'The status of “{namn}” cannot be set by hand without a reason.',
  'fix.edit-override-reason-missing': 'Write why the computed status does not count.',
  'issue.edit-reason-missing':
    'The assessment of “{namn}” is better than proposed and needs a reason. This speaks against it: {missar}.',
  'fix.edit-reason-missing': 'Write a reason that names what has not been reached.',
};

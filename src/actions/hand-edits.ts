import { makeIssue, type Issue } from '../core';
import type { HandEdit } from '../workbook';

/** A cell of an owned sheet that a person has changed since the report was written (`sheets.md`). */
export function handEditIssue(edit: HandEdit): Issue {
  return makeIssue('owned-sheet-edited', 'varning', {
    sheet: edit.sheet,
    cell: edit.cell,
    raw: edit.found,
    params: { planned: edit.planned || '–' },
  });
}

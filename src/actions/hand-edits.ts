import { makeIssue, type Issue } from '../core';
import type { HandEdit, OwnedSheet } from '../workbook';

/** Charts, pictures or comments on an owned sheet that go when it is rebuilt (decision 0015). */
export function lostObjectsIssue({ title }: OwnedSheet): Issue {
  return makeIssue('owned-sheet-objects', 'varning', { sheet: title, params: { sheet: title } });
}

/** A cell of an owned sheet that a person has changed since the report was written (`sheets.md`). */
export function handEditIssue(edit: HandEdit): Issue {
  return makeIssue('owned-sheet-edited', 'varning', {
    sheet: edit.sheet,
    cell: edit.cell,
    raw: edit.found,
    params: { planned: edit.planned || '–' },
  });
}

import { isFormula } from '../calc';
import { entryText, parseEntry, sheetOf, type Notice, type WorkbookDocument } from '../document';
import type { Draft } from './editing';
import { entryProblem, type EntryProblem } from './rules';

/**
 * Gives a finished draft to the document: read as Swedish text, checked against the cell's validation. Unchanged
 * text is no edit. `mayKeep` asks the person about a value that the cell's author warns of.
 */
export function writeDraft(
  document: WorkbookDocument,
  draft: Draft,
  mayKeep: (notice: Notice) => boolean,
): boolean {
  const { view } = document.getSnapshot();
  const sheet = sheetOf(view, draft.sheet);
  if (sheet === null) return true;
  const { rowNumber, columnNumber } = draft.place;
  const { numberFormat } = sheet.styleAt(rowNumber, columnNumber);
  const context = { numberFormat, isDate1904: view.isDate1904 };
  if (draft.text === entryText(sheet.cellAt(rowNumber, columnNumber), context)) return true;
  const entry = parseEntry(draft.text, context);
  if (entry.content.kind === 'formula' && !isFormula(entry.content.formula)) {
    document.notify({ kind: 'text', key: 'workbench.badFormula', params: { text: draft.text } });
    return false;
  }
  const problem = entryProblem(view, sheet, draft.place, entry.content);
  if (problem !== null && !mayStand(document, problem, mayKeep)) return false;
  const isWritten = document.edit([{ sheet: draft.sheet, rowNumber, columnNumber, ...entry }]);
  if (isWritten && problem?.style === 'information') document.notify(problem.notice);
  return isWritten;
}

/** Whether content that breaks its cell's rule is written all the same. */
function mayStand(
  document: WorkbookDocument,
  { style, notice }: EntryProblem,
  mayKeep: (notice: Notice) => boolean,
): boolean {
  if (style === 'warning') return mayKeep(notice);
  if (style === 'stop') document.notify(notice);
  return style !== 'stop';
}

import { isFormula } from '../calc';
import { entryText, parseEntry, sheetOf, type WorkbookDocument } from '../document';
import type { Draft } from './editing';
import { entryProblem } from './rules';

/** Gives a finished draft to the document: read as Swedish text, checked against the cell's validation. Unchanged text is no edit. */
export function writeDraft(document: WorkbookDocument, draft: Draft): boolean {
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
  if (problem?.isRefused) {
    document.notify(problem.notice);
    return false;
  }
  const isWritten = document.edit([{ sheet: draft.sheet, rowNumber, columnNumber, ...entry }]);
  if (isWritten && problem !== null) document.notify(problem.notice);
  return isWritten;
}

import type { CellScalar, Issue } from '../../core';
import { a1, makeIssue } from '../../core';
import type { CellChange, CellContent, SheetPlan, WorkbookPlan } from '../../workbook';
import { refuseBadTables } from './table-xml';

/** Excel's limit for the text of a cell, in UTF-16 units. */
const MAX_TEXT_LENGTH = 32_767;

/**
 * What makes a plan impossible to write, found before anything is touched: `write-text-too-long` per cell.
 * Throws RangeError for a plan that is wrong whatever the data (tables that contradict their cells).
 */
export function checkPlan(plan: WorkbookPlan): readonly Issue[] {
  const issueList: Issue[] = [];
  for (const sheet of plan.sheetList) {
    refuseBadTables(sheet);
    collectLongTexts(sheet, issueList);
  }
  for (const change of plan.cellChangeList) {
    if (isTooLong(change.next)) issueList.push(changeTooLong(change));
  }
  return issueList;
}

function collectLongTexts(sheet: SheetPlan, issueList: Issue[]): void {
  for (const { rowNumber, cellList } of sheet.rowList) {
    for (const { columnNumber, content } of cellList) {
      const text = textOf(content);
      if (!isTooLong(text)) continue;
      issueList.push(
        makeIssue('write-text-too-long', 'fel', {
          sheet: sheet.title,
          cell: a1(rowNumber, columnNumber),
          params: { length: String(text).length, limit: MAX_TEXT_LENGTH },
        }),
      );
    }
  }
}

function textOf(content: CellContent): CellScalar {
  return content.kind === 'value' ? content.value : content.cached;
}

function isTooLong(value: CellScalar): boolean {
  return typeof value === 'string' && value.length > MAX_TEXT_LENGTH;
}

function changeTooLong(change: CellChange): Issue {
  return makeIssue('write-text-too-long', 'fel', {
    rowId: change.rowId,
    params: { length: String(change.next).length, limit: MAX_TEXT_LENGTH },
  });
}

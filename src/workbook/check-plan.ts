import type { CellScalar, Issue } from '../core';
import { a1, makeIssue, rangeA1 } from '../core';
import type { CellContent, SheetPlan, WorkbookPlan } from './plan';

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
    if (isTooLong(change.next)) issueList.push(textTooLong(change.next, change.rowId));
  }
  for (const { idColumn, rowList } of plan.rowAdditionList ?? []) {
    for (const row of rowList) {
      const rowId = idColumn === null ? null : String(row[idColumn] ?? '');
      const longList = Object.values(row).filter(isTooLong);
      issueList.push(...longList.map((text) => textTooLong(text, rowId)));
    }
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

function textTooLong(text: CellScalar, rowId: string | null): Issue {
  return makeIssue('write-text-too-long', 'fel', {
    rowId,
    params: { length: String(text).length, limit: MAX_TEXT_LENGTH },
  });
}

/**
 * Throws RangeError for a planned table that Excel would repair: no body row, another number of names than
 * columns, two columns of one name, or a header cell that is not the column's name as plain text.
 */
function refuseBadTables(sheet: SheetPlan): void {
  for (const table of sheet.tableList) {
    const { range, columnList } = table;
    const isShapeRight = range.bottom > range.top && columnList.length === range.right - range.left + 1;
    if (!isShapeRight) throw new RangeError(`table ${table.name} with range ${rangeA1(range)}`);
    if (new Set(columnList.map((name) => name.toLowerCase())).size < columnList.length) {
      throw new RangeError(`table ${table.name} with two columns of one name`);
    }
    const header = rowValues(sheet, range.top);
    columnList.forEach((name, index) => {
      if (header.get(range.left + index) === name) return;
      throw new RangeError(`table ${table.name}: ${a1(range.top, range.left + index)} is not "${name}"`);
    });
  }
}

function rowValues(sheet: SheetPlan, rowNumber: number): ReadonlyMap<number, CellScalar> {
  const row = sheet.rowList.find((candidate) => candidate.rowNumber === rowNumber);
  const pairs = (row?.cellList ?? []).map(({ columnNumber, content }): [number, CellScalar] => [
    columnNumber,
    content.kind === 'value' ? content.value : null,
  ]);
  return new Map(pairs);
}

import { a1, EMPTY_CELL, failureOf, type Issue, makeIssue, type Result, success } from '../../core';
import {
  findCellTargets,
  findRowAdditions,
  findRowRemovals,
  type CellTarget,
  type TableData,
  type WorkbookPlan,
} from '../../workbook';
import type { ExcelHost } from '../host';
import { jsonBytes } from '../json-bytes';
import { readTables, sheetOfTitle, type Survey, type SurveyTable } from '../read';
import { growthSteps, removalSteps } from './row-steps';
import { blockedGrowths } from './row-room';
import { WEIGHT, type Step } from './steps';
import { inputOf } from './text-guard';

/**
 * Reads the tables whose data a plan changes, verifies every change, new row and removed row, and gives the steps
 * that make them; all or none. One request when there is something, one more when tables grow. Issues: those of
 * `findCellTargets`, `findRowAdditions` and `findRowRemovals`; `write-rows-blocked`, `write-sheet-protected`,
 * `write-sheet-very-hidden`, `write-table-filtered`. Throws RangeError when rows of one table are both removed
 * and changed.
 */
export async function dataSteps(
  context: Excel.RequestContext,
  host: ExcelHost,
  plan: WorkbookPlan,
  survey: Survey,
): Promise<Result<readonly Step[]>> {
  const tableList = touchedTables(plan, survey);
  const { cellChangeList, rowAdditionList = [], rowRemovalList = [] } = plan;
  if (cellChangeList.length + rowAdditionList.length + rowRemovalList.length === 0) return success([]);
  const dataList = await readTables(context, tableList);
  const targets = findCellTargets(dataList, cellChangeList);
  const growths = findRowAdditions(dataList, rowAdditionList);
  const shrinks = findRowRemovals(dataList, rowRemovalList);
  const issueList: Issue[] = [...targets.issueList, ...growths.issueList, ...shrinks.issueList];
  issueList.push(...tableList.flatMap((table) => refusals(table, survey)));
  if (!targets.ok || !growths.ok || !shrinks.ok || issueList.length > 0) return failureOf(issueList);
  const blockedList = [
    ...(await blockedGrowths(context, host, growths.value)),
    ...[...growths.value.filter(({ addedRowCount }) => addedRowCount > 0), ...shrinks.value]
      .map(({ table }) => table)
      .filter((table) => hasTotals(table, survey)),
  ];
  if (blockedList.length > 0) return failureOf([...new Set(blockedList)].map(blockedIssue));
  return success([
    ...targets.value.map((target) => writeStep(target, formatOf(dataList, target))),
    ...growths.value.flatMap((growth) => growthSteps(host, growth)),
    ...shrinks.value.flatMap(removalSteps),
  ]);
}

function touchedTables(plan: WorkbookPlan, survey: Survey): readonly SurveyTable[] {
  const { cellChangeList, rowAdditionList = [], rowRemovalList = [] } = plan;
  const removedSet = new Set(rowRemovalList.map(({ table }) => table.toLowerCase()));
  const wantedList = [...cellChangeList, ...rowAdditionList].map(({ table }) => table.toLowerCase());
  // Rows that go move the rows below them: a change of the same table would meet another row.
  const mixed = wantedList.find((table) => removedSet.has(table));
  if (mixed !== undefined) throw new RangeError(`plan both removes and changes rows of ${mixed}`);
  const wantedSet = new Set([...wantedList, ...removedSet]);
  return survey.tableList.filter(({ name }) => wantedSet.has(name.toLowerCase()));
}

function hasTotals({ name }: TableData, { tableList }: Survey): boolean {
  return tableList.some((table) => table.name === name && table.hasTotals);
}

function blockedIssue({ name, sheet }: TableData): Issue {
  return makeIssue('write-rows-blocked', 'fel', { sheet, params: { table: name } });
}

/** Nothing is unprotected, shown or unfiltered without asking (design 5). */
function refusals({ name, sheet, isFiltered }: SurveyTable, survey: Survey): readonly Issue[] {
  const info = sheetOfTitle(survey, sheet);
  const place = { sheet, params: { sheet, table: name } };
  const list: (Issue | false | undefined)[] = [
    info?.isProtected && makeIssue('write-sheet-protected', 'fel', place),
    info?.visibility === 'veryHidden' && makeIssue('write-sheet-very-hidden', 'fel', place),
    isFiltered && makeIssue('write-table-filtered', 'fel', place),
  ];
  return list.filter((issue) => typeof issue === 'object');
}

/** Number format of the cell to write, also of an empty one. */
function formatOf(tableList: readonly TableData[], target: CellTarget): string | undefined {
  const { sheet, rowNumber, columnNumber } = target;
  for (const { range, rowList, sheet: own } of tableList) {
    const row = own === sheet ? rowList[rowNumber - range.top - 1] : undefined;
    const cell = columnNumber >= range.left ? row?.[columnNumber - range.left] : undefined;
    if (cell) return cell.numberFormat;
  }
  return EMPTY_CELL.numberFormat;
}

function writeStep({ sheet, rowNumber, columnNumber, value }: CellTarget, format?: string): Step {
  const input = inputOf(value, format);
  return {
    bytes: WEIGHT.proxy + WEIGHT.action + jsonBytes(input),
    queue(scope) {
      scope.onRange(sheet, a1(rowNumber, columnNumber), (range) => {
        range.values = [[input]];
      });
    },
  };
}

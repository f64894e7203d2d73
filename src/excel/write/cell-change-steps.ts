import { a1, EMPTY_CELL, makeIssue, success, failure, type Issue, type Result } from '../../core';
import {
  findCellTargets,
  type CellChange,
  type CellTarget,
  type TableData,
  type WorkbookPlan,
} from '../../workbook';
import { jsonBytes } from '../json-bytes';
import { readTables, sheetOfTitle, type Survey, type SurveyTable } from '../read';
import { WEIGHT, type Step } from './steps';
import { inputOf } from './text-guard';

/**
 * Reads the tables that a plan changes cells in, verifies every change and gives the steps that make them; all
 * or none. One request when there are changes, else none. Issues: those of `findCellTargets`;
 * `write-sheet-protected`, `write-sheet-very-hidden`, `write-table-filtered`.
 */
export async function cellChangeSteps(
  context: Excel.RequestContext,
  { cellChangeList }: WorkbookPlan,
  survey: Survey,
): Promise<Result<readonly Step[]>> {
  if (cellChangeList.length === 0) return success([]);
  const tableList = changedTables(cellChangeList, survey);
  const dataList = await readTables(context, tableList);
  const targets = findCellTargets(dataList, cellChangeList);
  const issueList = [...targets.issueList, ...tableList.flatMap((table) => refusals(table, survey))];
  if (!targets.ok || issueList.length > 0) return failure(...issueList);
  return success(targets.value.map((target) => writeStep(target, formatOf(dataList, target))));
}

function changedTables(changeList: readonly CellChange[], survey: Survey): readonly SurveyTable[] {
  const wantedSet = new Set(changeList.map(({ table }) => table.toLowerCase()));
  return survey.tableList.filter(({ name }) => wantedSet.has(name.toLowerCase()));
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

import type { Issue, Result } from '../../core';
import { failureOf, makeIssue, success } from '../../core';
import { findCellTargets, foldTitle } from '../../workbook';
import { readSnapshot } from '../read';
import { spliceCells, type CellWrite } from './splice-cells';
import type { StageBase } from './stage-base';
import { stageRows, type SheetRowsChange, type StagedRows } from './stage-rows';
import { resizeRules } from './table-resize';

/** What the changes in data tables come to. */
export interface StagedChanges {
  /** Sheet or table part → its text with the changes. */
  readonly textByPart: ReadonlyMap<string, string>;
  /** True when formula cells come or go. */
  readonly hasOtherFormulas: boolean;
}

const NOTHING: StagedChanges = Object.freeze({ textByPart: new Map(), hasOtherFormulas: false });

/** True when the plan changes anything in data tables. */
export function changesTables({ plan }: StageBase): boolean {
  const { cellChangeList, rowAdditionList = [], rowRemovalList = [] } = plan;
  return cellChangeList.length + rowAdditionList.length + rowRemovalList.length > 0;
}

/**
 * Works out the changes in data tables, new rows and rows that go; all or none. Issues, one per change that
 * cannot be made: `write-table-missing`, `write-column-missing`, `write-row-missing`, `write-row-duplicate`,
 * `write-conflict` (the cell no longer holds the expected value), `write-array-formula`, `write-rows-blocked`.
 */
export function stageCellChanges(base: StageBase): Result<StagedChanges> {
  if (!changesTables(base)) return success(NOTHING);
  const snapshot = readSnapshot(base.pkg);
  if (!snapshot.ok) return snapshot;
  const targets = findCellTargets(snapshot.value.tableList, base.plan.cellChangeList);
  const rows = stageRows(base.pkg, base.plan, snapshot.value);
  if (!targets.ok || !rows.ok) return failureOf([...targets.issueList, ...rows.issueList]);
  const changeByTitle = new Map<string, SheetRowsChange>(rows.value.bySheet);
  for (const { sheet, ...write } of targets.value) {
    const key = foldTitle(sheet);
    const change = changeByTitle.get(key) ?? { writeList: [], resizeList: [] };
    change.writeList.push(write);
    changeByTitle.set(key, change);
  }
  return spliceSheets(base, changeByTitle, rows.value);
}

function spliceSheets(
  base: StageBase,
  changeByTitle: ReadonlyMap<string, SheetRowsChange>,
  { tableTextByPart }: StagedRows,
): Result<StagedChanges> {
  const textByPart = new Map(tableTextByPart);
  const issueList: Issue[] = [];
  let hasOtherFormulas = false;
  for (const [title, { writeList, resizeList }] of changeByTitle) {
    const index = base.workbook.sheetList.findIndex((sheet) => foldTitle(sheet.title) === title);
    const partName = base.partByIndex.get(index);
    const sheet = base.workbook.sheetList[index]?.title ?? title;
    if (partName === undefined || base.placementList.some(({ existingPart }) => existingPart === partName)) {
      throw new RangeError(`changes in ${sheet}, which the plan replaces`);
    }
    refuseRepeated(sheet, writeList);
    const text = base.pkg.readText(partName);
    if (!text.ok) return text;
    const spliced = spliceCells(text.value, writeList);
    issueList.push(
      ...spliced.lockedList.map((cell) => makeIssue('write-array-formula', 'fel', { sheet, cell })),
    );
    hasOtherFormulas ||= spliced.hasOverwrittenFormula || spliced.hasNewFormula;
    textByPart.set(partName, resizeList.reduce(resizeRules, spliced.text));
  }
  return issueList.length > 0 ? failureOf(issueList) : success({ textByPart, hasOtherFormulas });
}

/** A new row and a change in one cell: a broken plan. */
function refuseRepeated(sheet: string, writeList: readonly CellWrite[]): void {
  const keySet = new Set(writeList.map(({ rowNumber, columnNumber }) => rowNumber * 20_000 + columnNumber));
  if (keySet.size < writeList.length) throw new RangeError(`two changes of a cell in ${sheet}`);
}

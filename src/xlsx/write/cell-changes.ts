import type { Issue, Result } from '../../core';
import { failureOf, makeIssue, success } from '../../core';
import type { CellTarget } from '../../workbook';
import { findCellTargets, foldTitle } from '../../workbook';
import { readSnapshot } from '../read';
import { spliceCells } from './splice-cells';
import type { StageBase } from './stage-base';

/** What the changes in data tables come to. */
export interface StagedChanges {
  /** Sheet part → its text with the changes. */
  readonly textByPart: ReadonlyMap<string, string>;
  readonly hasOverwrittenFormula: boolean;
}

const NOTHING: StagedChanges = Object.freeze({ textByPart: new Map(), hasOverwrittenFormula: false });

/**
 * Works out the changes in data tables; all or none. Issues, one per change that cannot be made:
 * `write-table-missing`, `write-column-missing`, `write-row-missing`, `write-row-duplicate`, `write-conflict`
 * (the cell no longer holds the expected value, or belongs to an array formula).
 */
export function stageCellChanges(base: StageBase): Result<StagedChanges> {
  const { pkg, plan } = base;
  if (plan.cellChangeList.length === 0) return success(NOTHING);
  const snapshot = readSnapshot(pkg);
  if (!snapshot.ok) return snapshot;
  const targets = findCellTargets(snapshot.value.tableList, plan.cellChangeList);
  return targets.ok ? spliceSheets(base, targets.value) : targets;
}

function spliceSheets(base: StageBase, targetList: readonly CellTarget[]): Result<StagedChanges> {
  const textByPart = new Map<string, string>();
  const issueList: Issue[] = [];
  let hasOverwrittenFormula = false;
  for (const [sheet, ownList] of groupBy(targetList, (target) => foldTitle(target.sheet))) {
    const index = base.workbook.sheetList.findIndex(({ title }) => foldTitle(title) === sheet);
    const partName = base.partByIndex.get(index);
    if (partName === undefined || base.placementList.some(({ existingPart }) => existingPart === partName)) {
      throw new RangeError(`changes in ${ownList[0]!.sheet}, which the plan replaces`);
    }
    const text = base.pkg.readText(partName);
    if (!text.ok) return text;
    const spliced = spliceCells(text.value, ownList);
    issueList.push(...spliced.lockedList.map((cell) => arrayConflict(ownList[0]!.sheet, cell)));
    hasOverwrittenFormula ||= spliced.hasOverwrittenFormula;
    textByPart.set(partName, spliced.text);
  }
  return issueList.length > 0 ? failureOf(issueList) : success({ textByPart, hasOverwrittenFormula });
}

function arrayConflict(sheet: string, cell: string): Issue {
  return makeIssue('write-array-formula', 'fel', { sheet, cell });
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const byKey = new Map<string, T[]>();
  for (const item of list) {
    const group = byKey.get(keyOf(item));
    if (group) group.push(item);
    else byKey.set(keyOf(item), [item]);
  }
  return byKey;
}

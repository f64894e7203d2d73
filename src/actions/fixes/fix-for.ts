import { success, type Issue } from '../../core';
import type { WorkbookPlan, WorkbookSnapshot } from '../../workbook';
import { hasDataSheets, type Action } from '../action';
import { cellPlan } from '../edits/table-editor';
import { FIX_TABLE } from './fix-table';
import { changeAt, locate } from './locate';

/** True for codes that may have a safe correction; `fixFor` tells whether this one has. */
export function isFixable({ code }: Pick<Issue, 'code'>): boolean {
  return Object.hasOwn(FIX_TABLE, code);
}

/**
 * The safe correction of an issue as a plan of one cell, with the value that is expected there; null when there is
 * none. Example: `fixFor(issue, snapshot)` for `surrounding-space` writes the text without the blanks.
 */
export function fixFor(issue: Issue, snapshot: WorkbookSnapshot): WorkbookPlan | null {
  if (!isFixable(issue)) return null;
  const place = locate(issue, snapshot);
  const next = place && FIX_TABLE[issue.code]!(place, issue);
  const change = place && next !== null && next !== '' ? changeAt(place, next) : null;
  return change && cellPlan([change]);
}

/** The safe corrections of several issues as one plan, each cell once; the issues without one are left out. */
export function planFixes(issueList: readonly Issue[], snapshot: WorkbookSnapshot): WorkbookPlan {
  const changeByCell = new Map(
    issueList.flatMap((issue) => {
      const change = fixFor(issue, snapshot)?.cellChangeList[0];
      return change ? [[`${issue.sheet}!${issue.cell}`, change] as const] : [];
    }),
  );
  return cellPlan([...changeByCell.values()]);
}

/** Corrects issues that have a safe correction, all in one writing; the others are left alone. */
export const fixIssues: Action<readonly Issue[], WorkbookPlan> = {
  id: 'fix-issues',
  labelKey: 'action.fix',
  icon: 'wrench',
  canRun: hasDataSheets,
  async run({ port, signal }, issueList) {
    const read = await port.readWorkbook();
    if (!read.ok) return read;
    const plan = planFixes(issueList, read.value);
    if (plan.cellChangeList.length === 0) return success(plan);
    const applied = await port.applyPlan(plan, signal ? { signal } : {});
    return applied.ok ? success(plan, applied.issueList) : applied;
  },
};

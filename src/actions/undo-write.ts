import { success, type Result } from '../core';
import {
  planInverse,
  type RestoreOwned,
  type WorkbookPlan,
  type WorkbookPort,
  type WorkbookSnapshot,
} from '../workbook';
import type { Action } from './action';

/** Takes the last writing back: what `writeUndoableReport` kept. */
export const undoWrite: Action<RestoreOwned, null> = {
  id: 'undo-write',
  labelKey: 'action.undo',
  icon: 'undo',
  canRun: () => true,
  run: (_, restore) => restore(),
};

/**
 * What takes a plan of data changes back, in any port: the inverse plan, which is refused when a cell has changed
 * since. `before` is the workbook as it was when the plan was made. Null when nothing exact can be offered.
 */
export function undoOfChanges(
  port: WorkbookPort,
  plan: WorkbookPlan,
  before: WorkbookSnapshot,
): RestoreOwned | null {
  const planList = planInverse(plan, before);
  return planList && (() => applyAll(port, planList));
}

async function applyAll(
  port: WorkbookPort,
  [plan, ...restList]: readonly WorkbookPlan[],
): Promise<Result<null>> {
  if (!plan) return success(null);
  const applied = await port.applyPlan(plan);
  return applied.ok ? applyAll(port, restList) : applied;
}

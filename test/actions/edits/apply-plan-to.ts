import type { WorkbookPlan, WorkbookPort } from '../../../src/workbook';

/** Applies a plan; a plan that is refused is a broken test. */
export async function applyPlanTo(port: WorkbookPort, plan: WorkbookPlan): Promise<void> {
  const applied = await port.applyPlan(plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.issueList));
}

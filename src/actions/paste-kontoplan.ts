import { failure, makeIssue, success } from '../core';
import { planKontoplan } from '../tables';
import type { WorkbookPlan } from '../workbook';
import { hasDataSheets, type Action } from './action';
import { previewPaste, type PasteSource } from './paste-figures';

export interface KontoplanOutcome {
  /** How many accounts were put in the sheet. */
  readonly kontoCount: number;
  readonly plan: WorkbookPlan;
}

function countRows({ sheetList, rowAdditionList = [] }: WorkbookPlan): number {
  const [sheet] = sheetList;
  return sheet ? sheet.rowList.length - 1 : (rowAdditionList[0]?.rowList.length ?? 0);
}

/**
 * Puts the accounts of a ledger that belong to no row yet in the sheet Kontoplan (made when it is missing), for a
 * person to choose the row of each; the ledger can then be pasted again. Issue: `paste-no-accounts`.
 */
export const writeKontoplan: Action<PasteSource, KontoplanOutcome> = {
  id: 'write-kontoplan',
  labelKey: 'action.kontoplan',
  icon: 'table-add',
  canRun: hasDataSheets,
  async run(context, source) {
    const preview = await previewPaste.run(context, source);
    if (!preview.ok) return preview;
    const plan = planKontoplan(preview.value.inlasning, preview.value.underlag);
    if (!plan) return failure(makeIssue('paste-no-accounts', 'fel'));
    const { port, signal } = context;
    const applied = await port.applyPlan(plan, signal ? { signal } : {});
    return applied.ok ? success({ kontoCount: countRows(plan), plan }, applied.issueList) : applied;
  },
};

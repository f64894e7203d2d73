import type { ApplyReceipt, WorkbookPlan } from '../workbook';
import { hasDataSheets, type Action } from './action';

/**
 * Writes changes of the data sheets that a person has looked at, and just those: nothing is written when a cell
 * holds another value than the one that was shown.
 */
export const writeChanges: Action<WorkbookPlan, ApplyReceipt> = {
  id: 'write-changes',
  labelKey: 'action.write',
  icon: 'save-edit',
  canRun: hasDataSheets,
  async run({ port, signal, onProgress }, plan) {
    // Read first: what takes the writing back rests on the workbook of this moment.
    const read = await port.readWorkbook();
    if (!read.ok) return read;
    return port.applyPlan(plan, { ...(signal && { signal }), ...(onProgress && { onProgress }) });
  },
};

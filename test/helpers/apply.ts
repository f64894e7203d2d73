import type { ApplyReceipt, WorkbookPlan, WorkbookSnapshot } from '../../src/workbook';
import { createXlsxPort, type XlsxPort } from '../../src/xlsx';

export interface Applied {
  readonly bytes: Uint8Array;
  readonly receipt: ApplyReceipt;
}

function open(bytes: Uint8Array): XlsxPort {
  const opened = createXlsxPort(bytes);
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.issueList)}`);
  return opened.value;
}

/** Opens a workbook, applies a plan and saves; throws with the issues when the adapter refuses. */
export async function applyToFile(bytes: Uint8Array, plan: WorkbookPlan): Promise<Applied> {
  const port = open(bytes);
  const applied = await port.applyPlan(plan);
  if (!applied.ok) throw new Error(`not applied: ${JSON.stringify(applied.issueList)}`);
  return { bytes: port.toBytes(), receipt: applied.value };
}

/** What the adapter reads of a file. */
export async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const read = await open(bytes).readWorkbook();
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.issueList)}`);
  return read.value;
}

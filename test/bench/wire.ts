import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { WorkbookPlan } from '../../src/workbook';
import { excelPort, hostOptions, reportPlan } from '../excel/setup';
import { openHost, wireFigures } from '../host';
import { twoDecimals } from './measure';

export interface WireDocument {
  readonly requests: { readonly check: number; readonly report: number };
  readonly overheadBytesPerCell: number;
  readonly bytesPerMerge: number;
}

const withoutMerges = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheetList: plan.sheetList.map((sheet) => ({ ...sheet, mergeList: [] })),
});

/** Bytes that a plan puts on the wire of Microsoft's client, in a fresh host each time. */
async function planBytes(bytes: Uint8Array, plan: WorkbookPlan): Promise<number> {
  const host = openHost(hostOptions(bytes));
  try {
    await excelPort().applyPlan(plan);
    return wireFigures(host.model, host.requestLog).requestBytes;
  } finally {
    host.close();
  }
}

/** What check and report cost on the wire of Microsoft's real client against the local host (`interfaces` 5). */
export async function measureWire(bytes: Uint8Array): Promise<WireDocument> {
  const host = openHost(hostOptions(bytes));
  const port = excelPort();
  const plan = await reportPlan(port);
  const check = wireFigures(host.model, host.requestLog).requests;
  await port.applyPlan(plan);
  const { requests, overheadBytesPerCell } = wireFigures(host.model, host.requestLog);
  host.close();
  const mergeCount = plan.sheetList.reduce((sum, { mergeList }) => sum + mergeList.length, 0);
  const mergeBytes = (await planBytes(bytes, plan)) - (await planBytes(bytes, withoutMerges(plan)));
  return {
    requests: { check, report: requests },
    overheadBytesPerCell: twoDecimals(overheadBytesPerCell),
    bytesPerMerge: twoDecimals(mergeBytes / mergeCount),
  };
}

/** Kilobytes of the scripts that the built pane loads at its start, compressed; null without `npm run build`. */
export function measurePane(folder = path.resolve('dist/web')): number | null {
  if (!existsSync(folder)) return null;
  const html = readFileSync(path.join(folder, 'pane.html'), 'utf8');
  const scriptList = readdirSync(folder).filter((name) => html.includes(`src="${name}"`));
  const bytes = scriptList.reduce(
    (sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length,
    0,
  );
  return twoDecimals(bytes / 1000);
}

import { readFileSync } from 'node:fs';
import { analyseWorkbook, planFor } from '../../src/actions';
import { createExcelPort, officeHost } from '../../src/excel';
import type { WorkbookPlan, WorkbookPort } from '../../src/workbook';
import { createXlsxPort } from '../../src/xlsx';
import { hostFromXlsx, type Host, type HostOptions } from '../host';

/** What the manifest declares: the client refuses members beyond it. */
export const DECLARED_SETS = { ExcelApi: '1.9' } as const;

export const SAMPLE_PATH = 'samples/ung-fritid-vb-2022.xlsx';

/** A host that holds a workbook file, in a program with the declared set only. */
export function hostOptions(bytes?: Uint8Array): HostOptions {
  const supportedSets = DECLARED_SETS;
  return bytes ? { supportedSets, model: hostFromXlsx(bytes) } : { supportedSets };
}

export function readSample(path = SAMPLE_PATH): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

/** The adapter on the host that is open: it finds the client's `Excel` and `Office` where Excel puts them. */
export const excelPort = (): WorkbookPort => createExcelPort(officeHost());

/** The report of a workbook as a plan, worked out from what the port reads. */
export async function reportPlan(port: WorkbookPort): Promise<WorkbookPlan> {
  const analysed = await analyseWorkbook(port);
  if (!analysed.ok) throw new Error(JSON.stringify(analysed.issueList));
  return planFor(analysed.value, 'sv');
}

/** The same workbook through the file adapter. */
export function filePort(bytes: Uint8Array): ReturnType<typeof createXlsxPort> & { ok: true } {
  const opened = createXlsxPort(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issueList));
  return opened;
}

/** A step of a person in the workbook, through the client. */
export async function inExcel(
  host: Host,
  step: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<void> {
  await host.run(async (context) => {
    await step(context);
    await context.sync();
  });
}

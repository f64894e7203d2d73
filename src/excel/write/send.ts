import { makeIssue, type Issue } from '../../core';
import type { ApplyOptions } from '../../workbook';
import { issueOfError } from '../errors';
import type { ExcelHost } from '../host';
import { bytesOf } from './requests';
import { RequestScope, type Step } from './steps';

/**
 * Sends requests one after the other; between them `signal` may stop (its reason is thrown) and `onProgress`
 * hears the share of bytes done. Gives the issues of a request that the program refused; what came before it
 * stays written. Excel's events are off while a request is carried out.
 */
export async function sendRequests(
  host: ExcelHost,
  requestList: readonly (readonly Step[])[],
  areEventsOn: boolean,
  { signal, onProgress }: ApplyOptions,
): Promise<readonly Issue[]> {
  const totalBytes = requestList.reduce((sum, request) => sum + bytesOf(request), 0);
  let doneBytes = 0;
  for (const request of requestList) {
    signal?.throwIfAborted();
    const issueList = await sendOne(host, request, areEventsOn);
    if (issueList.length > 0) return issueList;
    doneBytes += bytesOf(request);
    onProgress?.(doneBytes / totalBytes);
  }
  return [];
}

async function sendOne(
  host: ExcelHost,
  request: readonly Step[],
  areEventsOn: boolean,
): Promise<readonly Issue[]> {
  let isDone = false;
  try {
    await host.run((context) => queueAndSync(context, request, areEventsOn));
    isDone = true;
    return [];
  } catch (error) {
    return [issueOfError(error)];
  } finally {
    if (!isDone) await restoreEvents(host, areEventsOn);
  }
}

async function queueAndSync(
  context: Excel.RequestContext,
  request: readonly Step[],
  areEventsOn: boolean,
): Promise<void> {
  const { application, runtime } = context;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  runtime.enableEvents = false;
  const scope = new RequestScope(context);
  for (const step of request) step.queue(scope);
  runtime.enableEvents = areEventsOn;
  await context.sync();
}

async function restoreEvents(host: ExcelHost, areEventsOn: boolean): Promise<void> {
  await host.run(async (context) => {
    context.runtime.enableEvents = areEventsOn;
    await context.sync();
  });
}

/** Shows a sheet, in a request of its own; issue `excel-sheet-not-shown` when the program will not. */
export async function showSheet(host: ExcelHost, title: string | null): Promise<readonly Issue[]> {
  if (title === null) return [];
  try {
    await host.run(async (context) => {
      context.workbook.worksheets.getItem(title).activate();
      await context.sync();
    });
    return [];
  } catch (error) {
    const { params } = issueOfError(error);
    return [
      makeIssue('excel-sheet-not-shown', 'notis', { sheet: title, params: { ...params, sheet: title } }),
    ];
  }
}

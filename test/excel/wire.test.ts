import { makeBenchWorkbook } from '../bench/file-job';
import { openHost, wireFigures, type Host } from '../host';
import { cutIntoRequests, bytesOf } from '../../src/excel/write/requests';
import { placeSheets } from '../../src/excel/write/placements';
import { planSteps } from '../../src/excel/write/plan-steps';
import { takeSurvey } from '../../src/excel/read';
import { richPlan } from '../helpers/rich-plan';
import type { WorkbookPlan } from '../../src/workbook';
import { excelPort, hostOptions, readSample, reportPlan } from './setup';

let host: Host;
afterEach(() => host.close());

const MEGABYTE = 1_000_000;

test('2 000 indicators and 3 000 activities: few requests, each under 4 MB', async () => {
  host = openHost(hostOptions(await makeBenchWorkbook()));
  const port = excelPort();
  const plan = await reportPlan(port);
  expect(wireFigures(host.model, host.requestLog).requests).toBe(2);
  const shareList: number[] = [];
  const applied = await port.applyPlan(plan, { onProgress: (share) => shareList.push(share) });
  expect(applied.issueList).toEqual([]);
  const figures = wireFigures(host.model, host.requestLog);
  expect(figures.requests).toBeLessThanOrEqual(4 + Math.floor(figures.requestBytes / (4 * MEGABYTE)));
  expect(figures.largestRequestBytes).toBeLessThan(4 * MEGABYTE);
  expect(figures.overheadBytesPerCell).toBeLessThanOrEqual(40);
  expect(shareList).toEqual([...shareList].sort((a, b) => a - b));
  expect(shareList.at(-1)).toBe(1);
  await host.settle();
  expect(host.liveReferenceCount).toBe(0);
}, 300_000);

describe('what steps say that they weigh', () => {
  async function estimate(plan: WorkbookPlan): Promise<number> {
    const survey = await host.run(takeSurvey);
    const { placementList } = placeSheets(plan, survey);
    const requestList = cutIntoRequests(planSteps(plan, placementList, survey));
    return requestList.reduce((sum, request) => sum + bytesOf(request), 0);
  }

  test.each<[string, () => Promise<WorkbookPlan>]>([
    ['the report of the sample', () => reportPlan(excelPort())],
    ['everything a plan can say', () => Promise.resolve({ ...richPlan(), activeSheet: null })],
  ])('is at least the truth, and near it: %s', async (_, planOf) => {
    host = openHost(hostOptions(readSample()));
    const plan = await planOf();
    const estimated = await estimate(plan);
    const from = host.requestLog.length;
    await excelPort().applyPlan(plan);
    const written = Math.max(...host.requestLog.slice(from).map(({ requestBytes }) => requestBytes));
    expect(estimated).toBeGreaterThanOrEqual(written);
    expect(estimated).toBeLessThan(written * 1.6);
  });
});

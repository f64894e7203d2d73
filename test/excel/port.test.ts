import { jsonBytes } from '../../src/excel/json-bytes';
import { openHost, wireFigures, type Host } from '../host';
import { excelPort, filePort, hostOptions, readSample, reportPlan } from './setup';

let host: Host;

afterEach(() => host.close());

describe('the sample through the real client (interfaces 5)', () => {
  beforeEach(() => {
    host = openHost(hostOptions(readSample()));
  });

  test('reading takes two requests and gives what the file adapter gives', async () => {
    const read = await excelPort().readWorkbook();
    const expected = await filePort(readSample()).value.readWorkbook();
    expect(read).toEqual(expected);
    expect(wireFigures(host.model, host.requestLog).requests).toBe(2);
  });

  test('the report takes four requests in all, with little beside the contents', async () => {
    const port = excelPort();
    const applied = await port.applyPlan(await reportPlan(port));
    expect(applied.ok && applied.issueList).toEqual([]);
    const figures = wireFigures(host.model, host.requestLog);
    expect(figures.requests).toBeLessThanOrEqual(4);
    expect(figures.overheadBytesPerCell).toBeLessThanOrEqual(40);
    await host.settle();
    expect(host.liveReferenceCount).toBe(0);
  });

  test('the second report finds the sheets of the first and no hand edits', async () => {
    const port = excelPort();
    const plan = await reportPlan(port);
    await port.applyPlan(plan);
    const titleList = host.model.sheetList.map(({ name }) => name);
    const again = await port.applyPlan(await reportPlan(port));
    expect(again.ok && again.value.titleByPlanned['Rapport']).toBe('Rapport');
    expect(host.model.sheetList.map(({ name }) => name)).toEqual(titleList);
  });

  test('heights go in one call per sheet, merges below 400 bytes, and no link is a property', async () => {
    const port = excelPort();
    const plan = await reportPlan(port);
    await port.applyPlan(plan);
    const actionList = host.requestLog.flatMap((request) => request.actionList);
    const count = (name: string): number => actionList.filter((action) => action.name === name).length;
    const mergeCount = plan.sheetList.reduce((sum, { mergeList }) => sum + mergeList.length, 0);
    expect(count('SetRowProperties')).toBe(plan.sheetList.length);
    expect(count('RowHeight')).toBe(0);
    expect(count('Hyperlink')).toBe(0);
    expect(count('Merge')).toBeLessThanOrEqual(mergeCount);
    const withoutMerges = plan.sheetList.map((sheet) => ({ ...sheet, mergeList: [] }));
    const [before, after] = [host.requestLog.length, { ...plan, sheetList: withoutMerges }];
    await port.applyPlan(after);
    const [with_, without] = [host.requestLog.slice(0, before), host.requestLog.slice(before)].map((log) =>
      Math.max(...log.map(({ requestBytes }) => requestBytes)),
    );
    expect((with_! - without!) / mergeCount).toBeLessThan(400);
    expect(jsonBytes('ä')).toBe(4);
  });
});

import type { Result } from '../../../src/core';
import type { RestoreOwned, WorkbookPlan, WorkbookPort } from '../../../src/workbook';
import { withFingerprints } from '../../../src/workbook';
import { editedPlan, richPlan } from '../../helpers/rich-plan';
import { dumpHost, openHost, wireFigures, type Host, type HostOptions } from '../../host';
import { excelPort, hostOptions, inExcel, readSample, reportPlan } from '../setup';

let host: Host;
const open = (options: HostOptions = hostOptions()): Host => (host = openHost(options));
afterEach(() => host.close());

const owned = (plan: WorkbookPlan): WorkbookPlan =>
  withFingerprints({
    ...plan,
    sheetList: plan.sheetList.filter(({ mark }) => mark !== null),
    cellChangeList: [],
    activeSheet: null,
  });
const codes = (result: Result<unknown>): readonly string[] => result.issueList.map(({ code }) => code);

/** Captures, applies, and gives what takes it back. */
async function write(port: WorkbookPort, plan: WorkbookPlan): Promise<RestoreOwned | null> {
  const restore = await port.captureOwned!();
  const applied = await port.applyPlan(plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.issueList));
  return restore;
}

describe('taking the last writing back', () => {
  test('a first report: its sheets, marks and fingerprints go, all else is as it was', async () => {
    open(hostOptions(readSample()));
    const before = dumpHost(host.model);
    const port = excelPort();
    const plan = await reportPlan(port);
    const restore = await write(port, plan);
    expect((await restore!()).issueList).toEqual([]);
    expect(dumpHost(host.model)).toEqual(before);
  });

  test('keeping what is there costs no request when it has just been read', async () => {
    open(hostOptions(readSample()));
    const port = excelPort();
    await port.readWorkbook();
    const count = host.requestLog.length;
    expect(await port.captureOwned!()).not.toBeNull();
    expect(host.requestLog).toHaveLength(count);
    expect(wireFigures(host.model, host.requestLog).requests).toBe(2);
  });

  test('a second report of the session: the first is made again', async () => {
    open();
    const port = excelPort();
    await write(port, owned(richPlan()));
    const before = dumpHost(host.model);
    const restore = await write(port, owned(editedPlan()));
    expect(dumpHost(host.model)).not.toEqual(before);
    expect((await restore!()).ok).toBe(true);
    expect(dumpHost(host.model)).toEqual(before);
    expect((await port.applyPlan(owned(editedPlan()))).ok).toBe(true);
  });

  test('once only, and only the last', async () => {
    open();
    const port = excelPort();
    const first = await write(port, owned(richPlan()));
    const second = await write(port, owned(editedPlan()));
    expect(codes(await first!())).toEqual(['write-restore-outdated']);
    expect((await second!()).ok).toBe(true);
    expect(codes(await second!())).toEqual(['write-restore-outdated']);
  });

  test('a refused writing in between changes nothing', async () => {
    open();
    const port = excelPort();
    const restore = await write(port, owned(richPlan()));
    await inExcel(host, ({ workbook }) => workbook.worksheets.getItem('Provrapport').protection.protect());
    expect(codes(await port.applyPlan(owned(editedPlan())))).toEqual(['write-sheet-protected']);
    expect((await restore!()).ok).toBe(true);
    expect(host.model.sheetList.map(({ name }) => name)).toEqual(['Blad1']);
  });
});

describe('what cannot be made again is not offered', () => {
  test('a report from before the session', async () => {
    open();
    await excelPort().applyPlan(owned(richPlan()));
    expect(await excelPort().captureOwned!()).toBeNull();
  });

  test('a sheet of the session that a person has changed', async () => {
    open();
    const port = excelPort();
    await port.applyPlan(owned(richPlan()));
    await inExcel(host, ({ workbook }) => {
      workbook.worksheets.getItem('Provrapport').getRange('A1').values = [['Egen']];
    });
    expect(await port.captureOwned!()).toBeNull();
  });

  test('a program that does not answer', async () => {
    open();
    host.faults.failAt(1, 'GeneralException');
    expect(await excelPort().captureOwned!()).toBeNull();
  });
});

describe('what stands there since is not lost', () => {
  type Step = (context: Excel.RequestContext) => void;
  test.each<[string, Step]>([
    [
      'a changed cell',
      ({ workbook }) => {
        workbook.worksheets.getItem('Provrapport').getRange('A1').values = [['Egen']];
      },
    ],
    ['a sheet that is gone', ({ workbook }) => workbook.worksheets.getItem('Provrapport').delete()],
    ['a mark that is gone', ({ workbook }) => workbook.names.getItem('Malkedjan.Provrapport').delete()],
  ])('%s', async (_, step) => {
    open();
    const restore = await write(excelPort(), owned(richPlan()));
    await inExcel(host, step);
    const before = dumpHost(host.model);
    expect(codes(await restore!())).toEqual(['write-restore-outdated']);
    expect(dumpHost(host.model)).toEqual(before);
  });

  test('a workbook whose structure is protected', async () => {
    open();
    const restore = await write(excelPort(), owned(richPlan()));
    await inExcel(host, ({ workbook }) => workbook.protection.protect());
    const before = dumpHost(host.model);
    expect(codes(await restore!())).toEqual(['write-remove-protected']);
    expect(dumpHost(host.model)).toEqual(before);
  });

  test('a very hidden sheet', async () => {
    open();
    const restore = await write(excelPort(), owned(richPlan()));
    await inExcel(host, ({ workbook }) => {
      workbook.worksheets.getItem('Provrapport').visibility = 'VeryHidden';
    });
    expect(codes(await restore!())).toEqual(['write-sheet-very-hidden']);
  });

  test('a writing that was interrupted is not taken back: the next one mends it', async () => {
    open(hostOptions(readSample()));
    const port = excelPort();
    const restore = await port.captureOwned!();
    host.faults.failAt(host.requestLog.length + 2, 'GeneralException');
    expect((await port.applyPlan(owned(richPlan()))).ok).toBe(false);
    expect(codes(await restore!())).toEqual(['write-restore-outdated']);
  });
});

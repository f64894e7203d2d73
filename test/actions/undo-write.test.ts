import { undoWrite, writeReport, writeUndoableReport } from '../../src/actions';
import type { WorkbookPort } from '../../src/workbook';
import { samplePort } from '../helpers/sample-port';

async function written(port: WorkbookPort) {
  const result = await writeUndoableReport.run({ port, lang: 'sv' }, undefined);
  if (!result.ok) throw new Error(JSON.stringify(result.issueList));
  return result.value;
}

describe('taking the last writing back', () => {
  test('the workbook is what it was, byte for byte', async () => {
    const port = samplePort();
    const before = port.toBytes();
    const { outcome, restore } = await written(port);
    expect(Object.keys(outcome.receipt.titleByPlanned)).toHaveLength(4);
    expect(port.toBytes()).not.toEqual(before);
    const undone = await undoWrite.run({ port, lang: 'sv' }, restore!);
    expect(undone.ok).toBe(true);
    expect(port.toBytes()).toEqual(before);
  });

  test('an update is taken back to the report before it', async () => {
    const port = samplePort();
    const first = await writeReport.run({ port, lang: 'en' }, undefined);
    expect(first.ok).toBe(true);
    const before = port.toBytes();
    const { restore } = await written(port);
    expect((await restore!()).ok).toBe(true);
    expect(port.toBytes()).toEqual(before);
  });

  test('a port that cannot do it offers nothing to take back', async () => {
    const port = samplePort();
    const plain: WorkbookPort = {
      readWorkbook: () => port.readWorkbook(),
      readSheet: (title) => port.readSheet(title),
      applyPlan: (plan, options) => port.applyPlan(plan, options),
    };
    expect((await written(plain)).restore).toBeNull();
  });
});

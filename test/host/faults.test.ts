import { codeOf, useHost } from './use-host';

const host = useHost();

const write = (address: string, value: unknown, options: Excel.RunOptions = {}) =>
  host().run(options, async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange(address).values = [[value]];
    await context.sync();
  });

const valueAt = (row: number, column: number): unknown =>
  host().model.activeSheet.cells.get(row, column).value;

describe('a person edits a cell', () => {
  test('a batch is refused', async () => {
    host().faults.isCellEditMode = true;
    expect(await codeOf(write('A1', 1))).toBe('InvalidOperationInCellEditMode');
    expect(valueAt(0, 0)).toBe('');
  });

  test('a patient batch waits until the cell is left', async () => {
    host().faults.isCellEditMode = true;
    let isDone = false;
    const run = write('A1', 1, { delayForCellEdit: true }).then(() => {
      isDone = true;
    });
    await host().settle();
    expect([isDone, host().faults.waitingCount]).toEqual([false, 1]);
    host().faults.isCellEditMode = false;
    await run;
    expect(valueAt(0, 0)).toBe(1);
  });
});

describe('planned failures', () => {
  test.each(['GeneralException', 'AccessDenied', 'ItemNotFound', 'MergedRangeConflict', 'RequestAborted'])(
    '%s at the second request',
    async (code) => {
      host().faults.failAt(2, code);
      await write('A1', 1);
      expect(await codeOf(write('A2', 2))).toBe(code);
      await write('A3', 3);
      expect([valueAt(0, 0), valueAt(1, 0), valueAt(2, 0)]).toEqual([1, '', 3]);
    },
  );

  test('in the middle of a batch: what went before stays done and can be read', async () => {
    const seenList: unknown[] = [];
    const writeTwice = (value: number) =>
      host().run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1');
        sheet.getRange('A1').values = [[value]];
        const seen = sheet.getRange('A1').load('values');
        sheet.getRange('A2').values = [[value]];
        await context.sync().finally(() => seenList.push(seen.values));
      });
    await writeTwice(1);
    const { actionList } = host().requestLog.find(({ isCounted }) => isCounted)!;
    const afterActionCount = actionList.map(({ name }) => name).lastIndexOf('Values');
    host().faults.failAt(2, 'GeneralException', { afterActionCount });
    expect(await codeOf(writeTwice(2))).toBe('GeneralException');
    expect(seenList).toEqual([[[1]], [[2]]]);
    expect([valueAt(0, 0), valueAt(1, 0)]).toEqual([2, 1]);
  });

  test('a reply that never comes: the work is done all the same', async () => {
    host().faults.dropReply(1);
    let isAnswered = false;
    void write('A1', 1).then(() => {
      isAnswered = true;
    });
    await host().settle();
    expect([isAnswered, valueAt(0, 0)]).toEqual([false, 1]);
  });

  test('a sheet is deleted between two requests', async () => {
    const { model, faults } = host();
    const extra = model.addSheet('Extra');
    faults.before(2, () => model.deleteSheet(extra));
    const run = host().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Extra');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ItemNotFound');
  });
});

describe('too much at once', () => {
  const long = 'x'.repeat(30_000);

  test('a request of over 5 MB', async () => {
    const run = host().run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1:A180').values = Array.from(
        { length: 180 },
        () => [long],
      );
      await context.sync();
    });
    expect(await codeOf(run)).toBe('RequestPayloadSizeLimitExceeded');
    expect(valueAt(0, 0)).toBe('');
  });

  test('a reply of over 5 MB', async () => {
    const { model } = host();
    for (let row = 0; row < 180; row += 1) model.activeSheet.cells.set(row, 0, { value: long });
    const run = host().run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:A180').load('values');
      await context.sync();
      return range.values.length;
    });
    expect(await codeOf(run)).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('errors as scripts see them', () => {
  test('code, place and statement', async () => {
    const error = await host()
      .run(async (context) => {
        context.workbook.worksheets.getItem('Finns inte').getRange('A1').load('values');
        await context.sync();
      })
      .then(
        () => null,
        (fault: OfficeExtension.Error) => fault,
      );
    expect(error?.code).toBe('ItemNotFound');
    expect(error?.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  });

  test('a member that the host lacks is refused by name, and closing tells it', async () => {
    const run = host().run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').charts.load('items/name');
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ApiNotFound');
    expect(host().server.missingList.splice(0)).toEqual(['Worksheet.Charts']);
  });

  test('closing fails by the name of what is missing', async () => {
    const run = host().run(async (context) => {
      context.workbook.load('previouslySaved');
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ApiNotFound');
    expect(() => host().close()).toThrow('does not implement: Workbook.previouslySaved');
    host().server.missingList.splice(0);
  });

  test('a name that no class has is only a warning', async () => {
    await host().run(async (context) => {
      context.workbook.worksheets.load('items/nonsens' as never);
      await context.sync();
    });
    expect(host().server.warningList).toEqual(['Worksheet.nonsens is no member']);
  });
});

import { openHost } from './open-host';
import { codeOf, useHost } from './use-host';

describe('what the log and the host keep', () => {
  const host = useHost(() => ({ keepText: true }));

  test('references are released when a run ends', async () => {
    await host().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const list = Array.from({ length: 50 }, (_, row) => sheet.getCell(row, 0).load('values'));
      await context.sync();
      expect(host().liveReferenceCount).toBe(50);
      expect(list[0]!.values).toEqual([['']]);
      await context.sync();
    });
    await host().settle();
    expect(host().liveReferenceCount).toBe(0);
  });

  test('a range that is tracked on purpose stays until it is untracked', async () => {
    const range = await host().run(async (context) => {
      const tracked = context.workbook.worksheets.getItem('Blad1').getRange('A1').load('values');
      context.trackedObjects.add(tracked);
      await context.sync();
      return tracked;
    });
    await host().settle();
    expect(host().liveReferenceCount).toBe(1);
    range.untrack();
    await range.context.sync();
    await host().settle();
    expect(host().liveReferenceCount).toBe(0);
  });

  test('a released range is an invalid reference', async () => {
    const run = host().run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1').load('values');
      await context.sync();
      host().server.references.removeAll();
      range.values = [[1]];
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidReference');
  });

  test('only requests that do something are counted', async () => {
    await host().run(async (context) => {
      await context.sync();
      context.workbook.worksheets.getItem('Blad1').getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await host().settle();
    const { requestLog } = host();
    expect(requestLog.filter(({ isCounted }) => isCounted)).toHaveLength(1);
    const [counted] = requestLog.filter(({ isCounted }) => isCounted);
    const write = counted!.actionList.find(({ name }) => name === 'Values');
    expect(write?.argumentBytes).toBe('[[1,2],[3,4]]'.length);
    expect(counted!.requestBytes).toBe(new TextEncoder().encode(counted!.text!).length);
    expect(counted!.responseBytes).toBeGreaterThan(0);
  });

  test('traces of a failed batch are answered', async () => {
    const run = host().run(async (context) => {
      context.trace('före');
      context.workbook.worksheets.getItem('Finns inte').load('name');
      context.trace('efter');
      await context.sync();
    });
    const error = await run.then(
      () => null,
      (fault: OfficeExtension.Error) => fault,
    );
    expect(error?.traceMessages).toEqual(['före']);
  });

  test('update() and retrieve-like reading of objects', async () => {
    const seen = await host().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1').set({ values: [[1]], format: { font: { bold: true }, fill: { color: 'red' } } });
      const range = sheet.getRange('A1').load({ values: true, format: { font: { bold: true } } });
      await context.sync();
      return [range.values, range.format.font.bold];
    });
    expect(seen).toEqual([[[1]], true]);
  });
});

describe('actions that scripts seldom send', () => {
  const host = useHost();
  type Sheet = Excel.Worksheet & {
    update(state: object): void;
    ensureUnchanged(state: object): void;
    retrieve(nameList: string): { readonly name: string; readonly visibility: string };
  };
  const onSheet = <T>(step: (sheet: Sheet) => T): Promise<T> =>
    host().run(async (context) => {
      const result = step(context.workbook.worksheets.getItem('Blad1') as Sheet);
      await context.sync();
      return result;
    });

  test('update writes nested properties', async () => {
    await onSheet((sheet) => sheet.update({ tabColor: '#112233', pageLayout: { orientation: 'Landscape' } }));
    const { tabColor, pageLayout } = host().model.activeSheet;
    expect([tabColor, pageLayout.orientation]).toEqual(['#112233', 'Landscape']);
  });

  test('ensureUnchanged fails when something has changed', async () => {
    expect(await codeOf(onSheet((sheet) => sheet.ensureUnchanged({ name: 'Blad1' })))).toBe('no error');
    expect(await codeOf(onSheet((sheet) => sheet.ensureUnchanged({ name: 'Blad2' })))).toBe('Conflict');
  });

  test('retrieve gives public names', async () => {
    const result = await onSheet((sheet) => sheet.retrieve('name,visibility'));
    expect([result.name, result.visibility]).toEqual(['Blad1', 'Visible']);
  });

  test('objects by the name of a server type, as office.js asks for one when it starts', async () => {
    const ask = async (typeName: string): Promise<unknown> => {
      const bridge = host().server.createBridge();
      const reply = new Promise<string>((resolve) => {
        bridge.onMessageFromHost = resolve;
      });
      const body = {
        Actions: [
          { Id: 2, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 1, ArgumentInfo: {} },
        ],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: typeName } },
      };
      bridge.sendMessageToHost(JSON.stringify({ id: 1, type: 1, message: { body: JSON.stringify(body) } }));
      return (JSON.parse(await reply) as { message: { body: unknown } }).message.body;
    };
    expect(await ask('Microsoft.InternalService.AddinInternalService')).toEqual({
      Results: [{ ActionId: 2, Value: null }],
    });
    expect(await ask('Microsoft.Annat')).toMatchObject({ Error: { Code: 'ApiNotFound', ActionIndex: 0 } });
  });
});

describe('several hosts', () => {
  test('give their sheets and tables different ids, and do not share anything', async () => {
    const idList: string[] = [];
    for (const value of [1, 2]) {
      const host = openHost();
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1').load('id');
        const range = sheet.getRange('A1').load('values');
        await context.sync();
        expect(range.values).toEqual([['']]);
        range.values = [[value]];
        const table = sheet.tables.add('C1:D3', true).load('id');
        await context.sync();
        idList.push(sheet.id, table.id);
      });
      host.close();
    }
    expect(new Set(idList).size).toBe(4);
  });
});

describe('requirement sets', () => {
  const host = useHost(() => ({ supportedSets: { ExcelApi: '1.8' } }));

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a method that gives an object', (sheet) => void (sheet.getRanges('A1,B2').format.fill.color = 'red')],
    ['a property that is an object', (sheet) => void (sheet.pageLayout.orientation = 'Landscape')],
    ['a method', (sheet) => sheet.getRange('A1').setCellProperties([[{}]])],
    ['a property that is read', (sheet) => void sheet.getRange('A1').load('height')],
    ['a property that is written', (sheet) => void (sheet.getRange('A1').format.autoIndent = true)],
  ])('beyond the supported sets: %s', async (_, step) => {
    const run = host().run(async (context) => {
      step(context.workbook.worksheets.getItem('Blad1'));
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ApiNotFound');
    expect(host().server.missingList).toEqual([]);
  });

  test('patience with cells being edited is told, as real programs tell it', async () => {
    await host().run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[1]];
      await context.sync();
    });
    const [counted] = host().requestLog.filter(({ isCounted }) => isCounted);
    expect(counted!.flags & 64).toBe(64);
  });

  test('members within them work', async () => {
    await host().run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').format.fill.color = 'red';
      await context.sync();
    });
    expect(host().model.activeSheet.formats.get(0, 0).fillColor).toBe('#FF0000');
  });

  test.each([
    ['ExcelApi', '1.8', true],
    ['ExcelApi', '1.13', false],
    ['excelapi', '1.1', true],
    ['DialogApi', '1.1', false],
  ])('isSetSupported(%s, %s)', (name, version, expected) => {
    const { Office } = globalThis as unknown as { Office: typeof globalThis.Office };
    expect(Office.context.requirements.isSetSupported(name, version)).toBe(expected);
  });
});

describe('without a statement of requirement sets', () => {
  const host = useHost();
  test('everything counts as supported', async () => {
    await host().run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRanges('A1,B2').format.fill.color = 'red';
      await context.sync();
    });
    expect(host().model.activeSheet.formats.get(1, 1).fillColor).toBe('#FF0000');
  });
});

import { editedPlan, richPlan, UNDERLAG_CHANGE_LIST } from '../../helpers/rich-plan';
import { dumpHost, openHost, wireFigures, type Host, type HostOptions } from '../../host';
import type { Issue, Result } from '../../../src/core';
import type { SheetPlan, WorkbookPlan } from '../../../src/workbook';
import { excelPort, hostOptions, inExcel, readSample } from '../setup';

let host: Host;
const open = (options: HostOptions = hostOptions()): Host => (host = openHost(options));
afterEach(() => host.close());

const codes = (result: Result<unknown>): readonly string[] => result.issueList.map(({ code }: Issue) => code);
const apply = (plan: WorkbookPlan) => excelPort().applyPlan(plan);
const titles = (): readonly string[] => host.model.sheetList.map(({ name }) => name);
const ownedPlan = (): WorkbookPlan => {
  const plan = richPlan();
  return { ...plan, sheetList: plan.sheetList.slice(0, 1), activeSheet: null };
};
const plain = (patch: Partial<SheetPlan>): WorkbookPlan => {
  const plan = richPlan();
  return { ...plan, sheetList: [{ ...plan.sheetList[3]!, ...patch }], nameList: [], activeSheet: null };
};

describe('where sheets go', () => {
  test('an owned sheet is found by its mark after a rename and a move, and keeps title and place', async () => {
    open();
    await apply(ownedPlan());
    await inExcel(host, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Provrapport');
      sheet.name = 'Min egen';
      sheet.position = 0;
    });
    const applied = await apply(editedPlan());
    expect(applied.ok && applied.value.titleByPlanned).toEqual({ Provrapport: 'Min egen' });
    expect(titles()).toEqual(['Min egen', 'Blad1']);
    expect(dumpHost(host.model).sheets['Min egen']!.cells['A1']!.value).toBe('Ny titel');
  });

  test('a sheet of that title that is not ours is left alone', async () => {
    open();
    await inExcel(host, ({ workbook }) => void workbook.worksheets.add('provRAPPORT'));
    const applied = await apply(ownedPlan());
    expect(applied.ok && applied.value.titleByPlanned).toEqual({ Provrapport: 'Provrapport (2)' });
    const { cells } = dumpHost(host.model).sheets['Provrapport (2)']!;
    expect(dumpHost(host.model).sheets['provRAPPORT']!.cells).toEqual({});
    expect(cells['A11']!.formula).toBe('HYPERLINK("#\'Prov, data\'!A1","Till data")');
  });

  test('a mark whose sheet was deleted leads to a new sheet', async () => {
    open();
    await apply(ownedPlan());
    await inExcel(host, ({ workbook }) => workbook.worksheets.getItem('Provrapport').delete());
    expect((await apply(ownedPlan())).ok).toBe(true);
    expect(titles()).toEqual(['Blad1', 'Provrapport']);
    expect(dumpHost(host.model).names).toContainEqual({
      name: 'Malkedjan.Provrapport',
      sheet: null,
      refersTo: 'Provrapport!$A$1',
      hidden: true,
    });
  });

  test('a sheet without mark is refused when its title is taken, and nothing is written', async () => {
    open();
    const applied = await apply(plain({ title: 'blad1' }));
    expect(codes(applied)).toEqual(['write-sheet-exists']);
    expect(wireFigures(host.model, host.requestLog).requests).toBe(1);
  });

  test('no name of an unfinished sheet is left when all went well', async () => {
    open();
    await apply(richPlan());
    expect(dumpHost(host.model).names.map(({ name }) => name)).toEqual([
      'Malkedjan.Provrapport',
      'Malkedjan.Prov.Bedomning',
      'Malkedjan.Prov.Data',
      'Malkedjan.Provrapport.Avtryck',
    ]);
  });

  test('the sheet to show is shown last; without one the view stays', async () => {
    open();
    await apply(ownedPlan());
    expect(host.model.activeSheet.name).toBe('Blad1');
    await apply(richPlan());
    expect(host.model.activeSheet.name).toBe('Provrapport');
  });

  test('a sheet to show that does not exist is a mistake, and nothing is written', async () => {
    open();
    await expect(apply({ ...ownedPlan(), activeSheet: 'Saknas' })).rejects.toThrow(RangeError);
    expect(titles()).toEqual(['Blad1']);
  });
});

describe('what people have locked or hidden is respected', () => {
  const written = async (): Promise<void> => {
    open();
    await apply(ownedPlan());
  };

  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['a protected sheet', 'write-sheet-protected', (sheet) => sheet.protection.protect()],
    ['a very hidden sheet', 'write-sheet-very-hidden', (sheet) => void (sheet.visibility = 'VeryHidden')],
  ])('%s', async (_, code, step) => {
    await written();
    await inExcel(host, ({ workbook }) => step(workbook.worksheets.getItem('Provrapport')));
    const before = JSON.stringify(dumpHost(host.model));
    expect(codes(await apply(editedPlan()))).toEqual([code]);
    expect(JSON.stringify(dumpHost(host.model))).toBe(before);
  });

  test('a workbook whose structure is protected', async () => {
    open();
    host.model.isStructureProtected = true;
    expect(codes(await apply(ownedPlan()))).toEqual(['write-workbook-protected']);
    expect(titles()).toEqual(['Blad1']);
  });

  test('a hidden owned sheet is written and stays hidden', async () => {
    await written();
    await inExcel(host, ({ workbook }) => {
      workbook.worksheets.getItem('Provrapport').visibility = 'Hidden';
    });
    expect((await apply(editedPlan())).ok).toBe(true);
    expect(dumpHost(host.model).sheets['Provrapport']!.state).toBe('hidden');
  });

  test('events are off while writing, and then as they were', async () => {
    open();
    await apply(ownedPlan());
    expect(host.model.isEventsOn).toBe(true);
    await inExcel(host, ({ runtime }) => void (runtime.enableEvents = false));
    await apply(ownedPlan());
    expect(host.model.isEventsOn).toBe(false);
  });

  test('the screen and the calculation rest in every writing request', async () => {
    open();
    await apply(ownedPlan());
    expect(host.model.suspendedCount).toEqual({ calculation: 1, screen: 1 });
  });
});

describe('names of tables', () => {
  test.each([
    ['another table', 'Indikatorer'],
    ['a defined name', 'Malkedjan.Lista.MalId'],
  ])('%s has the name', async (_, name) => {
    open(hostOptions(readSample()));
    const [, data] = richPlan().sheetList;
    const sheet = { ...data!, dropDownList: [], tableList: [{ ...data!.tableList[1]!, name }] };
    expect(
      codes(await apply({ ...richPlan(), sheetList: [sheet], nameList: [], activeSheet: null })),
    ).toEqual(['write-table-exists']);
  });
});

describe('an interrupted write', () => {
  const whole = (): string => JSON.stringify(dumpHost(host.model));

  /** The state after writing without interruption. */
  async function expected(planList: readonly WorkbookPlan[]): Promise<string> {
    open();
    for (const plan of planList) await apply(plan);
    const state = whole();
    host.close();
    return state;
  }

  test.each([1, 3, 10, 20, 60, 150, 260])(
    'after %i actions is told, and mended by the next run',
    async (count) => {
      const state = await expected([richPlan()]);
      open();
      host.faults.failAt(2, 'GeneralException', { afterActionCount: count });
      const first = await apply(richPlan());
      expect(codes(first)).toEqual(['excel-general']);
      expect(host.model.isEventsOn).toBe(true);
      expect(codes(await apply(richPlan()))).toEqual([]);
      const names = (text: string) =>
        JSON.parse(text)
          .names.map(({ name }: { name: string }) => name)
          .sort();
      expect(names(whole())).toEqual(names(state));
      expect(JSON.parse(whole()).sheets).toEqual(JSON.parse(state).sheets);
    },
  );

  test('no sheet is left that nobody would know again, wherever the stop comes', async () => {
    open();
    const before = titles();
    for (let count = 0; count < 30; count += 1) {
      const from = titles();
      host.faults.failAt(host.faults.nextRequest + 1, 'GeneralException', { afterActionCount: count });
      expect(codes(await apply(richPlan()))).toEqual(['excel-general']);
      const addedList = titles().filter((title) => !from.includes(title) && !before.includes(title));
      const { names } = dumpHost(host.model);
      for (const title of addedList) {
        expect(names.some(({ refersTo }) => refersTo.includes(title.replace(/'/g, "''")))).toBe(true);
      }
    }
    expect(codes(await apply(richPlan()))).toEqual([]);
    expect(titles()).toHaveLength(before.length + richPlan().sheetList.length);
  });

  test('a program that fails again while tidying up is told of once', async () => {
    open();
    host.faults.failAt(2, 'GeneralException', { afterActionCount: 8 });
    host.faults.failAt(4, 'AccessDenied');
    expect(codes(await apply(richPlan()))).toEqual(['excel-general', 'excel-access-denied']);
  });

  test('leaves the mark and no fingerprint that would tell wrong hand edits', async () => {
    open();
    await apply(ownedPlan());
    host.faults.failAt(host.faults.nextRequest + 1, 'GeneralException', { afterActionCount: 40 });
    await apply(editedPlan());
    const nameList = dumpHost(host.model).names.map(({ name }) => name);
    expect(nameList).toContain('Malkedjan.Provrapport');
    expect(nameList).not.toContain('Malkedjan.Provrapport.Avtryck');
    const read = await excelPort().readWorkbook();
    expect(read.ok && read.value.ownedSheetList[0]).toMatchObject({ fingerprint: null });
  });

  test('a stop between requests throws its reason', async () => {
    open();
    const controller = new AbortController();
    controller.abort(new Error('avbruten'));
    await expect(excelPort().applyPlan(ownedPlan(), { signal: controller.signal })).rejects.toThrow(
      'avbruten',
    );
    expect(titles()).toEqual(['Blad1']);
  });

  test('a stop after the first of several requests leaves a sheet that the next run mends', async () => {
    open();
    const [sheet] = ownedPlan().sheetList;
    const rowList = Array.from({ length: 180 }, (_, index) => ({
      rowNumber: index + 1,
      cellList: [
        { columnNumber: 1, style: 'body', content: { kind: 'value' as const, value: 'å'.repeat(16_000) } },
      ],
    }));
    const large = { ...ownedPlan(), sheetList: [{ ...sheet!, rowList, mergeList: [] }] };
    const controller = new AbortController();
    const shareList: number[] = [];
    const onProgress = (share: number): void => {
      shareList.push(share);
      controller.abort(new Error('avbruten'));
    };
    const { signal } = controller;
    await expect(excelPort().applyPlan(large, { signal, onProgress })).rejects.toThrow('avbruten');
    expect(shareList).toHaveLength(1);
    expect(host.model.isEventsOn).toBe(true);
    const again = await apply(large);
    expect(again.ok && again.value.titleByPlanned).toEqual({ Provrapport: 'Provrapport' });
    expect(Object.keys(dumpHost(host.model).sheets['Provrapport']!.cells)).toHaveLength(180);
  });

  test.each([
    ['AccessDenied', 'excel-access-denied'],
    ['ItemNotFound', 'excel-item-gone'],
    ['InvalidOperationInCellEditMode', 'excel-cell-edit'],
    ['RequestPayloadSizeLimitExceeded', 'excel-payload-too-large'],
  ])('%s', async (error, code) => {
    open();
    host.faults.failAt(1, error);
    expect(codes(await apply(ownedPlan()))).toEqual([code]);
  });

  test('a sheet that a person deletes between two requests', async () => {
    open();
    await apply(ownedPlan());
    host.faults.before(host.faults.nextRequest + 1, () =>
      host.model.deleteSheet(host.model.sheet('Provrapport')),
    );
    expect(codes(await apply(editedPlan()))).toEqual(['excel-item-gone']);
    expect(codes(await apply(editedPlan()))).toEqual([]);
    expect(titles()).toEqual(['Blad1', 'Provrapport']);
  });

  test('while a person edits a cell the write waits', async () => {
    open();
    host.faults.isCellEditMode = true;
    const applied = apply(ownedPlan());
    await host.settle();
    expect(host.faults.waitingCount).toBe(1);
    host.faults.isCellEditMode = false;
    expect((await applied).ok).toBe(true);
  });

  test('a second write while one goes on is a mistake', async () => {
    open();
    const port = excelPort();
    const first = port.applyPlan(ownedPlan());
    await expect(port.applyPlan(ownedPlan())).rejects.toThrow('already');
    expect((await first).ok).toBe(true);
  });
});

describe('changes in data tables', () => {
  const change = (patch: object = {}): WorkbookPlan => ({
    ...plain({}),
    sheetList: [],
    cellChangeList: [
      {
        table: 'Indikatorer',
        idColumn: 'Indikator-ID',
        rowId: 'I001',
        column: 'Enhet',
        expected: '%',
        next: '2024-01-01',
        ...patch,
      },
    ],
  });
  const indikator = async (column: string): Promise<unknown> => {
    const read = await excelPort().readWorkbook();
    const table = read.ok ? read.value.tableList.find(({ name }) => name === 'Indikatorer') : undefined;
    const index = table?.headerList.indexOf(column) ?? -1;
    return table?.rowList[0]?.[index]?.value;
  };
  beforeEach(() => {
    open(hostOptions(readSample()));
  });

  test('one request to see, one to read, one to write; text stays text', async () => {
    const before = await indikator('Enhet');
    const from = host.requestLog.length;
    expect(codes(await apply(change({ expected: before as string })))).toEqual([]);
    expect(wireFigures(host.model, host.requestLog.slice(from)).requests).toBe(3);
    expect(await indikator('Enhet')).toBe('2024-01-01');
  });

  test.each([
    ['another value', { expected: 'något annat' }, 'write-conflict'],
    ['no such row', { rowId: 'I999' }, 'write-row-missing'],
    ['no such column', { column: 'Saknas' }, 'write-column-missing'],
    ['no such table', { table: 'Saknas' }, 'write-table-missing'],
  ])('%s', async (_, patch, code) => {
    const before = JSON.stringify(dumpHost(host.model));
    expect(codes(await apply(change(patch)))).toContain(code);
    expect(JSON.stringify(dumpHost(host.model))).toBe(before);
  });

  test.each<[string, string, (table: Excel.Table) => void]>([
    [
      'a filtered table',
      'write-table-filtered',
      (table) => table.columns.getItemAt(0).filter.applyValuesFilter(['I001']),
    ],
    ['a protected sheet', 'write-sheet-protected', (table) => table.worksheet.protection.protect()],
  ])('%s', async (_, code, step) => {
    const before = await indikator('Enhet');
    await inExcel(host, ({ workbook }) => step(workbook.tables.getItem('Indikatorer')));
    expect(codes(await apply(change({ expected: before as string })))).toEqual([code]);
    expect(await indikator('Enhet')).toBe(before);
  });

  test('the changes of the file adapter say the same', async () => {
    expect(codes(await apply({ ...change(), cellChangeList: UNDERLAG_CHANGE_LIST }))).toEqual([
      'write-table-missing',
      'write-table-missing',
    ]);
  });
});

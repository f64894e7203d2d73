import type { TableData, WorkbookSnapshot } from '../../../src/workbook';
import { openHost, wireFigures, type Host, type HostOptions } from '../../host';
import { DECLARED_SETS, excelPort, filePort, hostOptions, inExcel, readSample } from '../setup';

let host: Host;
const open = (options: HostOptions = hostOptions()): Host => (host = openHost(options));
afterEach(() => host.close());

async function read(): Promise<WorkbookSnapshot> {
  const result = await excelPort().readWorkbook();
  if (!result.ok) throw new Error(JSON.stringify(result.issueList));
  return result.value;
}

/** A table over A1:B4 of `Blad1`, changed by a step. */
async function tableAfter(
  step: (table: Excel.Table, sheet: Excel.Worksheet) => void = () => undefined,
): Promise<TableData> {
  open();
  await inExcel(host, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Blad1');
    sheet.getRange('B3:C6').values = [
      ['Namn', 'Antal'],
      ['Besök', 12],
      ['Läger', ''],
      ['Samtal', 3],
    ];
    const table = sheet.tables.add('B3:C6', true);
    table.name = 'Prov';
    step(table, sheet);
  });
  return (await read()).tableList[0]!;
}

describe('tables', () => {
  test('header, body and place', async () => {
    expect(await tableAfter()).toEqual({
      name: 'Prov',
      sheet: 'Blad1',
      range: { top: 3, left: 2, bottom: 6, right: 3 },
      headerList: ['Namn', 'Antal'],
      rowList: [
        [{ value: 'Besök' }, { value: 12 }],
        [{ value: 'Läger' }, { value: null }],
        [{ value: 'Samtal' }, { value: 3 }],
      ],
      overflowRowCount: 0,
    });
  });

  test('rows that people wrote right below are counted', async () => {
    const table = await tableAfter((_, sheet) => {
      sheet.getRange('C7:C8').values = [[1], [2]];
      sheet.getRange('C10').values = [[4]];
    });
    expect(table.overflowRowCount).toBe(2);
  });

  test('however many they are', async () => {
    const table = await tableAfter((_, sheet) => {
      sheet.getRange('C7:C66').values = Array.from({ length: 60 }, (__, at) => [at]);
      sheet.getRange('C68').values = [['apart']];
    });
    expect(table.overflowRowCount).toBe(60);
    await host.settle();
    expect(host.liveReferenceCount).toBe(0);
  });

  test('a totals row is no row of the body', async () => {
    const table = await tableAfter((each) => void (each.showTotals = true));
    expect(table.range.bottom).toBe(7);
    expect(table.rowList).toHaveLength(3);
  });

  test('filtered rows are read', async () => {
    const table = await tableAfter((each) => each.columns.getItemAt(0).filter.applyValuesFilter(['Läger']));
    expect(table.rowList).toHaveLength(3);
  });

  test('tables come in the order of their sheets', async () => {
    open(hostOptions(readSample()));
    await inExcel(host, ({ workbook }) => void (workbook.worksheets.getItem('Aktiviteter').position = 0));
    expect((await read()).tableList[0]!.name).toBe('Aktiviteter');
  });
});

describe('sheets', () => {
  test('visibility and protection are told', async () => {
    open();
    await inExcel(host, ({ workbook }) => {
      workbook.worksheets.add('Dolt').visibility = 'Hidden';
      workbook.worksheets.add('Djupt').visibility = 'VeryHidden';
      workbook.worksheets.getItem('Blad1').protection.protect();
    });
    expect((await read()).sheetList).toEqual([
      { title: 'Blad1', visibility: 'visible', isProtected: true },
      { title: 'Dolt', visibility: 'hidden', isProtected: false },
      { title: 'Djupt', visibility: 'veryHidden', isProtected: false },
    ]);
  });

  test('an owned sheet that is empty has no rows', async () => {
    open();
    await inExcel(host, ({ workbook }) => {
      workbook.names.add('Malkedjan.Rapport', '=Blad1!$A$1');
    });
    expect((await read()).ownedSheetList).toEqual([
      { mark: 'Malkedjan.Rapport', title: 'Blad1', fingerprint: null, rowList: [] },
    ]);
  });
});

describe('replies that are too large', () => {
  test('the tables are read in pieces, and nothing is missing', async () => {
    open({ ...hostOptions(readSample()), payloadLimit: 80_000 });
    const expected = await filePort(readSample()).value.readWorkbook();
    expect(await read()).toEqual(expected.ok && expected.value);
    const replyList = host.requestLog.filter(({ errorCode }) => errorCode === null);
    expect(Math.max(...replyList.map(({ responseBytes }) => responseBytes))).toBeLessThan(80_000);
    expect(wireFigures(host.model, host.requestLog).requests).toBeGreaterThan(3);
    await host.settle();
    expect(host.liveReferenceCount).toBe(0);
  });
});

describe('programs that cannot', () => {
  test('a reply that no cut makes small enough', async () => {
    open({ ...hostOptions(readSample()), payloadLimit: 4_200 });
    expect((await excelPort().readWorkbook()).issueList).toMatchObject([{ code: 'excel-payload-too-large' }]);
  });

  test('an older program is told before anything is asked of it', async () => {
    open({ supportedSets: { ExcelApi: '1.8' } });
    const result = await excelPort().readWorkbook();
    expect(result.issueList).toMatchObject([{ code: 'excel-too-old', severity: 'fel' }]);
    expect(host.requestLog).toEqual([]);
  });

  test('the declared set is enough', async () => {
    open({ supportedSets: DECLARED_SETS });
    expect((await read()).sheetList).toHaveLength(1);
  });

  test.each([
    ['GeneralException', 'excel-general'],
    ['AccessDenied', 'excel-access-denied'],
  ])('%s', async (error, code) => {
    open(hostOptions(readSample()));
    host.faults.failAt(2, error);
    expect((await excelPort().readWorkbook()).issueList).toMatchObject([{ code }]);
  });
});

import type { CellScalar, Issue, Result } from '../../../src/core';
import type { RowAddition, RowRemoval, TableData, WorkbookPlan } from '../../../src/workbook';
import { openHost, wireFigures, type Host, type HostOptions } from '../../host';
import { excelPort, hostOptions, inExcel } from '../setup';

let host: Host;
afterEach(() => host.close());

/** A table `Prov` over A1:C3 of `Blad1`: an id, a text column formatted as text, a number. */
async function open(
  options: HostOptions = hostOptions(),
  rows: unknown[][] = [['A1', 'x', 1]],
): Promise<void> {
  host = openHost(options);
  await inExcel(host, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Blad1');
    sheet.getRange('B2:B99').numberFormat = [['@']];
    const all = [['Id', 'Text', 'Tal'], ...rows];
    sheet.getRange(`A1:C${all.length}`).values = all;
    sheet.tables.add(`A1:C${all.length}`, true).name = 'Prov';
  });
}

const plan = (patch: Partial<WorkbookPlan>): WorkbookPlan => ({
  styleByName: {},
  sheetList: [],
  nameList: [],
  cellChangeList: [],
  activeSheet: null,
  ...patch,
});
const adding = (...rowList: Readonly<Record<string, CellScalar>>[]): WorkbookPlan => {
  const addition: RowAddition = { table: 'prov', idColumn: 'Id', rowList };
  return plan({ rowAdditionList: [addition] });
};
const removing = (...rowIdList: string[]): WorkbookPlan => {
  const removal: RowRemoval = { table: 'Prov', idColumn: 'Id', rowIdList };
  return plan({ rowRemovalList: [removal] });
};
const codes = (result: Result<unknown>): readonly string[] => result.issueList.map(({ code }: Issue) => code);
const apply = (each: WorkbookPlan) => excelPort().applyPlan(each);

async function table(): Promise<TableData> {
  const read = await excelPort().readWorkbook();
  if (!read.ok) throw new Error(JSON.stringify(read.issueList));
  return read.value.tableList[0]!;
}
const values = async () => (await table()).rowList.map((row) => row.map(({ value }) => value));

/** Programs that can resize tables, and those that cannot. */
const PROGRAM_LIST: readonly (readonly [string, HostOptions])[] = [
  ['ExcelApi 1.9', hostOptions()],
  ['ExcelApi 1.13', { supportedSets: { ExcelApi: '1.13' } }],
];

describe.each(PROGRAM_LIST)('new rows in a program with %s', (_, options) => {
  test('the table grows; what is not given stays empty; text stays text', async () => {
    await open(options);
    const applied = await apply(
      adding({ Id: 'A2', Text: '007', Tal: 2.5 }, { Id: 'A3', Text: '=1+1' }, { Id: '1-2', Tal: 3 }),
    );
    expect(applied.issueList).toEqual([]);
    expect(await values()).toEqual([
      ['A1', 'x', 1],
      ['A2', '007', 2.5],
      ['A3', '=1+1', null],
      ['1-2', null, 3],
    ]);
    expect((await table()).range.bottom).toBe(5);
    await host.settle();
    expect(host.liveReferenceCount).toBe(0);
  });

  test('new rows have the number formats of the last one', async () => {
    await open(options);
    await apply(adding({ Id: 'A2', Text: '12', Tal: 2 }));
    expect((await table()).rowList[1]).toEqual([
      { value: 'A2' },
      { value: '12', numberFormat: '@' },
      { value: 2 },
    ]);
  });

  test('new rows look like the last one, and rules of whole columns hold for them', async () => {
    await open(options);
    await inExcel(host, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Blad1');
      const last = sheet.getRange('A2:C2');
      last.format.fill.color = '#ffeecc';
      last.format.wrapText = true;
      sheet.getRange('C2').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      sheet.getRange('A2:A2').conditionalFormats.add('Custom').custom.rule.formula = '=A2=""';
    });
    const from = host.requestLog.length;
    await apply(adding({ Id: 'A2' }, { Id: 'A3' }));
    const sent = host.requestLog.slice(from).flatMap(({ actionList }) => actionList);
    expect(sent.filter(({ name }) => name === 'CopyFrom')).toHaveLength(1);
    const { formats, validations, conditionalFormatList } = host.model.activeSheet;
    for (const row of [2, 3]) {
      expect(formats.get(row, 1)).toEqual(formats.get(1, 1));
      expect(formats.get(row, 1)).toMatchObject({ fillColor: '#FFEECC', wrapText: true, numberFormat: '@' });
      expect(validations.get(row, 2)).toEqual(validations.get(1, 2));
      expect(validations.get(row, 2).rule).not.toBeNull();
    }
    expect(conditionalFormatList.flatMap(({ rectList }) => rectList)).toEqual([
      { top: 1, left: 0, bottom: 3, right: 0 },
    ]);
  });

  test('empty rows at the end are used first', async () => {
    await open(options, [
      ['A1', 'x', 1],
      ['', '', ''],
    ]);
    await apply(adding({ Id: 'A2' }, { Id: 'A3' }));
    expect(await values()).toEqual([
      ['A1', 'x', 1],
      ['A2', null, null],
      ['A3', null, null],
    ]);
  });

  test('few requests, whatever the number of rows', async () => {
    await open(options);
    const rowList = Array.from({ length: 2_500 }, (__, at) => ({ Id: `N${at}`, Text: `rad ${at}`, Tal: at }));
    const from = host.requestLog.length;
    expect((await apply(adding(...rowList))).ok).toBe(true);
    expect(wireFigures(host.model, host.requestLog.slice(from)).requests).toBe(4);
    const read = await values();
    expect(read).toHaveLength(2_501);
    expect(read[2_500]).toEqual(['N2499', 'rad 2499', 2499]);
  });
});

describe('new rows that cannot be', () => {
  type Step = (sheet: Excel.Worksheet, table: Excel.Table) => void;
  test.each<[string, string, Step]>([
    [
      'something right below',
      'write-rows-blocked',
      (sheet) => void (sheet.getRange('C3').values = [['summa']]),
    ],
    [
      'a formula that shows nothing below',
      'write-rows-blocked',
      (sheet) => void (sheet.getRange('A3').formulas = [['=""']]),
    ],
    ['another table below', 'write-rows-blocked', (sheet) => void sheet.tables.add('B3:D5', true)],
    ['a totals row', 'write-rows-blocked', (_, each) => void (each.showTotals = true)],
    [
      'a filter',
      'write-table-filtered',
      (_, each) => each.columns.getItem('Id').filter.applyValuesFilter(['A9']),
    ],
    ['a protected sheet', 'write-sheet-protected', (sheet) => sheet.protection.protect()],
    [
      'a very hidden sheet',
      'write-sheet-very-hidden',
      (sheet) => {
        sheet.context.workbook.worksheets.add('Annat');
        sheet.visibility = 'VeryHidden';
      },
    ],
  ])('%s', async (_, code, step) => {
    await open();
    await inExcel(host, ({ workbook }) =>
      step(workbook.worksheets.getItem('Blad1'), workbook.tables.getItem('Prov')),
    );
    const before = await values();
    expect(codes(await apply(adding({ Id: 'A2' })))).toEqual([code]);
    expect(await values()).toEqual(before);
  });

  test.each([
    ['an id that is there', { Id: 'a1' }, 'write-row-duplicate'],
    ['a column that is not', { Id: 'A2', Saknas: 1 }, 'write-column-missing'],
  ])('%s', async (_, row, code) => {
    await open();
    expect(codes(await apply(adding(row as Record<string, CellScalar>)))).toEqual([code]);
    expect(await values()).toHaveLength(1);
  });
});

describe('rows that go', () => {
  const ROWS = ['A1', 'A2', 'A3', 'A4', 'A5'].map((id, at) => [id, `rad ${at}`, at]);

  test.each([
    ['the last', ['A5'], ['A1', 'A2', 'A3', 'A4']],
    ['some in the middle', ['a2', 'A3'], ['A1', 'A4', 'A5']],
    ['scattered ones', ['A5', 'A1', 'A3'], ['A2', 'A4']],
    ['all: an empty row remains', ['A1', 'A2', 'A3', 'A4', 'A5'], [null]],
  ])('%s', async (_, idList, keptList) => {
    await open(hostOptions(), ROWS);
    expect((await apply(removing(...idList))).issueList).toEqual([]);
    expect((await values()).map(([id]) => id)).toEqual(keptList);
  });

  test('one that is not there, and nothing goes', async () => {
    await open(hostOptions(), ROWS);
    expect(codes(await apply(removing('A1', 'B9')))).toEqual(['write-row-missing']);
    expect(await values()).toHaveLength(5);
  });

  test('rows of one table both removed and changed are a mistake', async () => {
    await open(hostOptions(), ROWS);
    const both = { ...removing('A1'), rowAdditionList: adding({ Id: 'A9' }).rowAdditionList! };
    await expect(apply(both)).rejects.toThrow(RangeError);
  });
});

describe('something further below a table that must grow', () => {
  test.each<[string, HostOptions, readonly string[]]>([
    ['a program that adds rows would move it: refused', hostOptions(), ['write-rows-blocked']],
    ['a program that resizes leaves it alone', { supportedSets: { ExcelApi: '1.13' } }, []],
  ])('%s', async (_, options, expected) => {
    await open(options);
    await inExcel(host, ({ workbook }) => {
      workbook.worksheets.getItem('Blad1').getRange('B20').values = [['anteckning']];
    });
    expect(codes(await apply(adding({ Id: 'A2' })))).toEqual(expected);
    expect(host.model.activeSheet.cells.get(19, 1).value).toBe('anteckning');
  });
});

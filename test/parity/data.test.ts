import { undoOfChanges } from '../../src/actions';
import { planTemplate } from '../../src/tables';
import { exampleInput } from '../../src/taskpane/example';
import { withFingerprints, type TableData, type WorkbookPlan, type WorkbookPort } from '../../src/workbook';
import { blankWorkbook } from '../../src/xlsx';
import { excelPort, filePort, hostOptions, readSample } from '../excel/setup';
import { isError, seeWithOpenpyxl, type SeenWorkbook } from '../helpers/openpyxl';
import { describeWith } from '../helpers/tools';
import { dumpHost, openHost, type DumpedWorkbook } from '../host';

const NOTHING: WorkbookPlan = withFingerprints({
  styleByName: {},
  sheetList: [],
  nameList: [],
  cellChangeList: [],
  activeSheet: null,
});

/** Changed cells, rows into the waiting row and below it, rows in a table without ids, texts that look like more. */
const CHANGE: WorkbookPlan = {
  ...NOTHING,
  cellChangeList: [
    {
      table: 'Indikatorer',
      idColumn: 'Indikator-ID',
      rowId: 'I001',
      column: 'Källa',
      expected: null,
      next: '=inte en formel',
    },
  ],
  rowAdditionList: [
    {
      table: 'Indikatorer',
      idColumn: 'Indikator-ID',
      rowList: [
        { 'Indikator-ID': 'I901', Indikator: 'Ny indikator', Enhet: '%' },
        { 'Indikator-ID': 'I902', Indikator: '1-2', Utfall: 12.5 },
      ],
    },
    {
      table: 'Texter',
      idColumn: 'Text-ID',
      rowList: [{ 'Text-ID': 'T901', Block: 'Text', Ordning: 9, Text: '007' }],
    },
  ],
};
const REMOVAL: WorkbookPlan = {
  ...NOTHING,
  rowRemovalList: [{ table: 'Indikatorer', idColumn: 'Indikator-ID', rowIdList: ['I002', 'I901'] }],
};

async function tablesOf(port: WorkbookPort): Promise<readonly TableData[]> {
  const read = await port.readWorkbook();
  if (!read.ok) throw new Error(JSON.stringify(read.issueList));
  return read.value.tableList;
}

async function apply(port: WorkbookPort, planList: readonly WorkbookPlan[]): Promise<void> {
  for (const plan of planList) {
    const applied = await port.applyPlan(plan);
    if (!applied.ok) throw new Error(JSON.stringify(applied.issueList));
  }
}

/** What a sheet holds, without its looks: address → value, formula, number format; and its tables. */
function contentsOf({ sheets }: DumpedWorkbook | SeenWorkbook, title: string): unknown {
  const list = Array.isArray(sheets) ? (sheets as { title: string }[]) : null;
  const sheet = (list ? list.find((each) => each.title === title) : sheets[title as never]) as {
    cells: Record<string, { value: unknown; formula?: string; style?: { numberFormat?: string } }>;
    tables: readonly { name: string; range: string; columns: readonly string[] }[];
  };
  const cellList = Object.entries(sheet.cells).flatMap(([address, { value, formula, style }]) =>
    (value === null || value === '') && formula === undefined
      ? []
      : [[address, { value, formula, numberFormat: style?.numberFormat }]],
  );
  return {
    cells: Object.fromEntries(cellList),
    tables: sheet.tables.map(({ name, range, columns }) => ({ name, range, columns })),
  };
}

const TITLE_LIST = ['Indikatorer', 'Texter', 'Mål'];

describeWith(['python:openpyxl'], 'changes in data tables, through both adapters', () => {
  test.each([
    ['changes and new rows', [CHANGE]],
    ['then removals', [CHANGE, REMOVAL]],
  ])('%s: independent readers see the same', async (_, planList) => {
    // From the template on, so that the host knows the number formats of empty cells too.
    const template = planTemplate(await exampleInput());
    const host = openHost(hostOptions());
    await apply(excelPort(), [template, ...planList]);
    const file = filePort(blankWorkbook()).value;
    await apply(file, [template, ...planList]);
    const [seen] = seeWithOpenpyxl([file.toBytes()]);
    if (!seen || isError(seen)) throw new Error(JSON.stringify(seen));
    for (const title of TITLE_LIST) {
      expect(contentsOf(dumpHost(host.model), title)).toEqual(contentsOf(seen, title));
    }
    expect(await tablesOf(excelPort())).toEqual(await tablesOf(file));
    host.close();
  });
});

describe('taking changes back', () => {
  const PORT_LIST: readonly (readonly [string, () => { port: WorkbookPort; close: () => void }])[] = [
    ['a file', () => ({ port: filePort(readSample()).value, close: () => undefined })],
    [
      'Excel',
      () => {
        const host = openHost(hostOptions(readSample()));
        return { port: excelPort(), close: () => host.close() };
      },
    ],
  ];

  test.each(PORT_LIST)('in %s the tables are what they were', async (_, open) => {
    const { port, close } = open();
    const read = await port.readWorkbook();
    const before = await tablesOf(port);
    const restore = undoOfChanges(port, CHANGE, read.ok ? read.value : null!)!;
    await apply(port, [CHANGE]);
    expect(await tablesOf(port)).not.toEqual(before);
    expect((await restore()).issueList).toEqual([]);
    expect(contents(await tablesOf(port))).toEqual(contents(before));
    close();
  });

  test.each(PORT_LIST)('in %s a cell that has changed since is not overwritten', async (_, open) => {
    const { port, close } = open();
    const read = await port.readWorkbook();
    const plan = { ...NOTHING, cellChangeList: CHANGE.cellChangeList };
    const restore = undoOfChanges(port, plan, read.ok ? read.value : null!)!;
    const [change] = plan.cellChangeList;
    await apply(port, [
      plan,
      { ...NOTHING, cellChangeList: [{ ...change!, expected: change!.next, next: 'senare' }] },
    ]);
    expect((await restore()).issueList).toMatchObject([{ code: 'write-conflict' }]);
    close();
  });
});

/** Values of the tables; a body that was emptied may keep an empty row. */
const contents = (tableList: readonly TableData[]): unknown =>
  tableList.map(({ name, rowList }) => [
    name,
    rowList.map((row) => row.map(({ value }) => value)).filter((row) => row.some((value) => value !== null)),
  ]);

import { planTemplate } from '../../src/tables';
import type { CellStyle, SheetPlan, WorkbookPlan } from '../../src/workbook';
import { blankWorkbook } from '../../src/xlsx';
import { excelPort, filePort, hostOptions, readSample, reportPlan, SAMPLE_PATH } from '../excel/setup';
import { isError, seeWithOpenpyxl, type SeenWorkbook } from '../helpers/openpyxl';
import { editedPlan, richPlan } from '../helpers/rich-plan';
import { describeWith } from '../helpers/tools';
import { dumpHost, openHost, type DumpedWorkbook } from '../host';
import { compareWorkbooks } from './compare';

type Plans = readonly WorkbookPlan[];

/** Title of every sheet that the plans write. */
type Outcome<T> = { readonly seen: T; readonly titleList: readonly string[] };

async function throughFile(bytes: Uint8Array, planList: Plans): Promise<SeenWorkbook> {
  const port = filePort(bytes).value;
  for (const plan of planList) {
    const applied = await port.applyPlan(plan);
    if (!applied.ok) throw new Error(JSON.stringify(applied.issueList));
  }
  const [seen] = seeWithOpenpyxl([port.toBytes()]);
  if (!seen || isError(seen)) throw new Error(JSON.stringify(seen));
  return seen;
}

async function throughExcel(
  bytes: Uint8Array | undefined,
  planList: Plans,
): Promise<Outcome<DumpedWorkbook>> {
  const host = openHost(hostOptions(bytes));
  const titleSet = new Set<string>();
  try {
    for (const plan of planList) {
      const applied = await excelPort().applyPlan(plan);
      if (!applied.ok) throw new Error(JSON.stringify(applied.issueList));
      for (const title of Object.values(applied.value.titleByPlanned)) titleSet.add(title);
    }
    return { seen: dumpHost(host.model), titleList: [...titleSet] };
  } finally {
    host.close();
  }
}

async function differencesOf(bytes: Uint8Array, planList: Plans): Promise<readonly string[]> {
  const { seen, titleList } = await throughExcel(bytes, planList);
  return compareWorkbooks(seen, await throughFile(bytes, planList), titleList);
}

const TEMPLATE = planTemplate({ typ: 'VB', niva: 'namnd', ar: 2024 });

describeWith(['python:openpyxl'], 'both adapters write the same', () => {
  test('the template in a new workbook', async () => {
    const { seen, titleList } = await throughExcel(undefined, [TEMPLATE]);
    const file = await throughFile(blankWorkbook(), [TEMPLATE]);
    // Heights that are only estimates are Excel's own to fit; in a file they must stand.
    const fittedList = TEMPLATE.sheetList.flatMap(({ title, rowList }) =>
      rowList
        .filter(({ isHeightEstimated }) => isHeightEstimated)
        .map(({ rowNumber, heightPt }) => `${title} height ${rowNumber}: nothing / ${heightPt}`),
    );
    expect(compareWorkbooks(seen, file, titleList)).toEqual(fittedList);
  });

  test.each([SAMPLE_PATH, 'samples/exempel-alla-lagen.xlsx', 'samples/namnd-vb-2024.xlsx'])(
    'the report of %s',
    async (path) => {
      const bytes = readSample(path);
      const plan = await reportPlan(filePort(bytes).value);
      expect(await differencesOf(bytes, [plan])).toEqual([]);
    },
  );

  test('a plan that says everything a plan can say', async () => {
    expect(await differencesOf(readSample(), [richPlan()])).toEqual([]);
  });

  test('a sheet that is written anew keeps nothing of what it was', async () => {
    expect(await differencesOf(readSample(), [richPlan(), editedPlan()])).toEqual([]);
  });

  test('a report beside sheets of the same titles that are not ours', async () => {
    const bytes = readSample();
    const plan = await reportPlan(filePort(bytes).value);
    const takenList = ['Rapport', 'Kontroll'].map((title): SheetPlan => ({
      ...TEMPLATE.sheetList[0]!,
      title,
      mark: null,
      tableList: [],
    }));
    const users = { ...TEMPLATE, sheetList: takenList, nameList: [], activeSheet: null };
    expect(await differencesOf(bytes, [users, plan])).toEqual([]);
  });
});

type Fault = readonly [what: string, aspect: RegExp, plant: (sheet: SheetPlan) => SheetPlan];

const withRow = (sheet: SheetPlan, rowNumber: number, patch: object): SheetPlan => ({
  ...sheet,
  rowList: sheet.rowList.map((row) => (row.rowNumber === rowNumber ? { ...row, ...patch } : row)),
});

const withContent = (sheet: SheetPlan, rowNumber: number, columnNumber: number, content: object) => {
  const row = sheet.rowList.find((each) => each.rowNumber === rowNumber)!;
  const cellList = row.cellList.map((cell) =>
    cell.columnNumber === columnNumber ? { ...cell, content } : cell,
  );
  return withRow(sheet, rowNumber, { cellList });
};

/** Slips in one sheet of the rich plan, as an adapter could make them. */
const FAULT_LIST: readonly Fault[] = [
  ['a value', /Provrapport cell B5 value/, (s) => withContent(s, 5, 2, { kind: 'value', value: 120.4 })],
  [
    'a formula text',
    /Provrapport cell B10 formula/,
    (s) => withContent(s, 10, 2, { kind: 'formula', formula: 'SUM(B5:B8)', cached: 0 }),
  ],
  [
    'a text that became a number',
    /Provrapport cell A23 value/,
    (s) => withContent(s, 23, 1, { kind: 'value', value: 123 }),
  ],
  ['a merge', /Provrapport merges/, (s) => ({ ...s, mergeList: s.mergeList.slice(1) })],
  ['a row height', /Provrapport height 4/, (s) => withRow(s, 4, { heightPt: 31 })],
  [
    'a column width',
    /Provrapport column 2 pixels/,
    (s) => ({ ...s, columnList: s.columnList.map((c) => ({ ...c, widthChars: c.widthChars + 0.3 })) }),
  ],
  [
    'a hidden column',
    /Provrapport column 5 hidden/,
    (s) => ({ ...s, columnList: s.columnList.map((c) => ({ ...c, isHidden: false })) }),
  ],
  ['the freeze', /Provrapport freeze/, (s) => ({ ...s, freeze: { rowCount: 3, columnCount: 1 } })],
  [
    'a page break',
    /page breaks/,
    (s) => ({ ...s, print: s.print && { ...s.print, rowBreakList: [10, 21] } }),
  ],
  [
    'a margin',
    /page margins/,
    (s) => ({ ...s, print: s.print && { ...s.print, margin: { ...s.print.margin, left: 0.51 } } }),
  ],
  [
    'the print titles',
    /page titleRows/,
    (s) => ({ ...s, print: s.print && { ...s.print, titleRows: { from: 4, to: 5 } } }),
  ],
  ['the gridlines', /gridlines/, (s) => ({ ...s, showGridlines: true })],
  ['the mark', /names/, (s) => ({ ...s, mark: 'Malkedjan.Annan' })],
  ['the fingerprint', /names/, (s) => ({ ...s, fingerprint: 'prov-3' })],
];

/** Slips in the sheet with tables and rules. */
const DATA_FAULT_LIST: readonly Fault[] = [
  ['a table', /tables/, (s) => ({ ...s, tableList: s.tableList.map((t) => ({ ...t, hasFilter: true })) })],
  [
    'a drop-down',
    /validations/,
    (s) => ({ ...s, dropDownList: s.dropDownList.map((d) => ({ ...d, allowBlank: true })) }),
  ],
  [
    'the order of conditional formats',
    /formats/,
    (s) => ({ ...s, conditionalFormatList: [...s.conditionalFormatList].reverse() }),
  ],
];

/** Slips in one style. */
const STYLE_FAULT_LIST: readonly (readonly [string, RegExp, string, Partial<CellStyle>])[] = [
  ['a number format', /style numberFormat/, 'number', { numberFormat: '#,##0.00' }],
  ['a fill', /style fill/, 'band', { fill: '#DCE6F3' }],
  ['a font', /style font size/, 'italic', { font: { name: 'Calibri', size: 10.5, color: '#242424' } }],
  ['a border', /style border left line/, 'text', { border: { left: { line: 'thin', color: '#424242' } } }],
  ['an alignment', /style horizontal/, 'header', { horizontal: 'left' }],
  ['an indent', /style indent/, 'text', { indent: 2 }],
];

describeWith(['python:openpyxl'], 'a slip in one adapter is seen', () => {
  let file: SeenWorkbook;
  beforeAll(async () => {
    file = await throughFile(readSample(), [richPlan()]);
  });

  const differences = async (plan: WorkbookPlan): Promise<string> => {
    const { seen, titleList } = await throughExcel(readSample(), [plan]);
    return compareWorkbooks(seen, file, titleList).join('\n');
  };
  const planted = (index: number, plant: Fault[2]): WorkbookPlan => {
    const plan = richPlan();
    const sheetList = plan.sheetList.map((sheet, at) => (at === index ? plant(sheet) : sheet));
    return { ...plan, sheetList };
  };

  test.each(FAULT_LIST)('%s', async (_, aspect, plant) => {
    expect(await differences(planted(0, plant))).toMatch(aspect);
  });

  test.each(DATA_FAULT_LIST)('%s', async (_, aspect, plant) => {
    expect(await differences(planted(1, plant))).toMatch(aspect);
  });

  test.each(STYLE_FAULT_LIST)('%s', async (_, aspect, name, patch) => {
    const plan = richPlan();
    const style = { ...plan.styleByName[name]!, ...patch };
    expect(await differences({ ...plan, styleByName: { ...plan.styleByName, [name]: style } })).toMatch(
      aspect,
    );
  });
});

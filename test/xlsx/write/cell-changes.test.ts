import type { CellScalar } from '../../../src/core';
import type { CellChange } from '../../../src/workbook';
import { applied, changedParts, openPort, partsOf, planOf, rowsOf, sheetOf, valueOf } from './plans';
import { rawTable, rawWorkbook, TABLE_TYPE } from './raw-workbook';

const text = (value: string) => `t="inlineStr"><is><t>${value}</t></is></c>`;
const ROWS =
  `<row r="3"><c r="B3" ${text('Id')}<c r="C3" ${text('Utfall')}<c r="D3" ${text('Klar')}</row>` +
  `<row r="4" spans="2:4" s="1" customFormat="1"><c r="B4" ${text('A001')}<c r="C4" s="1" cm="1"><v>1.50</v></c></row>` +
  `<row r="5"><c r="B5" ${text(' a002 ')}<c r="C5" t="b"><v>1</v></c><c r="D5" t="e"><v>#N/A</v></c></row>` +
  `<row r="7"><c r="B7" ${text('A003')}<c r="D7" ${text('ja')}</row>` +
  `<row r="8"><c r="B8" ${text('A003')}</row>` +
  `<row r="9"><c r="B9" ${text('A004')}<c r="C9"><f>1+1</f><v>2</v></c></row>`;
const COLS = '<cols><col min="3" max="4" width="9" style="1"/></cols>';
const PLAN = (list: readonly CellChange[]) => planOf([], { cellChangeList: list });

function workbook(rows = ROWS): Uint8Array {
  return rawWorkbook({
    sheetList: [
      {
        title: 'Aktiviteter',
        inner: `${COLS}<sheetData>${rows}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
        relationshipList: [['rId1', 'table', '../tables/table1.xml']],
      },
    ],
    partByPath: { 'xl/tables/table1.xml': rawTable('Aktiviteter', 'B3:D9', ['Id', 'Utfall', 'Klar']) },
    typeByPath: { 'xl/tables/table1.xml': TABLE_TYPE },
  });
}

function change(rowId: string, column: string, expected: CellScalar, next: CellScalar): CellChange {
  return { table: 'aktiviteter', idColumn: 'Id', rowId, column, expected, next };
}

async function sheetAfter(list: readonly CellChange[], bytes = workbook()): Promise<string> {
  return partsOf(await applied(bytes, PLAN(list)))['xl/worksheets/sheet1.xml']!;
}

describe('changes in data tables', () => {
  test.each<[string, CellChange, string, string]>([
    [
      'a number, its style kept and its metadata dropped',
      change('A001', 'Utfall', 1.5, 2.25),
      '<c r="C4" s="1" cm="1"><v>1.50</v></c>',
      '<c r="C4" s="1"><v>2.25</v></c>',
    ],
    [
      'a text in place of a truth value, row found whatever the case of its id',
      change('A002', 'Utfall', true, '=1 < 2'),
      '<c r="C5" t="b"><v>1</v></c>',
      '<c r="C5" t="inlineStr"><is><t>=1 &lt; 2</t></is></c>',
    ],
    [
      'an error counts as its text',
      change('A002', 'Klar', '#N/A', false),
      't="e"><v>#N/A</v>',
      't="b"><v>0</v>',
    ],
    [
      'an emptied cell',
      change('A001', 'Utfall', 1.5, null),
      '<c r="C4" s="1" cm="1"><v>1.50</v></c>',
      '<c r="C4" s="1"/>',
    ],
    [
      'a missing cell last in its row, in the row’s style',
      change('A001', 'Klar', null, 'ja'),
      '<v>1.50</v></c></row>',
      `<v>1.50</v></c><c r="D4" s="1" ${text('ja')}</row>`,
    ],
    [
      'a missing cell last in its row, in the column’s style',
      change('A004', 'Klar', '', 'ja'),
      '<v>2</v></c></row>',
      `<v>2</v></c><c r="D9" s="1" ${text('ja')}</row>`,
    ],
    ['an overwritten formula', change('A004', 'Utfall', 2, 3), '<f>1+1</f><v>2</v>', '<v>3</v>'],
  ])('%s', async (_, planned, before, after) => {
    const old = partsOf(workbook())['xl/worksheets/sheet1.xml']!;
    expect(old).toContain(before);
    expect(await sheetAfter([planned])).toBe(old.replace(before, after));
  });

  test.each<[string, CellChange, string, string | null]>([
    ['another value stands there', change('A001', 'Utfall', 1, 2), 'write-conflict', 'C4'],
    ['it is empty', change('A001', 'Klar', 'ja', 'nej'), 'write-conflict', 'D4'],
    ['text is not the number', change('A001', 'Utfall', '1.5', 2), 'write-conflict', 'C4'],
    ['the id is gone', change('A009', 'Utfall', 1, 2), 'write-row-missing', null],
    ['the id stands twice', change('A003', 'Klar', 'ja', 'nej'), 'write-row-duplicate', null],
    ['no such table', { ...change('A001', 'Utfall', 1.5, 2), table: 'Mal' }, 'write-table-missing', null],
    ['no such column', change('A001', 'Prognos', 1.5, 2), 'write-column-missing', null],
    [
      'no such id column',
      { ...change('A001', 'Utfall', 1.5, 2), idColumn: 'Kod' },
      'write-column-missing',
      null,
    ],
    ['the text is too long', change('A001', 'Utfall', 1.5, 'x'.repeat(32_768)), 'write-text-too-long', null],
  ])('nothing at all is written when %s', async (_, bad, code, cell) => {
    const port = openPort(workbook());
    const good = change('A002', 'Utfall', true, 5);
    const plan = { ...PLAN([good, bad]), sheetList: [sheetOf('Rapport', { rowList: rowsOf([[1]]) })] };
    const result = await port.applyPlan(plan);
    expect(result.ok).toBe(false);
    expect(result.issueList).toMatchObject([{ code, severity: 'fel', cell, rowId: bad.rowId }]);
    expect(changedParts(workbook(), port.toBytes())).toEqual([]);
  });

  test('there is an issue for each change that cannot be made, with what stands there', async () => {
    const list = [
      change('A001', 'Utfall', 9, 2),
      change('A009', 'Utfall', 1, 2),
      change('A002', 'Klar', null, 2),
    ];
    const result = await openPort(workbook()).applyPlan(PLAN(list));
    expect(result.issueList.map(({ code, raw, params }) => [code, raw, params.expected])).toEqual([
      ['write-conflict', '1.5', '9'],
      ['write-row-missing', '', '1'],
      ['write-conflict', '#N/A', ''],
    ]);
  });

  test('cells and rows without r are found, and several changes fit one row', async () => {
    const bare = ROWS.replace(/<row r="[345]"/g, '<row').replace(/<c r="[A-D]\d"/g, '<c');
    const rows = `<row/><row/>${bare}`.replace(/<row([^/>]*)>/g, '<row$1><c/>');
    const list = [change('A001', 'Utfall', 1.5, 7), change('A001', 'Klar', null, true)];
    const xml = await sheetAfter(list, workbook(rows));
    expect(xml).toContain('<c s="1"><v>7</v></c><c r="D4" s="1" t="b"><v>1</v></c></row>');
  });

  test('a row that the sheet lacks is put in its place', async () => {
    const rows = ROWS.replace(/<row r="4".*?<\/row>/, '').replace(text('A003'), text(''));
    const ids = rows.replace('</sheetData>', '');
    const list = [change('', 'Utfall', null, 4)].map((each) => ({ ...each, idColumn: 'Klar', rowId: 'JA' }));
    expect(await sheetAfter(list, workbook(ids))).toContain('<c r="C7" s="1"><v>4</v></c><c r="D7"');
  });

  test('two changes of one cell, or of a sheet that is replaced, are a broken plan', async () => {
    const twice = [change('A001', 'Utfall', 1.5, 2), change('a001', 'Utfall', 1.5, 3)];
    await expect(applied(workbook(), PLAN(twice))).rejects.toThrow(RangeError);
    const names = [{ name: 'Malkedjan.Rapport', refersTo: 'Aktiviteter!$A$1', isHidden: true }];
    const owned = await applied(workbook(), planOf([], { nameList: names }));
    const plan = { ...PLAN([twice[0]!]), sheetList: [sheetOf('Rapport')] };
    await expect(applied(owned, plan)).rejects.toThrow(RangeError);
  });

  test('changes, report sheets and the tab that shows come together', async () => {
    const port = openPort(workbook());
    const plan = planOf([sheetOf('Rapport')], {
      cellChangeList: [change('A001', 'Utfall', 1.5, 2)],
      activeSheet: 'Aktiviteter',
    });
    valueOf(await port.applyPlan(plan));
    const xml = partsOf(port.toBytes())['xl/worksheets/sheet1.xml']!;
    expect(xml).toContain('<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols>');
    expect(xml).toContain('<c r="C4" s="1"><v>2</v></c>');
  });
});

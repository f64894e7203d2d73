import type { CellScalar } from '../../../src/core';
import type { RowAddition, WorkbookPlan } from '../../../src/workbook';
import { isError, seeWithOpenpyxl } from '../../helpers/openpyxl';
import { buildWorkbook } from '../../helpers/package-builder';
import { portOf, samplePort } from '../../helpers/sample-port';
import { describeWith } from '../../helpers/tools';
import { changedParts, partsOf, planOf, valueOf } from './plans';

const TABLE = { name: 'T', ref: 'A1:C3', columnList: ['ID', 'Tal', 'Dubbelt'] };
const text = (ref: string, value: string) => `<c r="${ref}" s="1" t="inlineStr"><is><t>${value}</t></is></c>`;
const ROWS =
  `<row r="1">${text('A1', 'ID')}${text('B1', 'Tal')}${text('C1', 'Dubbelt')}</row>` +
  `<row r="2">${text('A2', 'a')}<c r="B2" s="2"><v>1</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>2</v></c></row>` +
  `<row r="3">${text('A3', 'b')}<c r="B3" s="2"><v>2</v></c><c r="C3"><f t="shared" si="0"/><v>4</v></c></row>`;
const RULES =
  '<conditionalFormatting sqref="B2:B3 F1"><cfRule type="expression" priority="1"><formula>B2&gt;1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" sqref="B2:B3"><formula1>0</formula1></dataValidation></dataValidations>';
const STYLES =
  '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf fontId="0"><alignment wrapText="1"/></xf><xf numFmtId="9"/></cellXfs>';
const FORMULA_COLUMN =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:C3"><autoFilter ref="A1:C3"/>' +
  '<tableColumns count="3"><tableColumn id="1" name="ID"/><tableColumn id="2" name="Tal"/><tableColumn id="3" name="Dubbelt"><calculatedColumnFormula>T[[#This Row],[Tal]]*2</calculatedColumnFormula></tableColumn></tableColumns></table>';

const book = (more = '', after = RULES) =>
  buildWorkbook({
    sheetList: [{ title: 'Blad', rows: ROWS + more, after, tableList: [TABLE] }],
    styles: STYLES,
    parts: { 'xl/tables/table1.xml': FORMULA_COLUMN },
  });
const addition = (...rowList: RowAddition['rowList']): RowAddition => ({
  table: 'T',
  idColumn: 'ID',
  rowList,
});
const plan = (rest: Partial<WorkbookPlan>) => planOf([], rest);

async function applied(bytes: Uint8Array, rest: Partial<WorkbookPlan>) {
  const port = portOf(bytes);
  valueOf(await port.applyPlan(plan(rest)));
  const sheet = valueOf(portOf(port.toBytes()).readView()).sheetList[0]!;
  const { range } = sheet.tableList[0]!;
  const rows: CellScalar[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1)
    rows.push(
      [1, 2, 3].map((column) => sheet.cellAt(row, column).formula ?? sheet.cellAt(row, column).value),
    );
  return { port, sheet, rows };
}

describe('new rows in a file', () => {
  test('the table grows; looks, rules, filter and calculated columns go on', async () => {
    const { port, sheet, rows } = await applied(book(), {
      rowAdditionList: [addition({ ID: 'c', Tal: 3 }, { ID: '=d', Dubbelt: 9 })],
    });
    expect(rows.slice(1)).toEqual([
      ['a', 1, 'B2*2'],
      ['b', 2, 'B3*2'],
      ['c', 3, 'B4*2'],
      ['=d', null, 9],
    ]);
    expect([sheet.styleAt(5, 1).wrap, sheet.styleAt(5, 2).numberFormat]).toEqual([true, '0%']);
    expect(sheet.conditionalList[0]!.rangeList.map(({ bottom }) => bottom)).toEqual([5, 1]);
    expect(sheet.validationList[0]!.rangeList[0]!.bottom).toBe(5);
    expect(partsOf(port.toBytes())['xl/tables/table1.xml']).toContain('<autoFilter ref="A1:C5"/>');
    expect(changedParts(book(), port.toBytes())).toEqual([
      'xl/tables/table1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test.each<[string, Uint8Array, Partial<WorkbookPlan>, string]>([
    [
      'something below',
      book('<row r="4"><c r="B4"><v>1</v></c></row>'),
      { rowAdditionList: [addition({ ID: 'c' })] },
      'write-rows-blocked',
    ],
    [
      'merged cells below',
      book('', '<mergeCells><mergeCell ref="C4:D5"/></mergeCells>'),
      { rowAdditionList: [addition({ ID: 'c' })] },
      'write-rows-blocked',
    ],
    ['an id twice', book(), { rowAdditionList: [addition({ ID: 'c' }, { ID: 'A' })] }, 'write-row-duplicate'],
    [
      'no such table',
      book(),
      { rowAdditionList: [{ ...addition({ ID: 'c' }), table: 'U' }] },
      'write-table-missing',
    ],
    [
      'a text that no cell holds',
      book(),
      { rowAdditionList: [addition({ ID: 'å'.repeat(40_000) })] },
      'write-text-too-long',
    ],
    [
      'a change that fails',
      book(),
      {
        rowAdditionList: [addition({ ID: 'c' })],
        cellChangeList: [{ table: 'T', idColumn: 'ID', rowId: 'a', column: 'Tal', expected: 5, next: 6 }],
      },
      'write-conflict',
    ],
  ])('nothing is written: %s', async (_, bytes, rest, code) => {
    const port = portOf(bytes);
    const result = await port.applyPlan(plan(rest));
    expect(result.issueList.map((issue) => issue.code)).toEqual([code]);
    expect(port.toBytes()).toEqual(bytes);
  });

  test('changes of other cells go along', async () => {
    const { rows } = await applied(book(), {
      rowAdditionList: [addition({ ID: 'c' })],
      cellChangeList: [{ table: 'T', idColumn: 'ID', rowId: 'a', column: 'Tal', expected: 1, next: 6 }],
    });
    expect(rows.map(([id, number]) => [id, number])).toEqual([
      ['ID', 'Tal'],
      ['a', 6],
      ['b', 2],
      ['c', null],
    ]);
  });
});

describe('rows that go', () => {
  const remove = (...rowIdList: string[]): Partial<WorkbookPlan> => ({
    rowRemovalList: [{ table: 'T', idColumn: 'ID', rowIdList }],
  });

  test('what is below in the table moves up; below the table nothing moves', async () => {
    const { rows, sheet } = await applied(book('<row r="6"><c r="A6"><v>7</v></c></row>'), remove('a'));
    expect(rows.slice(1)).toEqual([['b', 2, 'B2*2']]);
    expect([3, 6].map((row) => sheet.cellAt(row, 1).value)).toEqual([null, 7]);
    expect(sheet.validationList[0]!.rangeList[0]!.bottom).toBe(2);
  });

  test('an empty row stays of all', async () => {
    const { rows, sheet } = await applied(book(), remove('a', 'b'));
    expect(rows.slice(1)).toEqual([[null, null, null]]);
    expect(sheet.styleAt(2, 2).numberFormat).toBe('0%');
  });

  test('what was added is taken away again, to the same values, looks and rules', async () => {
    const { port } = await applied(book(), { rowAdditionList: [addition({ ID: 'c' }, { ID: 'd' })] });
    const { rows, sheet, port: after } = await applied(port.toBytes(), remove('d', 'c'));
    const before = await applied(book(), {});
    expect(rows).toEqual(before.rows);
    expect(sheet.conditionalList).toEqual(before.sheet.conditionalList);
    expect(sheet.rowCount).toBe(before.sheet.rowCount);
    expect(partsOf(after.toBytes())['xl/tables/table1.xml']).toBe(FORMULA_COLUMN);
  });

  test('a plan that also changes the table is a broken program', async () => {
    const mixed = { ...remove('a'), rowAdditionList: [addition({ ID: 'x' })] };
    await expect(portOf(book()).applyPlan(plan(mixed))).rejects.toThrow(RangeError);
  });
});

describeWith(['python:openpyxl'], 'read back', () => {
  test('openpyxl reads the sample with new rows', async () => {
    const port = samplePort();
    const { tableList } = valueOf(await port.readWorkbook());
    const { headerList, rowList, range, sheet } = tableList.find(({ name }) => name === 'Indikatorer')!;
    const id = headerList[0]!;
    const rowAdditionList = [
      { table: 'Indikatorer', idColumn: id, rowList: [{ [id]: 'NY1' }, { [id]: 'NY2' }] },
    ];
    valueOf(await port.applyPlan(plan({ rowAdditionList })));
    const [seen] = seeWithOpenpyxl([port.toBytes()]);
    if (!seen || isError(seen)) throw new Error('openpyxl cannot read it');
    const shown = seen.sheets[sheet]!;
    const last = range.top + rowList.length + 2;
    expect(Object.values(shown.cells).map(({ value }) => value)).toEqual(
      expect.arrayContaining(['NY1', 'NY2']),
    );
    expect(shown.tables.find(({ name }) => name === 'Indikatorer')!.range).toMatch(new RegExp(`${last}$`));
  });
});

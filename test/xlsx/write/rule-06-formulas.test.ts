import type { CellChange } from '../../../src/workbook';
import { applied, changedParts, openPort, partsOf, planOf, rowsOf, sheetOf, snapshotOf } from './plans';
import { rawTable, rawWorkbook, TABLE_TYPE } from './raw-workbook';

const CHAIN = 'xl/calcChain.xml';
const text = (value: string) => `t="inlineStr"><is><t>${value}</t></is></c>`;
const SHARED_ROWS =
  `<row r="1"><c r="A1" ${text('Id')}<c r="B1" ${text('Värde')}<c r="C1" ${text('Dubbelt')}</row>` +
  `<row r="2"><c r="A2" ${text('A')}<c r="B2"><v>1</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*$B$2</f><v>1</v></c></row>` +
  `<row r="3"><c r="A3" ${text('B')}<c r="B3"><v>2</v></c><c r="C3"><f t="shared" si="0"/><v>2</v></c></row>` +
  `<row r="4"><c r="A4" ${text('C')}<c r="B4"><v>3</v></c><c r="C4"><f t="shared" si="0"/><v>3</v></c></row>`;

function workbook(rows = SHARED_ROWS, calcPr = '<calcPr calcId="191029" calcMode="auto"/>'): Uint8Array {
  return rawWorkbook({
    sheetList: [
      {
        title: 'Data',
        inner: `<sheetData>${rows}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
        relationshipList: [['rId1', 'table', '../tables/table1.xml']],
      },
    ],
    afterSheets: calcPr,
    workbookRelationshipList: [['rIdC', 'calcChain', 'calcChain.xml']],
    partByPath: {
      [CHAIN]: '<calcChain xmlns="urn:x"><c r="C2" i="3"/></calcChain>',
      'xl/tables/table1.xml': rawTable('Tal', 'A1:C4', ['Id', 'Värde', 'Dubbelt']),
    },
    typeByPath: {
      [CHAIN]: 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
      'xl/tables/table1.xml': TABLE_TYPE,
    },
  });
}

const change = (rowId: string, column: string, expected: number, next: number | null): CellChange => {
  return { table: 'Tal', idColumn: 'Id', rowId, column, expected, next };
};
const apply = (list: readonly CellChange[]) => applied(workbook(), planOf([], { cellChangeList: list }));

describe('rule 6: formulas stay whole and are calculated anew', () => {
  test('an overwritten formula takes the calculation chain along', async () => {
    const after = await apply([change('C', 'Dubbelt', 3, 7)]);
    const parts = partsOf(after);
    expect(parts[CHAIN]).toBeUndefined();
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(parts['xl/workbook.xml']).toContain(
      '<calcPr calcId="191029" calcMode="auto" fullCalcOnLoad="1"/>',
    );
  });

  test('a changed input keeps the chain, but asks for calculation', async () => {
    const after = await apply([change('A', 'Värde', 1, 5)]);
    expect(changedParts(workbook(), after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(partsOf(after)['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  test('a template sheet of values touches neither', async () => {
    const after = await applied(workbook(), planOf([sheetOf('Ny', { mark: null, rowList: rowsOf([[1]]) })]));
    expect(partsOf(after)[CHAIN]).toBeDefined();
    expect(partsOf(after)['xl/workbook.xml']).not.toContain('fullCalcOnLoad');
  });

  test('the next cell carries a shared formula on when its first is overwritten', async () => {
    const after = await apply([change('A', 'Dubbelt', 1, 9)]);
    const xml = partsOf(after)['xl/worksheets/sheet1.xml']!;
    expect(xml).toContain('<c r="C2"><v>9</v></c>');
    expect(xml).toContain('<c r="C3"><f t="shared" ref="C3:C4" si="0">B3*$B$2</f><v>2</v></c>');
    expect(xml).toContain('<c r="C4"><f t="shared" si="0"/><v>3</v></c>');
    const rowList = (await snapshotOf(after)).tableList[0]!.rowList;
    expect(rowList.map((row) => row[2]!.formula)).toEqual([undefined, 'B3*$B$2', 'B4*$B$2']);
  });

  test('followers overwritten too are passed over; a group without cells left is gone', async () => {
    const two = await apply([change('A', 'Dubbelt', 1, 9), change('B', 'Dubbelt', 2, null)]);
    const xml = partsOf(two)['xl/worksheets/sheet1.xml']!;
    expect(xml).toContain('<c r="C3"/>');
    expect(xml).toContain('<c r="C4"><f t="shared" ref="C4" si="0">B4*$B$2</f><v>3</v></c>');
    const all = [['A', 1] as const, ['B', 2] as const, ['C', 3] as const];
    const gone = await apply(all.map(([id, value]) => change(id, 'Dubbelt', value, 0)));
    expect(partsOf(gone)['xl/worksheets/sheet1.xml']).not.toContain('<f');
  });

  test('a follower alone leaves the rest of its group as it stands', async () => {
    const xml = partsOf(await apply([change('B', 'Dubbelt', 2, 8)]))['xl/worksheets/sheet1.xml']!;
    expect(xml).toBe(
      partsOf(workbook())['xl/worksheets/sheet1.xml']!.replace('<f t="shared" si="0"/><v>2</v>', '<v>8</v>'),
    );
  });

  test.each([
    ['the first cell', 'A', 1],
    ['another cell', 'B', 2],
  ])('an array formula over several cells is not cut up: %s', async (_, rowId, expected) => {
    const rows = SHARED_ROWS.replace('t="shared" ref="C2:C4" si="0"', 't="array" ref="C2:C4"').replaceAll(
      '<f t="shared" si="0"/>',
      '',
    );
    const port = openPort(workbook(rows));
    const plan = planOf([], { cellChangeList: [change(rowId, 'Dubbelt', expected, 5)] });
    const result = await port.applyPlan(plan);
    expect(result.ok).toBe(false);
    expect(result.issueList).toMatchObject([{ code: 'write-array-formula', severity: 'fel', sheet: 'Data' }]);
    expect(port.toBytes()).toEqual(openPort(workbook(rows)).toBytes());
  });

  test.each([
    ['<calcPr fullCalcOnLoad="1" calcId="1"/>', '<calcPr fullCalcOnLoad="1" calcId="1"/>'],
    ['<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
    ['', '<calcPr fullCalcOnLoad="1"/>'],
  ])('calcPr %s becomes %s', async (before, after) => {
    const plan = planOf([], { cellChangeList: [change('A', 'Värde', 1, 5)] });
    expect(partsOf(await applied(workbook(SHARED_ROWS, before), plan))['xl/workbook.xml']).toContain(after);
  });
});

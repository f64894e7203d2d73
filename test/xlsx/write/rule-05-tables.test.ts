import type { PlannedTable } from '../../../src/workbook';
import { blankWorkbook } from '../../../src/xlsx';
import { applied, formulaCell, partsOf, planOf, rowsOf, sheetOf, snapshotOf } from './plans';

const TABLE: PlannedTable = {
  name: 'Mal',
  range: { top: 1, left: 1, bottom: 3, right: 2 },
  columnList: ['Mål-ID', 'Namn <kort>'],
  tableStyle: 'TableStyleMedium2',
  hasFilter: true,
};

const planWith = (table: PlannedTable, header: readonly string[] = TABLE.columnList) =>
  planOf([sheetOf('Mål', { rowList: rowsOf([header, ['M1', 'Ett'], ['M2', null]]), tableList: [table] })]);

describe('rule 5: tables agree with their cells', () => {
  test('names, range and filter stand in the part as in the cells', async () => {
    const bytes = await applied(blankWorkbook(), planWith(TABLE));
    const xml = partsOf(bytes)['xl/tables/table1.xml']!;
    expect(xml).toContain('ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/>');
    expect(xml).toContain('<tableColumns count="2"><tableColumn id="1" name="Mål-ID"/>');
    expect(xml).toContain('<tableColumn id="2" name="Namn &lt;kort&gt;"/>');
    const [table] = (await snapshotOf(bytes)).tableList;
    expect(table!.headerList).toEqual(TABLE.columnList);
    expect(table!.rowList.map((row) => row.map(({ value }) => value))).toEqual([
      ['M1', 'Ett'],
      ['M2', null],
    ]);
  });

  test('a table without filter has no filter element', async () => {
    const bytes = await applied(blankWorkbook(), planWith({ ...TABLE, hasFilter: false }));
    expect(partsOf(bytes)['xl/tables/table1.xml']).not.toContain('autoFilter');
  });

  test.each<[string, PlannedTable, readonly string[]]>([
    ['a header cell says something else', TABLE, ['Mål-ID', 'Namn']],
    ['no body row', { ...TABLE, range: { ...TABLE.range, bottom: 1 } }, TABLE.columnList],
    ['too few names', { ...TABLE, columnList: ['Mål-ID'] }, TABLE.columnList],
    ['two columns of one name', { ...TABLE, columnList: ['Namn', 'NAMN'] }, ['Namn', 'NAMN']],
  ])('a plan is refused when %s', async (_, table, header) => {
    await expect(applied(blankWorkbook(), planWith(table, header))).rejects.toThrow(RangeError);
  });

  test('formulas name this row and new functions as a file does', async () => {
    const cell = formulaCell(1, 'XLOOKUP(Mal[@[Mål-ID]],Mal[Mål-ID],Mal[Namn])', 'x');
    const sheet = sheetOf('Rapport', {
      rowList: [{ rowNumber: 1, cellList: [cell, formulaCell(2, 'COUNTA(UNIQUE(A1:A9))', 1)] }],
    });
    const xml = partsOf(await applied(blankWorkbook(), planOf([sheet])))['xl/worksheets/sheet1.xml']!;
    expect(xml).toContain('<f>_xlfn.XLOOKUP(Mal[[#This Row],[Mål-ID]],Mal[Mål-ID],Mal[Namn])</f>');
    expect(xml).toContain('<f t="array" ref="B1">COUNTA(_xlfn.UNIQUE(A1:A9))</f><v>1</v>');
  });
});

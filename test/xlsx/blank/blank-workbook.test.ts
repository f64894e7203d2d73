import { blankWorkbook } from '../../../src/xlsx';
import { applied, openPort, partsOf, planOf, rowsOf, sheetOf, snapshotOf, valueOf } from '../write/plans';

const template = (titleList: readonly string[]) =>
  planOf(titleList.map((title) => sheetOf(title, { mark: null, rowList: rowsOf([[title]]) })));

describe('a blank workbook', () => {
  test('is the same every time, opens, and has one empty sheet', async () => {
    expect(blankWorkbook()).toEqual(blankWorkbook());
    expect(await snapshotOf(blankWorkbook())).toEqual({
      sheetList: [{ title: 'Blad1', visibility: 'visible', isProtected: false }],
      tableList: [],
      ownedSheetList: [],
      isDate1904: false,
    });
  });

  test('leaves no empty sheet behind under a template', async () => {
    const bytes = await applied(blankWorkbook(), template(['Uppgifter', 'Mål', 'Blad1']));
    const snapshot = await snapshotOf(bytes);
    expect(snapshot.sheetList.map(({ title }) => title)).toEqual(['Uppgifter', 'Mål', 'Blad1']);
    const parts = partsOf(bytes);
    expect(Object.keys(parts).filter((name) => name.includes('worksheets/'))).toHaveLength(3);
    expect(parts['xl/workbook.xml']).toContain('<sheet name="Uppgifter" sheetId="1" ');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('tabSelected="1"');
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('tabSelected');
  });

  test('shows its first visible sheet', async () => {
    const hidden = sheetOf('Listor', { mark: null, visibility: 'hidden' });
    const plan = planOf([hidden, ...template(['Mål', 'Indikatorer']).sheetList]);
    const parts = partsOf(await applied(blankWorkbook(), plan));
    expect(parts['xl/workbook.xml']).toContain('<workbookView activeTab="1"/>');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('tabSelected="1"');
  });

  test('keeps its sheet when a plan brings none that can be seen', async () => {
    const hidden = sheetOf('Listor', { visibility: 'hidden' });
    const snapshot = await snapshotOf(await applied(blankWorkbook(), planOf([hidden])));
    expect(snapshot.sheetList.map(({ title }) => title)).toEqual(['Blad1', 'Listor']);
  });

  test('is no longer blank once something has been written: the template is refused the second time', async () => {
    const port = openPort(blankWorkbook());
    valueOf(await port.applyPlan(template(['Mål'])));
    const again = await port.applyPlan(template(['Mål']));
    expect(again.issueList.map(({ code }) => code)).toEqual(['write-sheet-exists']);
    valueOf(await port.applyPlan(template(['Annat'])));
    const snapshot = valueOf(await port.readWorkbook());
    expect(snapshot.sheetList.map(({ title }) => title)).toEqual(['Mål', 'Annat']);
  });
});

import { RELATIONSHIP } from '../../../src/xlsx/package';
import { OpcPackage } from '../../../src/xlsx/package';
import { fullPlan } from './full-plan';
import { applied, openPort, partsOf, planOf, rowsOf, sheetOf, valueOf } from './plans';
import { rawTable, rawWorkbook, TABLE_TYPE } from './raw-workbook';

const withTable = () =>
  rawWorkbook({
    sheetList: [
      {
        title: 'Data',
        inner: '<sheetData/><tableParts count="1"><tablePart r:id="rId7"/></tableParts>',
        relationshipList: [['rId7', 'table', '../tables/table1.xml']],
      },
    ],
    partByPath: { 'xl/tables/table1.xml': rawTable('Mal', 'A1:A2', ['Kod'], '', 2) },
    typeByPath: { 'xl/tables/table1.xml': TABLE_TYPE },
  });

describe('rule 2: every new part is declared, related and unique', () => {
  test('relationships lead to parts that are there and have a type; nothing stands unrelated', async () => {
    const pkg = valueOf(OpcPackage.open(await applied(withTable(), fullPlan())));
    const targetSet = new Set<string>();
    for (const source of ['/', ...pkg.partNameList]) {
      for (const { partName, id } of pkg.relationshipList(source)) {
        expect([source, id, partName !== null && pkg.has(partName)]).toEqual([source, id, true]);
        targetSet.add(partName!);
      }
    }
    const orphanList = pkg.partNameList.filter(
      (name) => !targetSet.has(name) && !name.endsWith('.rels') && name !== '/[Content_Types].xml',
    );
    expect(orphanList).toEqual([]);
    expect(pkg.partNameList.filter((name) => pkg.contentTypeOf(name) === null)).toEqual([]);
  });

  test('sheet ids, relationship ids and table ids are unique; new tables fill the gaps', async () => {
    const bytes = await applied(withTable(), fullPlan());
    const parts = partsOf(bytes);
    const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map((match) => match[1]);
    const sheetIdList = all(/sheetId="(\d+)"/g, parts['xl/workbook.xml']!);
    expect(sheetIdList).toEqual(['3', '4', '5']);
    const idList = all(/ Id="([^"]+)"/g, parts['xl/_rels/workbook.xml.rels']!);
    expect(new Set(idList).size).toBe(idList.length);
    expect(parts['xl/tables/table2.xml']).toContain(' id="1" name="Listor" displayName="Listor"');
    const pkg = valueOf(OpcPackage.open(bytes));
    expect(pkg.relationshipsOfType('/xl/worksheets/sheet3.xml', RELATIONSHIP.table)).toHaveLength(1);
  });

  test.each(['Mal', 'MAL', 'Upptaget'])('a table name that is taken is refused: %s', async (name) => {
    const table = {
      name,
      range: { top: 1, left: 1, bottom: 2, right: 1 },
      columnList: ['Kod'],
      tableStyle: 'TableStyleLight1',
      hasFilter: false,
    };
    const port = openPort(withTable());
    const names = [{ name: 'Upptaget', refersTo: 'Data!$A$1', isHidden: false }];
    valueOf(await port.applyPlan(planOf([], { nameList: names })));
    const before = port.toBytes();
    const result = await port.applyPlan(
      planOf([sheetOf('Ny', { rowList: rowsOf([['Kod']]), tableList: [table] })]),
    );
    expect(result.issueList.map((issue) => [issue.code, issue.severity, issue.params.table])).toEqual([
      ['write-table-exists', 'fel', name],
    ]);
    expect(port.toBytes()).toEqual(before);
  });

  test.each([
    [' blank först', true],
    ['blank sist ', true],
    ['två\nrader', true],
    ['två  blanka', true],
    ['tabb\there', true],
    ['vanlig text', false],
  ])('xml:space keeps %j', async (text, isMarked) => {
    const bytes = await applied(withTable(), planOf([sheetOf('Ny', { rowList: rowsOf([[text]]) })]));
    const xml = partsOf(bytes)['xl/worksheets/sheet2.xml']!;
    expect(xml).toContain(`<t${isMarked ? ' xml:space="preserve"' : ''}>${text}</t>`);
  });
});

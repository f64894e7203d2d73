import type { PlannedTable, SheetPlan } from '../../../src/workbook';
import { applied, changedParts, openPort, partsOf, planOf, rowsOf, sheetOf, valueOf } from './plans';
import { rawTable, rawWorkbook, TABLE_TYPE, type RawSheet } from './raw-workbook';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const OWNED: RawSheet = {
  title: 'Min rapport',
  inner:
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>',
  relationshipList: [
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'table', '/xl/tables/table1.xml'],
    ['rId3', 'drawing', '../drawings/drawing2.xml'],
  ],
};
const before = rawWorkbook({
  sheetList: [
    { title: 'Först', inner: '<sheetData/>' },
    OWNED,
    {
      title: 'Sist',
      inner: '<sheetData/><drawing r:id="rId1"/>',
      relationshipList: [['rId1', 'drawing', '../drawings/drawing2.xml']],
    },
  ],
  afterSheets:
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">x!$A$1</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="2">Sist!$A$1:$B$2</definedName>' +
    '<definedName name="_xlnm.Print_Titles" localSheetId="1">x!$1:$1</definedName>' +
    '<definedName name="Eget" comment="behåll">Sist!$A$1</definedName>' +
    `<definedName name="malkedjan.rapport">'Min rapport'!$C$4</definedName></definedNames>`,
  partByPath: {
    'xl/drawings/drawing1.xml': '<wsDr xmlns="urn:d"/>',
    'xl/drawings/drawing2.xml': '<wsDr xmlns="urn:d"/>',
    'xl/drawings/_rels/drawing1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="urn:chart" Target="../charts/chart1.xml"/></Relationships>',
    'xl/charts/chart1.xml': '<chart xmlns="urn:c"/>',
    'xl/tables/table1.xml': rawTable('Gammal', 'A1:A2', ['x']),
  },
  typeByPath: {
    'xl/drawings/drawing1.xml': DRAWING_TYPE,
    'xl/drawings/drawing2.xml': DRAWING_TYPE,
    'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    'xl/tables/table1.xml': TABLE_TYPE,
  },
});
const REPORT: SheetPlan = sheetOf('Rapport', { rowList: rowsOf([['Ny']]) });

describe('rule 7: own sheets are replaced in place, nothing else is removed or moved', () => {
  test('a renamed owned sheet keeps its id, part, title and place', async () => {
    const port = openPort(before);
    const receipt = valueOf(await port.applyPlan(planOf([REPORT])));
    expect(receipt.titleByPlanned).toEqual({ Rapport: 'Min rapport' });
    const after = port.toBytes();
    const parts = partsOf(after);
    const sheets = /<sheets>.*<\/sheets>/.exec(partsOf(before)['xl/workbook.xml']!)![0];
    expect(parts['xl/workbook.xml']).toContain(sheets);
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<is><t>Ny</t></is>');
    expect(parts['xl/worksheets/sheet2.xml']).not.toMatch(/drawing|tablePart/);
    expect((await snapshotTitles(after)).owned).toEqual(['Min rapport']);
  });

  test('what people have put on it is counted before, so that it can be told that it goes', async () => {
    const [owned] = valueOf(await openPort(before).readWorkbook()).ownedSheetList;
    expect(owned).toMatchObject({ title: 'Min rapport', lostObjectCount: 2 });
    const after = openPort(await applied(before, planOf([REPORT])));
    expect(valueOf(await after.readWorkbook()).ownedSheetList[0]).not.toHaveProperty('lostObjectCount');
  });

  test('parts that only the old sheet needed go, shared ones stay', async () => {
    const after = await applied(before, planOf([REPORT]));
    expect(changedParts(before, after)).toEqual([
      '[Content_Types].xml',
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/styles.xml',
      'xl/tables/table1.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
    const parts = partsOf(after);
    expect(parts['xl/drawings/drawing2.xml']).toBeDefined();
    for (const gone of ['xl/charts/chart1.xml', 'xl/drawings/drawing1.xml', 'xl/tables/table1.xml']) {
      expect(parts[gone]).toBeUndefined();
      expect(parts['[Content_Types].xml']).not.toContain(gone);
    }
  });

  test('names of other sheets stay as they are; those of the old sheet follow the new one', async () => {
    const xml = partsOf(await applied(before, planOf([REPORT])))['xl/workbook.xml']!;
    expect(xml).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">Sist!$A$1:$B$2</definedName>' +
        '<definedName name="Eget" comment="behåll">Sist!$A$1</definedName>' +
        `<definedName name="malkedjan.rapport" hidden="1">'Min rapport'!$A$1</definedName></definedNames>`,
    );
  });

  test('a table of the replaced sheet frees its name, number and part', async () => {
    const table: PlannedTable = {
      name: 'Gammal',
      range: { top: 1, left: 1, bottom: 2, right: 1 },
      columnList: ['Ny'],
      tableStyle: 'TableStyleLight1',
      hasFilter: false,
    };
    const parts = partsOf(await applied(before, planOf([{ ...REPORT, tableList: [table] }])));
    expect(parts['xl/tables/table1.xml']).toContain(' id="1" name="Gammal"');
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Id="rId1"');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<tablePart r:id="rId1"/>');
  });

  test.each([
    ['the sheet was deleted', '#REF!$A$1'],
    ['it names a sheet that is not there', 'Borta!$A$1'],
    ['it is no cell', '42'],
  ])('a lost mark gives a new sheet last and the mark follows: %s', async (_, refersTo) => {
    const lost = rawWorkbook({
      sheetList: [{ title: 'Rapport', inner: '<sheetData/>' }],
      afterSheets: `<definedNames><definedName name="Malkedjan.Rapport" hidden="1">${refersTo}</definedName></definedNames>`,
    });
    const port = openPort(lost);
    const receipt = valueOf(await port.applyPlan(planOf([REPORT])));
    expect(receipt.titleByPlanned).toEqual({ Rapport: 'Rapport (2)' });
    const xml = partsOf(port.toBytes())['xl/workbook.xml']!;
    expect(xml).toMatch(/name="Rapport" .*name="Rapport \(2\)"/);
    expect(xml.match(/Malkedjan\.Rapport/g)).toHaveLength(1);
    expect(xml).toContain(">'Rapport (2)'!$A$1</definedName>");
    expect(partsOf(port.toBytes())['xl/worksheets/sheet1.xml']).toBe(
      partsOf(lost)['xl/worksheets/sheet1.xml'],
    );
  });

  test('a template sheet whose title is taken is refused, and nothing is written', async () => {
    const port = openPort(before);
    const plan = planOf([sheetOf('FÖRST', { mark: null }), sheetOf('Nytt', { mark: null })]);
    const result = await port.applyPlan(plan);
    expect(result.issueList).toMatchObject([{ code: 'write-sheet-exists', severity: 'fel', sheet: 'FÖRST' }]);
    expect(changedParts(before, port.toBytes())).toEqual([]);
  });

  test('two sheets of one mark are a broken plan', async () => {
    const plan = planOf([REPORT, { ...REPORT, title: 'Annan' }]);
    await expect(applied(before, plan)).rejects.toThrow(RangeError);
  });

  test('formulas, names and print areas follow a sheet that got another title', async () => {
    const user = rawWorkbook({ sheetList: [{ title: 'Rapport', inner: '<sheetData/>' }] });
    const overview = sheetOf('Översikt', {
      rowList: [
        {
          rowNumber: 1,
          cellList: [
            {
              columnNumber: 1,
              content: { kind: 'formula', formula: 'Rapport!A1', cached: 'Ny' },
              style: 'body',
            },
          ],
        },
      ],
    });
    const nameList = [{ name: 'Malkedjan.Lista.X', refersTo: 'Rapport!$A$1:$A$2', isHidden: false }];
    const parts = partsOf(await applied(user, planOf([REPORT, overview], { nameList })));
    expect(parts['xl/worksheets/sheet3.xml']).toContain(`<f>'Rapport (2)'!A1</f>`);
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="Malkedjan.Lista.X">'Rapport (2)'!$A$1:$A$2</definedName>`,
    );
  });
});

async function snapshotTitles(bytes: Uint8Array): Promise<{ owned: readonly string[] }> {
  const snapshot = valueOf(await openPort(bytes).readWorkbook());
  return { owned: snapshot.ownedSheetList.map(({ title }) => title) };
}

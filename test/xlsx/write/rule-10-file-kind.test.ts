import { applied, openPort, partsOf, planOf, rowsOf, sheetOf } from './plans';
import { rawWorkbook } from './raw-workbook';

const MACRO = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const SIGNATURE =
  '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
const sheetList = [{ title: 'Data', inner: '<sheetData/>' }];
const PLAN = planOf([sheetOf('Rapport', { rowList: rowsOf([['x']]) })]);

describe('rule 10: a file stays the kind it is', () => {
  test('a workbook with macros keeps its type and its code', async () => {
    const before = rawWorkbook({
      sheetList,
      workbookType: MACRO,
      workbookRelationshipList: [
        ['rIdV', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
      ],
      partByPath: { 'xl/vbaProject.bin': 'not really code \u0000\u0001' },
      typeByPath: { 'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject' },
    });
    const parts = partsOf(await applied(before, PLAN));
    expect(parts['[Content_Types].xml']).toContain(`PartName="/xl/workbook.xml" ContentType="${MACRO}"`);
    expect(parts['xl/vbaProject.bin']).toBe(partsOf(before)['xl/vbaProject.bin']);
  });

  test.each([
    ['a signed file is written with a warning', SIGNATURE, [['file-signature-invalid', 'varning']]],
    ['an unsigned one without', '', []],
  ])('%s', async (_, rootRelationships, expected) => {
    const partByPath = { '_xmlsignatures/origin.sigs': '' };
    const typeByPath = {
      '_xmlsignatures/origin.sigs': 'application/vnd.openxmlformats-package.digital-signature-origin',
    };
    const port = openPort(rawWorkbook({ sheetList, rootRelationships, partByPath, typeByPath }));
    const result = await port.applyPlan(PLAN);
    expect(result.ok).toBe(true);
    expect(result.issueList.map(({ code, severity }) => [code, severity])).toEqual(expected);
    expect(partsOf(port.toBytes())['xl/worksheets/sheet2.xml']).toContain('<t>x</t>');
  });

  test('a strict workbook gets strict parts and relationships only', async () => {
    const parts = partsOf(await applied(rawWorkbook({ sheetList, isStrict: true, styles: null }), PLAN));
    const ours = [
      'xl/worksheets/sheet2.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
    ];
    for (const path of ours) {
      const text = parts[path]!.replaceAll('http://schemas.openxmlformats.org/package/2006/', '');
      expect([path, text.includes('schemas.openxmlformats.org')]).toEqual([path, false]);
    }
    expect(parts['xl/worksheets/sheet2.xml']).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
  });

  test('a workbook with prefixes keeps them', async () => {
    const names = '<definedNames><definedName name="Eget">Data!$A$1</definedName></definedNames>';
    const before = rawWorkbook({ sheetList, prefix: 'x:', afterSheets: names });
    const xml = partsOf(await applied(before, PLAN))['xl/workbook.xml']!;
    expect(xml).toContain('<x:bookViews><x:workbookView/></x:bookViews><x:sheets><x:sheet name="Data"');
    expect(xml).toContain('<x:definedName name="Malkedjan.Rapport" hidden="1">Rapport!$A$1</x:definedName>');
    expect(xml.match(/<(?!\/|\?|x:)[^>]*>/g)).toBeNull();
  });
});

import { readWorkbookParts } from '../../../src/xlsx/read';
import {
  buildWorkbook,
  MAIN,
  REL,
  workbookParts,
  zipParts,
  type WorkbookSpec,
} from '../../helpers/package-builder';
import { faultsOf, openPackage, valueOf } from '../../helpers/package-open';

const read = (spec: WorkbookSpec) => valueOf(readWorkbookParts(openPackage(buildWorkbook(spec))));

const spec: WorkbookSpec = {
  sheetList: [
    { title: 'Mål &amp; mått' },
    { title: 'Dold', state: 'hidden' },
    { title: 'Mycket dold', state: 'veryHidden' },
    { title: 'Diagram', kind: 'chartsheet', xml: `<chartsheet xmlns="${MAIN}"/>` },
    { title: 'Dialog', kind: 'dialogsheet', xml: `<dialogsheet xmlns="${MAIN}"/>` },
  ],
  names:
    '<definedName name="Malkedjan.Lista.Ja" hidden="1">Listor!$A$2:$A$3</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="1">\'Mål &amp; mått\'!$A:$A</definedName>' +
    '<definedName name="Konstant" hidden="0">\n"a &lt; b"</definedName>',
};

test.each<[string, Partial<WorkbookSpec>]>([
  ['plain', {}],
  ['with a prefix', { prefix: 'x:' }],
  ['strict', { isStrict: true }],
  ['with absolute targets', { hasAbsoluteTargets: true }],
])('%s: sheets in tab order with kind and visibility', (_, form) => {
  const names = form.prefix ? spec.names!.replace(/(<\/?)/g, `$1${form.prefix}`) : spec.names!;
  const { sheetList, nameList } = read({ ...spec, names, ...form });
  expect(sheetList.map(({ title, kind, visibility }) => [title, kind, visibility])).toEqual([
    ['Mål & mått', 'worksheet', 'visible'],
    ['Dold', 'worksheet', 'hidden'],
    ['Mycket dold', 'worksheet', 'veryHidden'],
    ['Diagram', 'chartsheet', 'visible'],
    ['Dialog', 'dialogsheet', 'visible'],
  ]);
  expect(sheetList[2]).toMatchObject({
    sheetId: 3,
    relationshipId: 'rId3',
    partName: '/xl/worksheets/sheet3.xml',
  });
  expect(nameList).toEqual([
    { name: 'Malkedjan.Lista.Ja', localSheetId: null, isHidden: true, text: 'Listor!$A$2:$A$3' },
    { name: '_xlnm.Print_Area', localSheetId: 1, isHidden: false, text: "'Mål & mått'!$A:$A" },
    { name: 'Konstant', localSheetId: null, isHidden: false, text: '"a < b"' },
  ]);
});

test.each([
  ['date1904="1"', true],
  ['date1904="true"', true],
  ['date1904="0"', false],
  ['', false],
])('workbookPr %j: 1904 is %j', (properties, expected) => {
  expect(read({ ...spec, properties }).isDate1904).toBe(expected);
});

test.each<[string, string, string, string]>([
  ['another root', '<workbook', '<worksheet', 'file-not-workbook'],
  ['another namespace', MAIN, 'http://example.org/', 'file-not-workbook'],
  ['no sheets', '<sheets>', '<sheetless>', 'file-not-workbook'],
  ['a sheet without part', 'r:id="rId2"', 'r:id="rId99"', 'file-part-missing'],
  ['a sheet without id', ' r:id="rId2"', '', 'file-part-missing'],
])('%s', (_, from, to, code) => {
  const parts = workbookParts(spec);
  const xml = String(parts['xl/workbook.xml']).replaceAll(from, to);
  parts['xl/workbook.xml'] = xml.replaceAll(from.replace('<', '</'), to.replace('<', '</'));
  expect(faultsOf(readWorkbookParts(openPackage(zipParts(parts))))).toEqual([code]);
});

test('a relationship to a part that is not there', () => {
  const parts = workbookParts(spec);
  delete parts['xl/worksheets/sheet2.xml'];
  expect(faultsOf(readWorkbookParts(openPackage(zipParts(parts))))).toEqual(['file-part-missing']);
});

test('a prefix for relationships other than r, declared on the sheet itself', () => {
  const parts = workbookParts(spec);
  parts['xl/workbook.xml'] = String(parts['xl/workbook.xml'])
    .replace(` xmlns:r="${REL}"`, '')
    .replaceAll('r:id=', `xmlns:rel="${REL}" rel:id=`);
  expect(valueOf(readWorkbookParts(openPackage(zipParts(parts)))).sheetList).toHaveLength(5);
});

test('two sheets cannot be one part', () => {
  const parts = workbookParts(spec);
  parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace('r:id="rId2"', 'r:id="rId1"');
  expect(faultsOf(readWorkbookParts(openPackage(zipParts(parts))))).toEqual(['file-broken-xml']);
});

test('a sheet of another kind is listed and kept', () => {
  const parts = workbookParts(spec);
  const rels = 'xl/_rels/workbook.xml.rels';
  const macro = 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet';
  parts[rels] = String(parts[rels]).replace(`${REL}/dialogsheet`, macro);
  const { sheetList } = valueOf(readWorkbookParts(openPackage(zipParts(parts))));
  expect(sheetList.map((sheet) => sheet.kind)).toEqual([
    'worksheet',
    'worksheet',
    'worksheet',
    'chartsheet',
    'other',
  ]);
});

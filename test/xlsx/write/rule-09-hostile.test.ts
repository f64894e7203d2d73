import { MAX_COLUMN, MAX_ROW } from '../../../src/core';
import type { SheetPlan } from '../../../src/workbook';
import { blankWorkbook, createXlsxPort } from '../../../src/xlsx';
import { applied, openPort, partsOf, planOf, rowsOf, sheetOf, snapshotOf } from './plans';
import { rawWorkbook } from './raw-workbook';

const WHOLE_COLUMN = { top: 1, left: 2, bottom: MAX_ROW, right: 2 };
const DTD = '<!DOCTYPE x [<!ENTITY e "x">]>';

describe('rule 9: hostile files and texts cost little and break nothing', () => {
  test('whole columns stay ranges', async () => {
    const sheet = sheetOf('Rapport', {
      dropDownList: [
        { rangeList: [WHOLE_COLUMN], source: '$A$1:$A$3', allowBlank: true, errorStyle: 'stop' },
      ],
      conditionalFormatList: [{ rangeList: [WHOLE_COLUMN], rule: { kind: 'dataBar', color: '#1F3864' } }],
      mergeList: [{ top: 1, left: 1, bottom: 1, right: MAX_COLUMN }],
    });
    const xml = partsOf(await applied(blankWorkbook(), planOf([sheet])))['xl/worksheets/sheet1.xml']!;
    expect(xml.length).toBeLessThan(1200);
    expect(xml.match(/sqref="B1:B1048576"/g)).toHaveLength(2);
  });

  test.each([
    '</t></is></c><c r="A2"><f>1</f></c>',
    '<!ENTITY e SYSTEM "file:///etc/passwd">&e;',
    ']]><![CDATA[x',
    '=HYPERLINK("http://x","y")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '_x0041_',
    'a\u0000b\u0001\u001f\ufffe',
    '\ud800 ensam \udc00',
    '\r\n rad',
    '😀',
  ])('text stays the text it is: %j', async (text) => {
    const bytes = await applied(blankWorkbook(), planOf([sheetOf('Rapport', { rowList: rowsOf([[text]]) })]));
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).not.toMatch(/<f[ >]/);
    const [sheet] = (await snapshotOf(bytes)).ownedSheetList;
    expect(sheet!.rowList).toEqual([[{ value: text }]]);
  });

  test('hostile titles and names cannot leave their attributes', async () => {
    const sheet = sheetOf('a"/><x y="', { mark: 'Malkedjan.X' });
    const parts = partsOf(await applied(blankWorkbook(), planOf([sheet])));
    expect(parts['xl/workbook.xml']).toContain('<sheet name="a&quot; &gt;&lt;x y=&quot;"');
  });

  test.each(['xl/styles.xml', 'xl/worksheets/sheet1.xml'])(
    'a part with a DTD stops the write: %s',
    async (path) => {
      const sheetList = [{ title: 'Data', inner: '<sheetData/>' }];
      const clean = rawWorkbook({ sheetList });
      const xml = partsOf(clean)[path]!.replace('?>\n', `?>\n${DTD}`);
      const port = createXlsxPort(rawWorkbook({ sheetList, partByPath: { [path]: xml } }));
      if (!port.ok) throw new Error('the file was expected to open');
      const plan = planOf([sheetOf('Rapport', { rowList: rowsOf([[1]]) })], { activeSheet: 'Rapport' });
      const before = port.value.toBytes();
      const result = await port.value.applyPlan(plan);
      expect(result.issueList).toMatchObject([{ code: 'file-entity-declaration', severity: 'fel' }]);
      expect(port.value.toBytes()).toEqual(before);
    },
  );

  test.each<[string, Partial<SheetPlan>]>([
    ['rows that do not rise', { rowList: [...rowsOf([[1]]), ...rowsOf([[1]])] }],
    ['a row beyond the sheet', { rowList: [{ rowNumber: MAX_ROW + 1, cellList: [] }] }],
    ['a height beyond Excel’s', { rowList: [{ rowNumber: 1, heightPt: 410, cellList: [] }] }],
    ['a number that is none', { rowList: rowsOf([[NaN]]) }],
    ['an unknown style', { rowList: rowsOf([[1]], 'okänd') }],
    ['a colour that is none', { tabColor: 'red' }],
    [
      'columns that overlap',
      {
        columnList: [
          { from: 1, to: 2, widthChars: 9 },
          { from: 2, to: 3, widthChars: 9 },
        ],
      },
    ],
    ['merges that overlap', { mergeList: [{ ...WHOLE_COLUMN }, { ...WHOLE_COLUMN, left: 1 }] }],
  ])('a broken plan throws and leaves the file as it was: %s', async (_, rest) => {
    const port = openPort(blankWorkbook());
    await expect(port.applyPlan(planOf([sheetOf('Först'), sheetOf('Rapport', rest)]))).rejects.toThrow(
      RangeError,
    );
    expect(port.toBytes()).toEqual(blankWorkbook());
  });
});

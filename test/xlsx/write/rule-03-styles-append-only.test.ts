import type { CellStyle, SheetPlan } from '../../../src/workbook';
import { childElements, findPath } from '../../../src/xlsx/xml';
import { fullPlan } from './full-plan';
import { applied, BODY, partsOf, planOf, rowsOf, sheetOf } from './plans';
import { rawWorkbook } from './raw-workbook';

const STYLES =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.000"/><numFmt numFmtId="170" formatCode="yyyy-mm-dd"/></numFmts>' +
  '<fonts count="2" x14ac:knownFonts="1" xmlns:x14ac="urn:x"><font><sz val="10"/><name val="Arial"/></font>' +
  '<font><name val="Calibri"/><color rgb="FF242424"/><sz val="11"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf/><xf applyFont="1" xfId="0" borderId="0" fillId="0" fontId="1" numFmtId="0"><alignment vertical="bottom"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFBDDE0"/></patternFill></fill></dxf></dxfs>' +
  '<extLst><ext uri="{x}"><x14:s xmlns:x14="urn:x14"/></ext></extLst>';
const DATA = [
  { title: 'Data', inner: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' },
];

async function stylesAfter(styles: string | null, prefix = ''): Promise<string> {
  const bytes = await applied(rawWorkbook({ sheetList: DATA, styles, prefix }), fullPlan());
  return partsOf(bytes)['xl/styles.xml']!;
}

function listTexts(xml: string, tag: string): readonly string[] {
  const list = findPath(xml, ['styleSheet', tag])!;
  return childElements(xml, list).map(({ start, end }) => xml.slice(start, end));
}

describe('rule 3: styles are only appended', () => {
  const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'];

  test.each(lists)('%s keep their first entries, in place, and the count is right', async (tag) => {
    const before = listTexts(
      partsOf(rawWorkbook({ sheetList: DATA, styles: STYLES }))['xl/styles.xml']!,
      tag,
    );
    const xml = await stylesAfter(STYLES);
    const after = listTexts(xml, tag);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(xml).toMatch(new RegExp(`<${tag} count="${after.length}"`));
  });

  test('unknown content stays byte for byte', async () => {
    const xml = await stylesAfter(STYLES);
    expect(xml).toContain(STYLES.slice(STYLES.indexOf('<cellStyles'), STYLES.indexOf('<dxfs')));
    expect(xml).toContain(STYLES.slice(STYLES.indexOf('<extLst')));
    expect(xml).toContain(' x14ac:knownFonts="1" xmlns:x14ac="urn:x">');
  });

  test('what is there already is used: by content, not by spelling', async () => {
    const sheet: SheetPlan = sheetOf('Ny', {
      rowList: rowsOf([['a']]),
      conditionalFormatList: [
        {
          rangeList: [{ top: 1, left: 1, bottom: 1, right: 1 }],
          rule: { kind: 'expression', formula: 'TRUE', look: { fill: '#fbdde0' } },
        },
      ],
    });
    const before = rawWorkbook({ sheetList: DATA, styles: STYLES });
    const parts = partsOf(await applied(before, planOf([sheet])));
    expect(parts['xl/styles.xml']).toBe(partsOf(before)['xl/styles.xml']);
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<c r="A1" s="1"');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('dxfId="0"');
  });

  test.each<[string, CellStyle, RegExp]>([
    ['an own format of the file', { ...BODY, numberFormat: 'yyyy-mm-dd' }, /<xf numFmtId="170"/],
    ['a built-in format', { ...BODY, numberFormat: '@' }, /<xf numFmtId="49"/],
    ['a new format behind the highest id', { ...BODY, numberFormat: '0 "kr"' }, /<xf numFmtId="171"/],
  ])('%s', async (_, style, expected) => {
    const sheet = sheetOf('Ny', { rowList: rowsOf([[1]]) });
    const before = rawWorkbook({ sheetList: DATA, styles: STYLES });
    const plan = planOf([sheet], { styleByName: { body: style } });
    expect(partsOf(await applied(before, plan))['xl/styles.xml']).toMatch(expected);
  });

  test('a file without styles part gets one, a prefixed one stays prefixed', async () => {
    expect(await stylesAfter(null)).toContain('<cellStyle name="Normal" xfId="0" builtinId="0"/>');
    const xml = await stylesAfter(STYLES, 'x:');
    expect(xml.match(/<(?!\/|\?|x:|x14:)[^>]*>/g)).toBeNull();
    expect(listTexts(xml, 'cellXfs').length).toBeGreaterThan(2);
  });

  test('a list that the file lacks starts with what the format reserves', async () => {
    const xml = await stylesAfter('<cellXfs count="1"><xf/></cellXfs>');
    expect(listTexts(xml, 'fills').slice(0, 2)).toEqual([
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
    ]);
    expect(xml).not.toContain('xfId=');
  });
});

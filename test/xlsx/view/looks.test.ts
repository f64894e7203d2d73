import type { SheetView } from '../../../src/xlsx';
import { buildWorkbook } from '../../helpers/package-builder';
import { portOf } from '../../helpers/sample-port';
import { valueOf } from '../write/plans';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; st&quot;"/></numFmts>' +
  '<fonts count="3"><font><sz val="10"/><name val="Arial"/></font>' +
  '<font><b/><i val="0"/><u val="double"/><sz val="12"/><color theme="4" tint="-0.249977111117893"/><name val="Arial"/></font>' +
  '<font><sz val="0"/><color indexed="10"/></font></fonts>' +
  '<fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><gradientFill><stop position="0"><color rgb="FF112233"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill></fill>' +
  '<fill><patternFill patternType="darkUp"><fgColor rgb="FF000000"/><bgColor rgb="FFFFFFFF"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left style="thick"><color auto="1"/></left><bottom style="dashed"><color rgb="FF00FF00"/></bottom></border></borders>' +
  '<cellXfs count="7"><xf fontId="0"/>' +
  '<xf fontId="1" fillId="2" borderId="1" numFmtId="164"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2"/><protection locked="0"/></xf>' +
  '<xf fontId="2" fillId="3" numFmtId="10"/><xf fillId="4"/><xf fillId="1"/><xf fillId="5" numFmtId="14"/><xf numFmtId="49"/></cellXfs>' +
  '<dxfs count="2"><dxf><font><b val="0"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill patternType="solid"><fgColor rgb="FFABCDEF"/></patternFill></fill></dxf></dxfs>';

function sheetOf(rows: string, after = ''): SheetView {
  const bytes = buildWorkbook({ sheetList: [{ title: 'Blad', rows, after }], styles: STYLES });
  return valueOf(portOf(bytes).readView()).sheetList[0]!;
}

describe('cell formats become looks', () => {
  const styled = (index: number) => sheetOf(`<row r="1"><c r="A1" s="${index}"/></row>`).styleAt(1, 1);

  test.each([
    ['the default', 0, { font: { name: 'Arial', size: 10, color: '#000000' } }],
    [
      'a theme colour made darker, a double underline, thick and dashed edges',
      1,
      {
        font: { name: 'Arial', size: 12, bold: true, underline: true, color: '#2F5597' },
        fill: '#D9D9D9',
        border: {
          left: { line: 'medium', color: '#000000' },
          bottom: { line: 'thin', color: '#00FF00' },
        },
        horizontal: 'center',
        vertical: 'top',
        wrap: true,
        indent: 2,
        numberFormat: '0.0" st"',
        locked: false,
      },
    ],
    [
      'an indexed colour, a size that cannot be, a built-in format',
      2,
      { font: { name: 'Calibri', size: 11, color: '#FF0000' }, fill: '#C6EFCE', numberFormat: '0.00%' },
    ],
    ['a gradient by its first colour', 3, { fill: '#112233' }],
    ['a fine pattern as its mixture', 4, { fill: '#DFDFDF' }],
    ['a hatch as a mixture, a date of the system', 5, { fill: '#999999', numberFormat: 'm/d/yyyy' }],
    ['text', 6, { numberFormat: '@' }],
    ['a format that the file lacks', 99, { font: { name: 'Arial', size: 10, color: '#000000' } }],
  ])('%s', (_, index, look) => {
    expect(styled(index)).toMatchObject(look);
  });

  test('row before column before default, and the cell before all', () => {
    const bytes = buildWorkbook({
      sheetList: [
        {
          title: 'Blad',
          xml:
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
            '<sheetFormatPr defaultRowHeight="18" zeroHeight="1"/>' +
            '<cols><col min="2" max="3" width="20.5" style="6" customWidth="1"/><col min="5" max="5" hidden="1" width="0"/></cols>' +
            '<sheetData><row r="2" s="2" customFormat="1" ht="30" customHeight="1"><c r="B2" s="1"/></row>' +
            '<row r="4" s="2" hidden="1"/></sheetData></worksheet>',
        },
      ],
      styles: STYLES,
    });
    const sheet = valueOf(portOf(bytes).readView()).sheetList[0]!;
    expect(sheet.styleAt(1, 1).numberFormat).toBeUndefined();
    expect(sheet.styleAt(1, 2).numberFormat).toBe('@');
    expect(sheet.styleAt(2, 1).numberFormat).toBe('0.00%');
    expect(sheet.styleAt(2, 2).numberFormat).toBe('0.0" st"');
    expect(sheet.styleAt(4, 3).numberFormat).toBe('@');
    expect([1, 2, 3, 4, 5].map((column) => sheet.columnWidthChars(column))).toEqual([
      9.140625, 20.5, 20.5, 9.140625, 0,
    ]);
    expect([3, 4, 5, 6].map((column) => sheet.isColumnHidden(column))).toEqual([false, false, true, false]);
    expect([1, 2, 4].map((row) => sheet.isRowHidden(row))).toEqual([true, false, true]);
    expect([1, 2].map((row) => sheet.rowHeightPt(row))).toEqual([null, 30]);
    expect(sheet.defaultRowHeightPt).toBe(18);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([4, 2]);
  });

  test('rows and cells without references follow on', () => {
    const sheet = sheetOf(
      '<row><c s="1"><v>1</v></c><c s="2"><v>2</v></c></row><row><c r="C7" s="6"/></row>',
    );
    expect(sheet.styleAt(1, 2).numberFormat).toBe('0.00%');
    expect(sheet.styleAt(7, 3).numberFormat).toBe('@');
    expect(sheet.rowCount).toBe(7);
  });
});

const rule = (attributes: string, inner: string) =>
  `<conditionalFormatting sqref="A1:B9 D1"><cfRule ${attributes}>${inner}</cfRule></conditionalFormatting>`;

describe('conditional formats', () => {
  test.each([
    [
      'a comparison',
      rule(
        'type="cellIs" dxfId="0" priority="3" operator="lessThan" stopIfTrue="1"',
        '<formula>$C$1*2</formula>',
      ),
      {
        kind: 'cellIs',
        operator: 'lessThan',
        formulaList: ['$C$1*2'],
        priority: 3,
        stopIfTrue: true,
        look: { bold: false, fontColor: '#9C0006', fill: '#FFC7CE' },
      },
    ],
    [
      'a plain fill that names only its foreground',
      rule('type="expression" dxfId="1" priority="1"', '<formula>A1&gt;0</formula>'),
      { kind: 'expression', formulaList: ['A1>0'], look: { fill: '#ABCDEF' }, stopIfTrue: false },
    ],
    [
      'a rule about texts as its formula',
      rule(
        'type="containsText" operator="containsText" text="nej" dxfId="1" priority="1"',
        '<formula>NOT(ISERROR(SEARCH("nej",A1)))</formula>',
      ),
      { kind: 'expression', formulaList: ['NOT(ISERROR(SEARCH("nej",A1)))'] },
    ],
    [
      'icons',
      rule(
        'type="iconSet" priority="2"',
        '<iconSet iconSet="3Arrows" showValue="0" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="33" gte="0"/><cfvo type="formula" val="$A$1"/></iconSet>',
      ),
      {
        kind: 'iconSet',
        iconSet: {
          name: '3Arrows',
          showsValue: false,
          isReversed: true,
          limitList: [
            { kind: 'percent', value: '0', isIncluded: true },
            { kind: 'num', value: '33', isIncluded: false },
            { kind: 'formula', value: '$A$1', isIncluded: true },
          ],
        },
      },
    ],
    [
      'bars',
      rule(
        'type="dataBar" priority="2"',
        '<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>',
      ),
      { kind: 'dataBar', dataBar: { color: '#638EC6', showsValue: true } },
    ],
    ['what cannot be shown', rule('type="top10" priority="5" rank="3" dxfId="0"', ''), { kind: 'other' }],
  ])('%s', (_, after, expected) => {
    const [view] = sheetOf('', after).conditionalList;
    expect(view).toMatchObject(expected);
    expect(view!.rangeList).toEqual([
      { top: 1, left: 1, bottom: 9, right: 2 },
      { top: 1, left: 4, bottom: 1, right: 4 },
    ]);
  });

  test('the newer form stands in the extension list; all are sorted by priority', () => {
    const after =
      rule('type="expression" dxfId="1" priority="2"', '<formula>TRUE</formula>') +
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:conditionalFormattings>' +
      '<x14:conditionalFormatting><x14:cfRule type="expression" priority="1"><xm:f>Listor!$A$1=1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>C1</xm:sqref></x14:conditionalFormatting>' +
      '<x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"><x14:dataBar/></x14:cfRule><xm:sqref>C1</xm:sqref></x14:conditionalFormatting>' +
      '</x14:conditionalFormattings></ext></extLst>';
    const list = sheetOf('', after).conditionalList;
    expect(list.map(({ priority, formulaList }) => [priority, formulaList[0]])).toEqual([
      [1, 'Listor!$A$1=1'],
      [2, 'TRUE'],
    ]);
    expect(list[0]!.look).toEqual({ bold: true });
  });
});

describe('data validations', () => {
  const validation = (attributes: string, inner = '') =>
    `<dataValidations count="1"><dataValidation ${attributes} sqref="B2:B9">${inner}</dataValidation></dataValidations>`;
  const newer =
    '<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1">' +
    '<x14:formula1><xm:f>Listor!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>C2:C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

  test.each([
    [
      'a list of a name',
      validation(
        'type="list" allowBlank="1" showErrorMessage="1" error="Välj_x000a_en"',
        '<formula1>Lista</formula1>',
      ),
      {
        kind: 'list',
        source: 'Lista',
        allowBlank: true,
        showsError: true,
        errorStyle: 'stop',
        errorText: 'Välj\nen',
      },
    ],
    [
      'a list written out',
      validation('type="list" errorStyle="warning"', '<formula1>"Ja,Nej"</formula1>'),
      { source: '"Ja,Nej"', errorStyle: 'warning', allowBlank: false },
    ],
    [
      'a number between limits',
      validation(
        'type="decimal" promptTitle="Andel" prompt="0–100"',
        '<formula1>0</formula1><formula2>100</formula2>',
      ),
      {
        kind: 'decimal',
        operator: 'between',
        formulaList: ['0', '100'],
        source: null,
        promptTitle: 'Andel',
        promptText: '0–100',
      },
    ],
    ['only a hint', validation('prompt="Skriv"'), { kind: 'none', promptText: 'Skriv' }],
    [
      'a list on another sheet the newer way',
      newer,
      { kind: 'list', source: 'Listor!$A$2:$A$4', rangeList: [{ top: 2, left: 3, bottom: 3, right: 3 }] },
    ],
  ])('%s', (_, after, expected) => {
    expect(sheetOf('', after).validationList).toMatchObject([expected]);
  });
});

describe('the sheet itself', () => {
  const xml = (view: string) =>
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><tabColor theme="9"/></sheetPr>' +
    `<sheetViews>${view}</sheetViews><sheetData/><mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="fel"/></mergeCells></worksheet>`;
  const read = (view: string) =>
    valueOf(portOf(buildWorkbook({ sheetList: [{ title: 'Blad', xml: xml(view) }] })).readView())
      .sheetList[0]!;

  test.each([
    [
      'frozen',
      '<sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView>',
      2,
      1,
    ],
    ['only split', '<sheetView workbookViewId="0"><pane xSplit="900" ySplit="900"/></sheetView>', 0, 0],
    ['neither', '<sheetView workbookViewId="0"/>', 0, 0],
  ])('panes: %s', (_, view, rowCount, columnCount) => {
    expect(read(view).freeze).toEqual({ rowCount, columnCount });
  });

  test('gridlines, tab colour and merges', () => {
    const sheet = read('<sheetView showGridLines="0" workbookViewId="0"/>');
    expect([sheet.showGridlines, sheet.tabColor, sheet.mergeList.length]).toEqual([false, '#70AD47', 1]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([2, 3]);
  });
});

import type { PlannedDropDown, PrintSetup, SheetPlan } from '../../../src/workbook';
import { blankWorkbook } from '../../../src/xlsx';
import { applied, BODY, LANDSCAPE, partsOf, planOf, rowsOf, sheetOf } from './plans';

const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const LIST: PlannedDropDown = {
  rangeList: [at(2, 1)],
  source: 'Listor!$A$1:$A$3',
  allowBlank: false,
  errorStyle: 'stop',
};

async function sheetXmlOf(rest: Partial<SheetPlan>): Promise<string> {
  const bytes = await applied(blankWorkbook(), planOf([sheetOf('Rapport', rest)]));
  return partsOf(bytes)['xl/worksheets/sheet1.xml']!;
}

const printed = (rest: Partial<PrintSetup>) => sheetXmlOf({ print: { ...LANDSCAPE, ...rest } });

describe('features of a sheet', () => {
  test.each<[string, Partial<SheetPlan>, string]>([
    [
      'an empty sheet',
      {},
      '<dimension ref="A1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
    ],
    ['its used range', { rowList: rowsOf([[], [], [1, 2]]) }, '<dimension ref="A3:B3"/>'],
    ['no gridlines', { showGridlines: false }, '<sheetView showGridLines="0" tabSelected="1"'],
    ['a tab colour', { tabColor: '#1f3864' }, '<sheetPr><tabColor rgb="FF1F3864"/></sheetPr>'],
    [
      'frozen rows',
      { freeze: { rowCount: 3, columnCount: 0 } },
      '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>',
    ],
    [
      'frozen columns',
      { freeze: { rowCount: 0, columnCount: 2 } },
      '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/><selection pane="topRight"/>',
    ],
    [
      'columns in order, widths as Excel stores them',
      {
        columnList: [
          { from: 3, to: 4, widthChars: 10 },
          { from: 1, to: 1, widthChars: 28, style: 'body' },
        ],
      },
      '<cols><col min="1" max="1" width="28.7109375" style="1" customWidth="1"/>' +
        '<col min="3" max="4" width="10.7109375" customWidth="1"/></cols>',
    ],
    [
      'row heights',
      { rowList: [{ rowNumber: 4, heightPt: 30.5, cellList: [] }] },
      '<row r="4" ht="30.5" customHeight="1"/>',
    ],
    [
      'estimated row heights, which the program may fit again',
      { rowList: [{ rowNumber: 4, heightPt: 75, isHeightEstimated: true, cellList: [] }] },
      '<row r="4" ht="75"/>',
    ],
    [
      'merges, but not of one cell',
      { mergeList: [at(1, 1, 1, 3), at(5, 5)] },
      '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
    ],
    ['merges of one cell alone', { mergeList: [at(5, 5)] }, '<sheetData/></worksheet>'],
  ])('%s', async (_, rest, expected) => {
    expect(await sheetXmlOf(rest)).toContain(expected);
  });

  test.each<[string, Partial<SheetPlan>, string]>([
    [
      'a plain list',
      { dropDownList: [LIST] },
      '<dataValidations count="1"><dataValidation type="list" showInputMessage="1" showErrorMessage="1" sqref="A2"><formula1>Listor!$A$1:$A$3</formula1></dataValidation></dataValidations>',
    ],
    [
      'the same list twice is one rule',
      { dropDownList: [LIST, { ...LIST, rangeList: [at(4, 1, 9, 1)] }] },
      'sqref="A2 A4:A9"><formula1>',
    ],
    [
      'how strict it is, and its texts',
      { dropDownList: [{ ...LIST, errorStyle: 'information', allowBlank: true, errorText: 'a "b"\nc' }] },
      '<dataValidation type="list" errorStyle="information" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="a &quot;b&quot;&#10;c" sqref="A2">',
    ],
    [
      'a hint',
      { hintList: [{ rangeList: [at(1, 2)], promptTitle: 'T', promptText: 'x & y' }] },
      '<dataValidation allowBlank="1" showInputMessage="1" promptTitle="T" prompt="x &amp; y" sqref="B1"/>',
    ],
    [
      'a rule without cells is none',
      { dropDownList: [{ ...LIST, rangeList: [] }] },
      '<sheetData/></worksheet>',
    ],
  ])('validation: %s', async (_, rest, expected) => {
    expect(await sheetXmlOf(rest)).toContain(expected);
  });

  test.each<[string, Partial<SheetPlan>]>([
    [
      'two rules on a cell',
      { dropDownList: [LIST], hintList: [{ rangeList: [at(1, 1, 9, 9)], promptTitle: '', promptText: 'x' }] },
    ],
    [
      'a title over 32',
      { hintList: [{ rangeList: [at(1, 1)], promptTitle: 'x'.repeat(33), promptText: 'x' }] },
    ],
    ['a text over 255', { dropDownList: [{ ...LIST, errorText: 'x'.repeat(256) }] }],
    ['a header over 255', { print: { ...LANDSCAPE, header: 'x'.repeat(256) } }],
    ['a column of no width', { columnList: [{ from: 1, to: 1, widthChars: 0 }] }],
    [
      'an icon set with one limit',
      {
        conditionalFormatList: [
          {
            rangeList: [at(1, 1)],
            rule: { kind: 'iconSet', iconSet: '3Arrows', limitList: [1], showValue: true },
          },
        ],
      },
    ],
  ])('refused: %s', async (_, rest) => {
    await expect(sheetXmlOf(rest)).rejects.toThrow(RangeError);
  });

  test.each<[string, Partial<PrintSetup>, string]>([
    ['A4 and width', {}, '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'],
    ['fit to page', {}, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'],
    ['margins', {}, '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>'],
    ['upright', { orientation: 'portrait' }, 'orientation="portrait"'],
    [
      'footer',
      { footer: '&Rå & <b>' },
      '<headerFooter><oddFooter>&amp;Rå &amp; &lt;b&gt;</oddFooter></headerFooter>',
    ],
    [
      'breaks in order, each once',
      { rowBreakList: [9, 4, 9] },
      '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>',
    ],
  ])('print: %s', async (_, rest, expected) => {
    expect(await printed(rest)).toContain(expected);
  });

  test('icon sets and bars, with priorities that rise', async () => {
    const xml = await sheetXmlOf({
      conditionalFormatList: [
        { rangeList: [], rule: { kind: 'dataBar', color: '#000000' } },
        {
          rangeList: [at(1, 1)],
          rule: {
            kind: 'iconSet',
            iconSet: '3Symbols',
            limitList: [0.5, 1],
            showValue: true,
            isReversed: true,
          },
        },
        {
          rangeList: [at(2, 1)],
          rule: { kind: 'cellValue', operator: 'equal', formulaList: ['"x"'], look: { bold: false } },
        },
      ],
    });
    expect(xml).toContain(
      '<conditionalFormatting sqref="A1"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Symbols" reverse="1">' +
        '<cfvo type="percent" val="0"/><cfvo type="num" val="0.5"/><cfvo type="num" val="1"/></iconSet></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A2"><cfRule type="cellIs" dxfId="0" priority="2" operator="equal"><formula>"x"</formula></cfRule></conditionalFormatting>',
    );
  });

  test('looks of cells: font, fill, borders, alignment, lock', async () => {
    const styleByName = {
      body: {
        ...BODY,
        border: { left: { line: 'thin' as const, color: '#aabbcc' } },
        horizontal: 'center' as const,
        vertical: 'bottom' as const,
        locked: false,
      },
    };
    const plan = planOf([sheetOf('Rapport', { rowList: rowsOf([[1]]) })], { styleByName });
    const xml = partsOf(await applied(blankWorkbook(), plan))['xl/styles.xml']!;
    expect(xml).toContain(
      '<border><left style="thin"><color rgb="FFAABBCC"/></left><right/><top/><bottom/><diagonal/></border>',
    );
    expect(xml).toContain(
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
        '<alignment horizontal="center"/><protection locked="0"/></xf>',
    );
  });
});

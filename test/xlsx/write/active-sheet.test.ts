import { applied, changedParts, partsOf, planOf, sheetOf } from './plans';
import { rawWorkbook } from './raw-workbook';

const selected =
  '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"/></sheetViews><sheetData/>';
const before = rawWorkbook({
  sheetList: [
    { title: 'A', inner: selected },
    { title: 'B', inner: selected.replace('"1"', '"true"') },
    { title: 'C', inner: '<sheetPr/><dimension ref="A1"/><sheetData/>' },
  ],
  beforeSheets: '<bookViews><workbookView firstSheet="0"/></bookViews>',
});

const selectedParts = (bytes: Uint8Array) =>
  Object.entries(partsOf(bytes))
    .filter(([, text]) => / tabSelected="(1|true)"/.test(text))
    .map(([name]) => name.slice('xl/worksheets/'.length));

describe('the sheet to show first', () => {
  test('without one, no other sheet is touched', async () => {
    const after = await applied(before, planOf([sheetOf('Rapport')]));
    expect(changedParts(before, after)).not.toContain('xl/worksheets/sheet1.xml');
    expect(selectedParts(after)).toEqual(['sheet1.xml', 'sheet2.xml']);
  });

  test.each([
    ['a planned one', 'Rapport', 'sheet4.xml', 'activeTab="3"'],
    ['one of the user’s, whatever the case', 'c', 'sheet3.xml', 'activeTab="2"'],
    ['the one that shows already', 'A', 'sheet1.xml', '<workbookView firstSheet="0"/>'],
  ])('%s alone is selected', async (_, activeSheet, part, tab) => {
    const after = await applied(before, planOf([sheetOf('Rapport')], { activeSheet }));
    expect(selectedParts(after)).toEqual([part]);
    expect(partsOf(after)['xl/workbook.xml']).toContain(tab);
    expect(partsOf(after)['xl/worksheets/sheet2.xml']).toContain(
      '<sheetView zoomScale="85" workbookViewId="0"/>',
    );
  });

  test('a sheet without views gets one in its place', async () => {
    const after = await applied(before, planOf([], { activeSheet: 'C' }));
    expect(partsOf(after)['xl/worksheets/sheet3.xml']).toContain(
      '<dimension ref="A1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>',
    );
  });

  test('a replaced sheet stays selected or not, as it was', async () => {
    const shown = await applied(before, planOf([sheetOf('Rapport')], { activeSheet: 'Rapport' }));
    const again = await applied(shown, planOf([sheetOf('Rapport', { showGridlines: false })]));
    expect(selectedParts(again)).toEqual(['sheet4.xml']);
    const other = await applied(shown, planOf([sheetOf('Rapport')], { activeSheet: 'A' }));
    expect(selectedParts(other)).toEqual(['sheet1.xml']);
  });

  test('a chart sheet gives up its tab too', async () => {
    const chart =
      '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>' +
      '<sheetView tabSelected="1" workbookViewId="0"/></sheetViews></chartsheet>';
    const relationships = partsOf(before)['xl/_rels/workbook.xml.rels']!;
    const withChart = rawWorkbook({
      sheetList: ['A', 'B'].map((title) => ({ title, inner: '<sheetData/>' })),
      partByPath: {
        'xl/worksheets/sheet2.xml': chart,
        'xl/_rels/workbook.xml.rels': relationships
          .replace(/<Relationship Id="rSheet3"[^>]*>/, '')
          .replace(/(Id="rSheet2" Type="[^"]*)worksheet"/, '$1chartsheet"'),
      },
    });
    const after = await applied(withChart, planOf([], { activeSheet: 'A' }));
    expect(selectedParts(after)).toEqual(['sheet1.xml']);
    expect(partsOf(after)['xl/worksheets/sheet2.xml']).toBe(chart.replace(' tabSelected="1"', ''));
  });

  test('a hidden sheet is never shown, an unknown one is a broken plan', async () => {
    const hidden = sheetOf('Listor', { visibility: 'hidden' });
    const after = await applied(before, planOf([hidden], { activeSheet: 'Listor' }));
    expect(selectedParts(after)).toEqual(['sheet1.xml', 'sheet2.xml']);
    await expect(applied(before, planOf([], { activeSheet: 'X' }))).rejects.toThrow(RangeError);
  });
});

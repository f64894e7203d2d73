import { blankWorkbook } from '../../../src/xlsx';
import { childElements, rootElement } from '../../../src/xlsx/xml';
import { fullPlan } from './full-plan';
import { applied, partsOf } from './plans';
import { rawWorkbook } from './raw-workbook';

/** ECMA-376 part 1, 18.3.1.99 and 18.2.27: the children that we write or meet here, in their order. */
const WORKSHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting dataValidations ' +
  'pageMargins pageSetup headerFooter rowBreaks tableParts';
const WORKBOOK_ORDER =
  'fileVersion workbookPr bookViews sheets functionGroups externalReferences definedNames calcPr oleSize pivotCaches extLst';
const STYLES_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst';

function childNames(xml: string): readonly string[] {
  return childElements(xml, rootElement(xml)!).map(({ localName }) => localName);
}

function isInOrder(nameList: readonly string[], order: string): boolean {
  const rankList = nameList.map((name) => order.split(' ').indexOf(name));
  return rankList.every((rank, i) => rank >= 0 && rank >= (rankList[i - 1] ?? 0));
}

describe('rule 1: children stand in the order of the schema', () => {
  test('the judge sees a wrong order', () => {
    expect(isInOrder(['sheetData', 'cols'], WORKSHEET_ORDER)).toBe(false);
    expect(isInOrder(['sheetData', 'unknown'], WORKSHEET_ORDER)).toBe(false);
  });

  test('in a new worksheet with everything', async () => {
    const parts = partsOf(await applied(blankWorkbook(), fullPlan()));
    const first = childNames(parts['xl/worksheets/sheet1.xml']!);
    const second = childNames(parts['xl/worksheets/sheet2.xml']!);
    expect(new Set([...first, ...second])).toEqual(new Set(WORKSHEET_ORDER.split(' ')));
    expect(isInOrder(first, WORKSHEET_ORDER)).toBe(true);
    expect(isInOrder(second, WORKSHEET_ORDER)).toBe(true);
  });

  test.each([
    ['nothing around the sheets', '', ''],
    ['everything around them', '<fileVersion/><workbookPr/>', '<oleSize ref="A1"/><pivotCaches/><extLst/>'],
    ['references before names', '<workbookPr/>', '<externalReferences/><calcPr calcId="1"/><extLst/>'],
    ['views', '<bookViews><workbookView/></bookViews>', '<functionGroups/><definedNames/>'],
  ])('in workbook.xml with %s', async (_, beforeSheets, afterSheets) => {
    const sheetList = [{ title: 'Data', inner: '<sheetData/>' }];
    const bytes = await applied(rawWorkbook({ sheetList, beforeSheets, afterSheets }), fullPlan());
    const nameList = childNames(partsOf(bytes)['xl/workbook.xml']!);
    expect(nameList).toEqual(expect.arrayContaining(['bookViews', 'sheets', 'definedNames', 'calcPr']));
    expect(isInOrder(nameList, WORKBOOK_ORDER)).toBe(true);
  });

  test.each([
    ['no lists at all', '<cellStyles count="0"/><colors/>'],
    ['an empty list', '<dxfs count="0"/><tableStyles count="0"/><extLst/>'],
    ['only formats', '<numFmts count="0"/><cellXfs count="1"><xf/></cellXfs>'],
  ])('in styles.xml with %s', async (_, styles) => {
    const sheetList = [{ title: 'Data', inner: '<sheetData/>' }];
    const bytes = await applied(rawWorkbook({ sheetList, styles }), fullPlan());
    const nameList = childNames(partsOf(bytes)['xl/styles.xml']!);
    expect(nameList).toEqual(
      expect.arrayContaining(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']),
    );
    expect(isInOrder(nameList, STYLES_ORDER)).toBe(true);
  });
});

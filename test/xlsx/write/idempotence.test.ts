import type { SheetPlan, WorkbookPlan } from '../../../src/workbook';
import { blankWorkbook } from '../../../src/xlsx';
import { fullPlan } from './full-plan';
import { applied, openPort, partsOf, planOf, rowsOf, sheetOf, valueOf } from './plans';
import { rawWorkbook } from './raw-workbook';

const USER = rawWorkbook({
  sheetList: [
    {
      title: 'Data',
      inner:
        '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
        '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>',
    },
    { title: 'Rapport', inner: '<sheetData/>' },
  ],
  beforeSheets: '<bookViews><workbookView activeTab="0"/></bookViews>',
});

function smallPlan(): WorkbookPlan {
  const narrow = sheetOf('Rapport', { rowList: rowsOf([['bara en cell']]), fingerprint: 'kort' });
  return planOf([narrow]);
}

const TABLE_SHEET: SheetPlan = sheetOf('Kontroll', {
  rowList: rowsOf([['a'], [1]]),
  tableList: [
    {
      name: 'KontrollTabell',
      range: { top: 1, left: 1, bottom: 2, right: 1 },
      columnList: ['a'],
      tableStyle: 'TableStyleLight1',
      hasFilter: true,
    },
  ],
});

describe('the same plan again', () => {
  test.each([
    ['a blank workbook', blankWorkbook()],
    ['a user’s workbook', USER],
    [
      'a strict workbook',
      rawWorkbook({ sheetList: [{ title: 'D', inner: '<sheetData/>' }], isStrict: true }),
    ],
    [
      'a prefixed workbook',
      rawWorkbook({ sheetList: [{ title: 'D', inner: '<sheetData/>' }], prefix: 'x:' }),
    ],
    ['no styles', rawWorkbook({ sheetList: [{ title: 'D', inner: '<sheetData/>' }], styles: null })],
  ])('gives the same bytes, from the start and on its own output: %s', async (_, bytes) => {
    const first = await applied(bytes, fullPlan());
    expect(await applied(bytes, fullPlan())).toEqual(first);
    expect(await applied(first, fullPlan())).toEqual(first);
  });

  test('twice on one open port is the same as once', async () => {
    const once = await applied(USER, fullPlan());
    const port = openPort(USER);
    valueOf(await port.applyPlan(fullPlan()));
    valueOf(await port.applyPlan(fullPlan()));
    expect(port.toBytes()).toEqual(once);
  });

  test('five runs of alternating plans pile nothing up', async () => {
    const planList = [fullPlan(), smallPlan(), planOf([TABLE_SHEET]), fullPlan('Annan text'), smallPlan()];
    const run = async (start: Uint8Array) => {
      let bytes = start;
      for (const plan of planList) bytes = await applied(bytes, plan);
      return bytes;
    };
    const firstRound = await run(USER);
    const secondRound = await run(firstRound);
    expect(await run(secondRound)).toEqual(secondRound);
    const [one, two] = [partsOf(firstRound), partsOf(secondRound)];
    expect(Object.keys(two)).toEqual(Object.keys(one));
    for (const path of ['xl/styles.xml', '[Content_Types].xml', 'xl/workbook.xml'])
      expect(two[path]).toBe(one[path]);
  });

  test('one more user sheet or table in between changes nothing but itself', async () => {
    const first = await applied(USER, planOf([TABLE_SHEET]));
    const sheet = sheetOf('Egen', { mark: null, rowList: rowsOf([['b'], [2]]), tableList: [] });
    const theirs = await applied(first, planOf([sheet]));
    const again = await applied(theirs, planOf([TABLE_SHEET]));
    expect(again).toEqual(theirs);
  });
});

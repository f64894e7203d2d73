import { officeHost, selectCell, type HiddenBy } from '../../src/excel';
import { useHost } from '../host';
import { hostOptions, inExcel } from './setup';

const host = useHost(hostOptions);
const select = (sheet: string, cell: string | null, reveal = false) =>
  selectCell(officeHost(), sheet, cell, { reveal });

describe('selectCell', () => {
  test.each([
    ['F12', { top: 11, left: 5, bottom: 11, right: 5 }],
    ['B2:C4', { top: 1, left: 1, bottom: 3, right: 2 }],
    [null, { top: 0, left: 0, bottom: 0, right: 0 }],
  ])('%s on another sheet, in one request', async (cell, rect) => {
    host().model.addSheet('Mål');
    const selected = await selectCell(officeHost(), 'Mål', cell);
    expect(selected).toEqual({ ok: true, value: { hidden: null }, issueList: [] });
    expect(host().model.activeSheet.name).toBe('Mål');
    expect(host().model.selection).toEqual(rect);
    expect(host().requestLog).toHaveLength(1);
    await host().settle();
    expect(host().liveReferenceCount).toBe(0);
  });

  test('a sheet that is gone', async () => {
    expect(await select('Borta', 'A1')).toMatchObject({
      ok: false,
      issueList: [{ code: 'excel-item-gone' }],
    });
  });

  test('a mistake of ours is thrown', async () => {
    await expect(select('Blad1', 'inte en cell')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

type Step = (sheet: Excel.Worksheet) => void;

/** A table over A1:B4 of `Data`; row 3 holds `b`. */
function addData(workbook: Excel.Workbook): Excel.Worksheet {
  const sheet = workbook.worksheets.add('Data');
  sheet.getRange('A1:B4').values = [
    ['Id', 'Text'],
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ];
  sheet.tables.add('A1:B4', true).name = 'Prov';
  return sheet;
}

describe('a cell that cannot be seen', () => {
  const CASE_LIST: readonly (readonly [HiddenBy, Step])[] = [
    ['sheet', (sheet) => void (sheet.visibility = 'Hidden')],
    ['row', (sheet) => void (sheet.getRange('3:3').rowHidden = true)],
    ['column', (sheet) => void (sheet.getRange('B:B').columnHidden = true)],
    ['filter', (sheet) => sheet.tables.getItem('Prov').columns.getItem('Id').filter.applyValuesFilter(['a'])],
  ];

  test.each(CASE_LIST)('the %s hides it: told, left as it is, and shown when asked', async (hidden, step) => {
    await inExcel(host(), ({ workbook }) => step(addData(workbook)));
    expect(await select('Data', 'B3')).toMatchObject({ ok: true, value: { hidden } });
    expect(await select('Data', 'B3')).toMatchObject({ value: { hidden } });
    expect(await select('Data', 'B3', true)).toMatchObject({ ok: true, value: { hidden: null } });
    expect(await select('Data', 'B3')).toMatchObject({ value: { hidden: null } });
    expect(host().model.activeSheet.name).toBe('Data');
    expect(host().model.selection).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
  });

  test('a filter of the sheet', async () => {
    await inExcel(host(), ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:A3').values = [['Id'], ['a'], ['b']];
      sheet.autoFilter.apply('A1:A3', 0, { filterOn: 'Values', values: ['a'] });
    });
    expect(await select('Blad1', 'A3')).toMatchObject({ value: { hidden: 'filter' } });
    expect(await select('Blad1', 'A3', true)).toMatchObject({ value: { hidden: null } });
  });

  test('several reasons at once are all taken away', async () => {
    await inExcel(host(), ({ workbook }) => {
      const sheet = addData(workbook);
      for (const [, step] of CASE_LIST) step(sheet);
    });
    expect(await select('Data', 'B3', true)).toMatchObject({ value: { hidden: null } });
    expect(await select('Data', 'B3')).toMatchObject({ value: { hidden: null } });
  });

  test('a sheet alone: hidden rows of it are nothing to speak of', async () => {
    await inExcel(host(), ({ workbook }) => void (addData(workbook).getRange('1:1').rowHidden = true));
    expect(await select('Data', null)).toMatchObject({ value: { hidden: null } });
  });

  test('a sheet that somebody hid from the menus stays hidden', async () => {
    await inExcel(host(), ({ workbook }) => void (addData(workbook).visibility = 'VeryHidden'));
    expect(await select('Data', 'A1')).toMatchObject({ value: { hidden: 'sheet' } });
    expect(await select('Data', 'A1', true)).toMatchObject({ issueList: [{ code: 'place-very-hidden' }] });
    expect(host().model.sheet('Data').visibility).toBe('VeryHidden');
  });

  test('a row of a protected sheet cannot be shown: one sentence says so', async () => {
    await inExcel(host(), ({ workbook }) => {
      const sheet = addData(workbook);
      sheet.getRange('3:3').rowHidden = true;
      sheet.protection.protect();
    });
    expect(await select('Data', 'A3', true)).toMatchObject({ issueList: [{ code: 'excel-access-denied' }] });
  });
});

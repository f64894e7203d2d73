import type { SheetData } from '../../../src/workbook';
import { openHost, wireFigures, type Host, type HostOptions } from '../../host';
import { excelPort, hostOptions, inExcel, readSample } from '../setup';

let host: Host;
const open = (options: HostOptions = hostOptions()): Host => (host = openHost(options));
afterEach(() => host.close());

async function readSheet(title: string | null): Promise<SheetData> {
  const result = await excelPort().readSheet(title);
  if (!result.ok) throw new Error(JSON.stringify(result.issueList));
  return result.value;
}

/** Cells of `Blad1` from B3 on, as a person types them. */
async function fillSheet(values: readonly (readonly (string | number)[])[]): Promise<void> {
  open();
  await inExcel(host, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Blad1');
    const range = sheet.getRange('B3').getResizedRange(values.length - 1, values[0]!.length - 1);
    range.values = values.map((row) => [...row]);
  });
  host.server.requestLog.splice(0);
}

test('rows from row 1 and cells from column 1; empty ends are left out', async () => {
  await fillSheet([
    ['Namn', 'Antal', ''],
    ['Besök', 12, ''],
  ]);
  expect(await readSheet('Blad1')).toEqual({
    title: 'Blad1',
    rowList: [
      [],
      [],
      [{ value: null }, { value: 'Namn' }, { value: 'Antal' }],
      [{ value: null }, { value: 'Besök' }, { value: 12 }],
    ],
  });
  expect(wireFigures(host.model, host.requestLog).requests).toBe(1);
});

test('formulas, errors and number formats come along', async () => {
  open();
  await inExcel(host, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:B1').values = [['#N/A', 45351]];
    sheet.getRange('B1').numberFormat = [['yyyy-mm-dd']];
    sheet.getRange('C1').formulas = [['=1+1']];
  });
  const { rowList } = await readSheet('Blad1');
  expect(rowList[0]).toEqual([
    { value: null, error: '#N/A' },
    { value: 45351, numberFormat: 'yyyy-mm-dd' },
    { value: 2, formula: '1+1' },
  ]);
});

test('a title in other letter case, and the sheet that is shown', async () => {
  await fillSheet([['x']]);
  host.model.addSheet('Framme');
  host.model.activeSheet = host.model.sheet('Framme');
  expect((await readSheet('BLAD1')).title).toBe('Blad1');
  expect(await readSheet(null)).toEqual({ title: 'Framme', rowList: [] });
});

test('cells that have a look but nothing in them are not read', async () => {
  await fillSheet([['x']]);
  await inExcel(host, ({ workbook }) => {
    workbook.worksheets.getItem('Blad1').getRange('Z90').format.fill.color = '#FF0000';
  });
  expect((await readSheet('Blad1')).rowList).toHaveLength(3);
});

test('a sheet that is missing', async () => {
  open();
  const result = await excelPort().readSheet('Borta');
  expect(result).toMatchObject({
    ok: false,
    issueList: [{ code: 'sheet-missing', params: { sheet: 'Borta' } }],
  });
});

test('a sheet too large for a reply is read in pieces, and nothing is missing', async () => {
  open(hostOptions(readSample()));
  const whole = await readSheet('Indikatorer');
  host.close();
  open({ ...hostOptions(readSample()), payloadLimit: 5_000 });
  expect(await readSheet('Indikatorer')).toEqual(whole);
  expect(wireFigures(host.model, host.requestLog).requests).toBeGreaterThan(3);
  await host.settle();
  expect(host.liveReferenceCount).toBe(0);
});

test('more cells than the program reads at once', async () => {
  open();
  await inExcel(host, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1').values = [['x']];
    sheet.getRange('ZZ9000').values = [['y']];
  });
  expect((await excelPort().readSheet('Blad1')).issueList).toMatchObject([{ code: 'file-too-many-cells' }]);
});

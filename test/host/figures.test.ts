import { wireFigures } from './figures';
import { useHost } from './use-host';

const host = useHost();

const run = (step: (sheet: Excel.Worksheet) => void) =>
  host().run(async (context) => {
    step(context.workbook.worksheets.getItem('Blad1'));
    await context.sync();
  });

test('requests, bytes of contents and cells written, each cell once', async () => {
  await run((sheet) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('B2:B3').formulas = [['=A1'], ['=A2']];
    sheet.getRange('D1:E1').merge();
  });
  await host().settle();
  const figures = wireFigures(host().model, host().requestLog);
  expect(figures).toMatchObject({
    requests: 1,
    contentBytes: '[[1,2],[3,4]]'.length + '[["=A1"],["=A2"]]'.length,
    writtenCells: 5,
    mergeActions: 1,
  });
  expect(figures.overheadBytesPerCell).toBe((figures.requestBytes - figures.contentBytes) / 5);
  expect(figures.largestRequestBytes).toBe(figures.requestBytes);
});

test('a large block costs few bytes beside its values', async () => {
  const values = Array.from({ length: 2_000 }, (_, row) => [`rad ${row}`, row, row / 2, '']);
  await run((sheet) => void (sheet.getRange('A1:D2000').values = values));
  const figures = wireFigures(host().model, host().requestLog);
  expect([figures.requests, figures.writtenCells]).toEqual([1, 8_000]);
  expect(figures.overheadBytesPerCell).toBeLessThan(5);
});

test('nothing written, nothing to divide by', () => {
  expect(wireFigures(host().model, [])).toMatchObject({
    requests: 0,
    overheadBytesPerCell: 0,
    largestRequestBytes: 0,
  });
});

import { openHost, type Host } from './open-host';

let host: Host;
beforeEach(() => {
  host = openHost();
});
afterEach(() => host.close());

describe('values through the real client', () => {
  test('a block is written and read back', async () => {
    const seen = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:B2').values = [
        ['Mål', 1.5],
        [true, ''],
      ];
      const range = sheet.getRange('A1:B2').load('values,valueTypes,address,formulas');
      await context.sync();
      return { values: range.values, types: range.valueTypes, address: range.address };
    });
    expect(seen).toEqual({
      values: [
        ['Mål', 1.5],
        [true, ''],
      ],
      types: [
        ['String', 'Double'],
        ['Boolean', 'Empty'],
      ],
      address: 'Blad1!A1:B2',
    });
  });
});

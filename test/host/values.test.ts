import { codeOf, useHost } from './use-host';

const host = useHost();

/** Runs on the first sheet and gives what `A1:C3` holds afterwards. */
async function after(
  step: (sheet: Excel.Worksheet) => void,
  property: 'values' | 'formulas' | 'numberFormat' | 'text' | 'valueTypes' = 'values',
  address = 'A1:B2',
): Promise<unknown> {
  return host().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    step(sheet);
    const range = sheet.getRange(address).load(property);
    await context.sync();
    return range[property];
  });
}

describe('values', () => {
  test('a block is written and read back', async () => {
    const seen = await host().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1:B2').values = [
        ['Mål', 1.5],
        [true, ''],
      ];
      const range = sheet.getRange('A1:B2').load('values,valueTypes,address');
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

  test.each<[string, unknown, unknown]>([
    [
      'a scalar',
      7,
      [
        [7, 7],
        [7, 7],
      ],
    ],
    [
      'a 1 × 1 array',
      [['x']],
      [
        ['x', 'x'],
        ['x', 'x'],
      ],
    ],
    [
      'null leaves a cell alone',
      [
        [null, 2],
        [3, null],
      ],
      [
        ['gammal', 2],
        [3, 'gammal'],
      ],
    ],
    [
      'an empty text clears',
      [
        ['', 1],
        [1, 1],
      ],
      [
        ['', 1],
        [1, 1],
      ],
    ],
  ])('%s', async (_, value, expected) => {
    const seen = await after((sheet) => {
      sheet.getRange('A1:B2').values = 'gammal' as never;
      sheet.getRange('A1:B2').values = value as never;
    });
    expect(seen).toEqual(expected);
  });

  test.each([
    ['too few rows', [[1, 2]]],
    [
      'too many columns',
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    ['uneven rows', [[1, 2], [1]]],
  ])('an array of another shape is refused: %s', async (_, value) => {
    const run = after((sheet) => {
      sheet.getRange('A1:B2').values = value;
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  test('null for the whole is refused', async () => {
    expect(await codeOf(after((sheet) => void (sheet.getRange('A1').values = null as never)))).toBe(
      'InvalidArgument',
    );
  });

  test('whole columns have no values and take none', async () => {
    expect(await after(() => undefined, 'values', 'A:A')).toBeNull();
    const run = after((sheet) => void (sheet.getRange('A:A').values = [[1]]));
    expect(await codeOf(run)).toBe('RangeExceedsLimit');
  });
});

describe('text that Excel reads as something else', () => {
  test.each<[string, unknown, string]>([
    ['007', 7, 'General'],
    ['-1.5', -1.5, 'General'],
    ['1e3', 1000, '0.00E+00'],
    ['1,234', 1234, '#,##0'],
    ['12%', 0.12, '0%'],
    ['$120', 120, '$#,##0'],
    ['2024-02-29', 45351, 'yyyy-mm-dd'],
    ['3/11/2015', 42074, 'm/d/yyyy'],
    ['1-2', 46024, 'd-mmm'],
    ['6:30', 0.2708333333333333, 'h:mm'],
    ['TRUE', true, 'General'],
    ['1,5', '1,5', 'General'],
    ['2024-13-01', '2024-13-01', 'General'],
    ['15 mars 2024', '15 mars 2024', 'General'],
    ["'007", '007', 'General'],
    ['-', '-', 'General'],
    ['– 5', '– 5', 'General'],
  ])('%s', async (text, value, format) => {
    const seen = await after((sheet) => void (sheet.getRange('A1').values = [[text]]), 'values', 'A1');
    expect(seen).toEqual([[value]]);
    expect(await after(() => undefined, 'numberFormat', 'A1')).toEqual([[format]]);
  });

  test('stays text in a cell that is formatted as text', async () => {
    const seen = await after((sheet) => {
      sheet.getRange('A1:B2').numberFormat = [['@']];
      sheet.getRange('A1:B2').values = [
        ['007', '=1+1'],
        ['2024-01-01', '12%'],
      ];
    }, 'formulas');
    expect(seen).toEqual([
      ['007', '=1+1'],
      ['2024-01-01', '12%'],
    ]);
  });

  test('a number format that is there already is kept', async () => {
    await after((sheet) => {
      sheet.getRange('A1').numberFormat = [['0.00']];
      sheet.getRange('A1').values = [['12%']];
    });
    expect(await after(() => undefined, 'numberFormat', 'A1')).toEqual([['0.00']]);
  });

  test('an error value', async () => {
    expect(
      await after((sheet) => void (sheet.getRange('A1').values = [['#N/A']]), 'valueTypes', 'A1'),
    ).toEqual([['Error']]);
  });
});

describe('formulas', () => {
  test.each(['values', 'formulas'] as const)('text with = in %s', async (property) => {
    const seen = await after(
      (sheet) => void (sheet.getRange('A1:B1')[property] = [['=SUM(C1:C2)', '-A1']]),
      'formulas',
      'A1:B1',
    );
    expect(seen).toEqual([['=SUM(C1:C2)', '=-A1']]);
  });

  test('one formula for a range is filled relatively', async () => {
    const seen = await after(
      (sheet) => void (sheet.getRange('A1:B2').formulas = '=D1+$D$1&"D1"&Blad1!D$1' as never),
      'formulas',
    );
    expect(seen).toEqual([
      ['=D1+$D$1&"D1"&Blad1!D$1', '=E1+$D$1&"D1"&Blad1!E$1'],
      ['=D2+$D$1&"D1"&Blad1!D$1', '=E2+$D$1&"D1"&Blad1!E$1'],
    ]);
  });

  test('are worked out', async () => {
    expect(await after((sheet) => void (sheet.getRange('A1').formulas = [['=1+1']]), 'values', 'A1')).toEqual(
      [[2]],
    );
  });
});

describe('number formats', () => {
  test.each<[string, unknown, unknown]>([
    [
      'one for all',
      '0.0',
      [
        ['0.0', '0.0'],
        ['0.0', '0.0'],
      ],
    ],
    [
      'a 1 × 1 array',
      [['0.0']],
      [
        ['0.0', '0.0'],
        ['0.0', '0.0'],
      ],
    ],
    [
      'an array, null leaves alone',
      [
        ['0', null],
        ['@', ''],
      ],
      [
        ['0', 'General'],
        ['@', 'General'],
      ],
    ],
  ])('%s', async (_, value, expected) => {
    const seen = await after(
      (sheet) => void (sheet.getRange('A1:B2').numberFormat = value as never),
      'numberFormat',
    );
    expect(seen).toEqual(expected);
  });

  test.each<[number, string, string]>([
    [1234.5, '#,##0.0', '1,234.5'],
    [-0.125, '0.0%', '-12.5%'],
    [45351, 'yyyy-mm-dd', '2024-02-29'],
    [3, 'General', '3'],
  ])('%d shown as %s', async (value, format, text) => {
    const seen = await after(
      (sheet) => {
        sheet.getRange('A1').numberFormat = [[format]];
        sheet.getRange('A1').values = [[value]];
      },
      'text',
      'A1',
    );
    expect(seen).toEqual([[text]]);
  });
});

describe('large arrays', () => {
  const rows = Array.from({ length: 2_000 }, (_, row) => [`rad ${row}`, row, row % 2 === 0]);

  test('are cut into blocks by the client and arrive whole, in one request', async () => {
    const seen = await host().run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange(`B3:D${2 + rows.length}`);
      range.values = rows;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(seen).toEqual(rows);
    const counted = host().requestLog.filter(({ isCounted }) => isCounted);
    expect(counted).toHaveLength(1);
    const nameList = counted[0]!.actionList.map(({ name }) => name);
    expect(nameList.filter((name) => name === 'Values').length).toBeGreaterThan(1);
    expect(nameList).toContain('_ValidateArraySize');
  });

  test('of another size are refused before anything is written', async () => {
    const run = host().run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1:C2001').values = rows;
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
    expect([...host().model.activeSheet.cells.all()]).toEqual([]);
  });
});

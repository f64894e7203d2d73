import fc from 'fast-check';
import type { CellScalar } from '../../../src/core';
import { inputOf } from '../../../src/excel/write/text-guard';
import { HARD_TEXT_LIST } from '../../helpers/rich-plan';
import { useHost } from '../../host';

describe('what is assigned to a cell', () => {
  test.each<[CellScalar, string | undefined, unknown]>([
    [null, undefined, ''],
    ['', undefined, ''],
    [12.5, undefined, 12.5],
    [true, undefined, true],
    ['Enheten Öppet & Ärligt', undefined, 'Enheten Öppet & Ärligt'],
    ['=1+1', undefined, "'=1+1"],
    ['+46 8', undefined, "'+46 8"],
    ['-', undefined, "'-"],
    ['@namn', undefined, "'@namn"],
    ["'citat'", undefined, "''citat'"],
    ['\tindrag', undefined, "'\tindrag"],
    ['000123', undefined, "'000123"],
    ['2022-12-31', '0.0', "'2022-12-31"],
    ['1 jan 2024', undefined, "'1 jan 2024"],
    ['SANT', undefined, "'SANT"],
    ['#DIV/0!', undefined, "'#DIV/0!"],
    ['=1+1', '@', '=1+1'],
    ['000123', '@', '000123'],
    ['1'.repeat(400), undefined, `'${'1'.repeat(400)}`],
    [
      `${'Under 2022 har enheten '.repeat(5)}arbetat.`,
      undefined,
      `${'Under 2022 har enheten '.repeat(5)}arbetat.`,
    ],
  ])('%j with format %s', (value, format, expected) => {
    expect(inputOf(value, format)).toBe(expected);
  });
});

describe('through the client', () => {
  const host = useHost();

  async function readBack(textList: readonly string[], format: string): Promise<readonly unknown[]> {
    return host().run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange(`A1:A${textList.length}`);
      range.numberFormat = [[format]];
      range.values = textList.map((text) => [inputOf(text, format)]);
      range.load('values,formulas,valueTypes');
      await context.sync();
      return range.values.map(([value], index) =>
        range.valueTypes[index]![0] === 'String' ? value : [value, range.formulas[index]![0]],
      );
    });
  }

  test.each(['General', '@', '0.0', 'yyyy-mm-dd'])(
    'hard texts stay texts in cells of format %s',
    async (format) => {
      expect(await readBack(HARD_TEXT_LIST, format)).toEqual(HARD_TEXT_LIST);
    },
  );

  test('any text stays that text', async () => {
    const part = fc.constantFrom(
      '1',
      '2',
      '/',
      '-',
      '.',
      ',',
      ':',
      '%',
      '$',
      '=',
      '+',
      'e',
      'å',
      ' ',
      "'",
      '#',
      '@',
    );
    const text = fc.string({ unit: part, minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 40 }), async (list) => {
        expect(await readBack(list, 'General')).toEqual(list);
      }),
      { seed: 2022, numRuns: 40 },
    );
  });
});

import type { Cell, CellScalar } from '../../../src/core';
import { shownCell } from '../../../src/workbench/format';

const show = (value: CellScalar, code?: string, is1904 = false) => shownCell({ value }, code, is1904).text;
/** No-break spaces are easy to lose in a test: `_` stands for one. */
const nbsp = (text: string) => text.replace(/_/g, '\u00a0');

const DAY = 44_926; // 2022-12-31

describe('what a cell shows in a Swedish Excel', () => {
  test.each<[string | undefined, CellScalar, string]>([
    [undefined, 1234.5, '1234,5'],
    ['General', -0.5, '-0,5'],
    ['General', 123_456_789_012, '1,23457E+11'],
    ['General', 0.1 + 0.2, '0,3'],
    ['General', 'Mål', 'Mål'],
    ['General', true, 'SANT'],
    ['General', false, 'FALSKT'],
    ['General', null, ''],
    ['General" st"', 2.5, '2,5 st'],
    ['0', 1234.5, '1235'],
    ['0.00', 2.5, '2,50'],
    ['0.###', 1.25, '1,25'],
    ['#,##0', 15_341, '15_341'],
    ['#,##0.0', -15_341.05, '-15_341,1'],
    ['#,##0.00', 1_234_567.891, '1_234_567,89'],
    ['#,##0;[Red]-#,##0', -1500, '-1_500'],
    ['#,##0_);(#,##0)', -5, '(5)'],
    ['#,##0 "tkr"', 1500, '1_500 tkr'],
    ['#,##0.00 kr', 2.5, '2,50 kr'],
    ['#,##0.00 [$kr-41D]', 5, '5,00 kr'],
    ['#,##0,', 1_234_567, '1_235'],
    ['0.0,," M"', 1_234_567, '1,2 M'],
    ['0%', 0.68, '68%'],
    ['0.0%', 0.685, '68,5%'],
    ['0 %', 0.5, '50 %'],
    ['0.00E+00', 12_345, '1,23E+04'],
    ['# ?/?', 1.5, '1 1/2'],
    ['000-00', 12_345, '123-45'],
    ['yyyy-mm-dd', DAY, '2022-12-31'],
    ['yyyy-mm-dd hh:mm', DAY + 0.75, '2022-12-31 18:00'],
    ['m/d/yyyy', DAY, '2022-12-31'],
    ['m/d/yyyy h:mm', DAY + 0.5, '2022-12-31 12:00'],
    ['d mmmm yyyy', DAY, '31 december 2022'],
    ['d-mmm', 44_621, '1-mar'],
    ['mmm-yy', DAY, 'dec-22'],
    ['dddd d mmmm', DAY, 'lördag 31 december'],
    ['ddd', DAY - 2, 'tor'],
    ['[$-41D]mmmm', DAY, 'december'],
    ['[$-F800]dddd, mmmm dd, yyyy', DAY, 'den 31 december 2022'],
    ['[$-F400]h:mm:ss AM/PM', 0.75, '18:00:00'],
    ['h:mm AM/PM', 0.75, '6:00 em'],
    ['[h]:mm:ss', 1.25, '30:00:00'],
    ['mm:ss.0', 0.001, '01:26,4'],
    ['yyyy-mm-dd', 60, '1900-02-29'],
    ['yyyy-mm-dd', -1, '########'],
    ['yyyy-mm-dd', 3_000_000, '########'],
    ['yyyy-mm-dd', 'okänt', 'okänt'],
    ['0;-0;"noll"', 0, 'noll'],
    ['0;-0;"noll";@"!"', 'text', 'text!'],
    ['0;;', -3, ''],
    [';;;', 5, ''],
    ['[<0]"minus";[=0]"noll";0', -2, 'minus'],
    ['@', 5, '5'],
    ['@', '=1+1', '=1+1'],
    ['"klart"', 4, 'klart'],
    ['\\#0', 3, '#3'],
    ['0', 'text', 'text'],
    ['fel[', 4.5, '4,5'],
    ['"öppen', 4.5, '4,5'],
    ['', 4.5, '4,5'],
  ])('%s of %s', (code, value, expected) => {
    expect(show(value, code)).toBe(nbsp(expected));
  });

  test.each<[string, CellScalar, string | null]>([
    ['#,##0;[Red]-#,##0', -1, '#FF0000'],
    ['#,##0;[Red]-#,##0', 1, null],
    ['[Blue]0', 1, '#0000FF'],
    ['[Green]0;[Color3]-0', -1, '#FF0000'],
    ['[$-41D]yyyy', DAY, null],
    ['0', -1, null],
  ])('colour of %s for %s', (code, value, expected) => {
    expect(shownCell({ value }, code, false).color).toBe(expected);
  });

  test.each<[string, Cell, string]>([
    ['an error', { value: null, error: '#DIV/0!' }, '#DIV/0!'],
    ['a formula without result', { value: null, formula: 'A1' }, ''],
    ['a formula with result', { value: 0.5, formula: 'A1' }, '50%'],
  ])('%s', (_, cell, expected) => {
    expect(shownCell(cell, '0%', false).text).toBe(expected);
  });

  test('workbooks that count from 1904', () => {
    expect(show(DAY - 1462, 'yyyy-mm-dd', true)).toBe('2022-12-31');
    expect(show(10, '0', true)).toBe('10');
  });

  test('many formats do not fill the memory, and each shows what it says', () => {
    for (let i = 0; i < 2500; i += 1) expect(show(1, `0" ${i}"`)).toBe(`1 ${i}`);
  });
});

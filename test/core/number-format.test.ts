import { isDateFormat, meantDecimal, parseNumberFormat, shownNumber, toPlain } from '../../src/core';

test.each([
  ['yyyy-mm-dd', true],
  ['d mmmm yyyy', true],
  ['[$-41D]d mmmm yyyy;@', true],
  ['[h]:mm', true],
  ['hh:mm:ss', true],
  ['General', false],
  ['0.0 "st"', false],
  ['0.0\\ "dagar"', false],
  ['[Red]0.0', false],
  ['#,##0_-', false],
  ['_-* #,##0\\ _k_r_-;-* #,##0\\ _k_r_-', false],
  ['@', false],
  [undefined, false],
])('%s shows a date: %s', (code, expected) => {
  expect(isDateFormat(code)).toBe(expected);
});

test.each([
  ['0%', { decimals: 0, shift: 2, unit: '%' }],
  ['0.0 %', { decimals: 1, shift: 2, unit: '%' }],
  ['0.0 "st"', { decimals: 1, shift: 0, unit: 'st' }],
  ['#,##0', { decimals: 0, isGrouped: true, unit: null }],
  ['#\\ ##0.00', { decimals: 2, isGrouped: true, suffix: '', unit: null }],
  ['0 "av" 0', { decimals: 0, unit: 'av' }],
  ['#,##0,,"mnkr"', { decimals: 0, shift: -6, isGrouped: true, unit: 'mnkr' }],
  ['0.00E+00', { decimals: null, unit: null }],
  ['# ?/?', { decimals: null, isGrouped: false, unit: null }],
  ['General" st"', { decimals: null, unit: 'st' }],
  ['"kr" 0', { decimals: 0, prefix: 'kr ', unit: null }],
  ['#,##0.00 [$€-1]', { decimals: 2, currency: '€', unit: '€' }],
  ['0;[Red]-0.00', { decimals: 0 }],
  ['"";""', { decimals: null }],
])('%s', (code, expected) => {
  expect(parseNumberFormat(code)).toMatchObject(expected);
});

test.each([
  [0.685, '0%', '68.5', '69 %'],
  [-0.1, '0%', '-10', '-10 %'],
  [5.4, '0.0 "st"', '5.4', '5,4 st'],
  [1234567, '#,##0', '1234567', '1\u00a0234\u00a0567'],
  [2_500_000, '0.0,, "mnkr"', '2.5', '2,5 mnkr'],
  [0.07, undefined, '0.07', '0,07'],
  [-3, undefined, '-3', '-3'],
])('%d under %s means %s and shows %s', (value, code, meant, shown) => {
  expect(toPlain(meantDecimal(value, parseNumberFormat(code)))).toBe(meant);
  expect(shownNumber(value, code)).toBe(shown);
});

test('a code is read once, and hostile numbers of codes do not fill the memory', () => {
  const first = parseNumberFormat('0.000');
  expect(parseNumberFormat('0.000')).toBe(first);
  for (let at = 0; at < 1500; at += 1) parseNumberFormat(`0"enhet ${at}"`);
  expect(parseNumberFormat('0.000')).toEqual(first);
  expect(parseNumberFormat('0.000')).not.toBe(first);
});

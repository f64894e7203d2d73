import fc from 'fast-check';
import { formatDecimal, groupDigits, parseDecimal, parseVardeText, equals, roundTo } from '../../src/core';

test.each([
  ['28411', 0, 'sv', '28 411'],
  ['-572', 0, 'sv', '−572'],
  ['1089', 0, 'sv', '1 089'],
  ['999.95', 1, 'sv', '1 000,0'],
  ['1234567.125', 2, 'sv', '1 234 567,13'],
  ['-0.4', 0, 'sv', '0'],
  ['0', 1, 'sv', '0,0'],
  ['-28411.05', 1, 'en', '−28 411.1'],
] as const)('%s with %d decimals in %s', (text, decimals, lang, expected) => {
  expect(formatDecimal(parseDecimal(text)!, decimals, lang)).toBe(expected.replace(/ /g, '\u00a0'));
});

test.each([
  ['1', '1'],
  ['123', '123'],
  ['1234', '1.234'],
  ['1234567', '1.234.567'],
])('%s in groups', (digits, expected) => {
  expect(groupDigits(digits, '.')).toBe(expected);
});

test('what is printed in Swedish is read back as printed', () => {
  const numbers = fc.tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.nat(4), fc.nat(4));
  fc.assert(
    fc.property(numbers, ([coefficient, scale, decimals]) => {
      const printed = formatDecimal({ coefficient, scale }, decimals, 'sv');
      const read = parseVardeText(printed, 'value');
      expect(equals(read.varde!, roundTo({ coefficient, scale }, decimals))).toBe(true);
      expect(read.decimaler).toBe(decimals);
    }),
    { seed: 2022, numRuns: 500 },
  );
});

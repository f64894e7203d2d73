import fc from 'fast-check';
import {
  abs,
  add,
  compare,
  decimalFromNumber,
  divide,
  equals,
  isZero,
  multiply,
  negate,
  normalize,
  parseDecimal,
  roundTo,
  sign,
  subtract,
  sum,
  toNumber,
  toPlain,
  ZERO,
  type Decimal,
} from '../../src/core';

const dec = (text: string): Decimal => parseDecimal(text)!;

describe('reading and writing', () => {
  test.each([
    ['12.50', '12.50'],
    ['-12.5', '-12.5'],
    ['+3', '3'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['-0.05', '-0.05'],
    ['1e3', '1000'],
    ['1.5E-3', '0.0015'],
    ['1e-40', '0.000000000000000000000000000000'],
  ])('%s → %s', (text, plain) => {
    expect(toPlain(dec(text))).toBe(plain);
  });

  test.each(['', '.', '-', '1,5', '1 000', 'abc', '1e', 'Infinity', '0x10'])('%j is no number', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  test.each([
    [0.1 + 0.2, '0.3'],
    [68, '68'],
    [-0.5, '-0.5'],
    [1.005, '1.005'],
    [37.1, '37.1'],
    [1 / 3, '0.333333333333333'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [123456789012.345, '123456789012.345'],
    [99999999999999.9, '99999999999999.9'],
    [-0, '0'],
  ])('the double %d is %s', (value, plain) => {
    expect(toPlain(decimalFromNumber(value))).toBe(plain);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (value) => {
    expect(() => decimalFromNumber(value)).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  test('0,1 + 0,2 is 0,3', () => {
    expect(toPlain(add(dec('0.1'), dec('0.2')))).toBe('0.3');
    expect(equals(add(decimalFromNumber(0.1), decimalFromNumber(0.2)), dec('0.3'))).toBe(true);
  });

  test.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['2.4999', 0, '2'],
    ['0.125', 2, '0.13'],
    ['-0.125', 2, '-0.13'],
    ['-0.4', 0, '0'],
    ['7', 2, '7.00'],
  ])('%s rounds to %d decimals as %s', (text, scale, plain) => {
    expect(toPlain(roundTo(dec(text), scale))).toBe(plain);
  });

  test.each([
    ['1', '3', 4, '0.3333'],
    ['2', '3', 4, '0.6667'],
    ['-1', '2', 0, '-1'],
    ['1', '-2', 0, '-1'],
    ['0.3', '0.1', 2, '3.00'],
    ['5', '0.02', 0, '250'],
  ])('%s / %s at %d decimals is %s', (a, b, scale, plain) => {
    expect(toPlain(divide(dec(a), dec(b), scale))).toBe(plain);
  });

  test('division by zero is refused', () => {
    expect(() => divide(dec('1'), dec('0.00'), 2)).toThrow('division by zero');
  });

  test('scales do not matter to comparison', () => {
    expect(equals(dec('1.50'), dec('1.5'))).toBe(true);
    expect(compare(dec('-1.5'), dec('-1.49'))).toBe(-1);
    expect([sign(dec('-0.1')), sign(dec('0.0')), sign(dec('3'))]).toEqual([-1, 0, 1]);
    expect(isZero(dec('0.000'))).toBe(true);
    expect(toPlain(normalize(dec('1.500')))).toBe('1.5');
    expect(toPlain(abs(dec('-2')))).toBe('2');
    expect(sum([])).toEqual(ZERO);
  });
});

describe('against rationals on BigInt', () => {
  const decimals = fc
    .record({ coefficient: fc.bigInt(-(10n ** 20n), 10n ** 20n), scale: fc.nat(12) })
    .map((value): Decimal => value);
  const options = { seed: 2022, numRuns: 500 };
  /** The value times 10^40: an exact integer for every scale used here. */
  const exact = ({ coefficient, scale }: Decimal): bigint => coefficient * 10n ** BigInt(40 - scale);

  test('addition, subtraction and multiplication are exact', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(exact(add(a, b))).toBe(exact(a) + exact(b));
        expect(exact(subtract(a, b))).toBe(exact(a) - exact(b));
        expect(exact(multiply(a, b))).toBe((exact(a) * exact(b)) / 10n ** 40n);
        expect(compare(a, b)).toBe(exact(a) < exact(b) ? -1 : exact(a) > exact(b) ? 1 : 0);
      }),
      options,
    );
  });

  test('rounding and division miss by at most half of the last decimal', () => {
    fc.assert(
      fc.property(decimals, decimals, fc.nat(12), (a, b, scale) => {
        const twice = 2n * (exact(roundTo(a, scale)) - exact(a));
        expect(twice <= 10n ** BigInt(40 - scale) && -twice <= 10n ** BigInt(40 - scale)).toBe(true);
        if (isZero(b)) return;
        const error = exact(divide(a, b, scale)) * exact(b) - exact(a) * 10n ** 40n;
        const limit = exact(abs(b)) * 10n ** BigInt(40 - scale);
        expect(2n * error <= limit && -2n * error <= limit).toBe(true);
      }),
      options,
    );
  });

  test('text and back, and a number of at most 15 digits as a double and back', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(parseDecimal(toPlain(value))).toEqual(value);
      }),
      options,
    );
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n), fc.nat(9), (coefficient, scale) => {
        const value = { coefficient, scale };
        expect(equals(decimalFromNumber(toNumber(value)), value)).toBe(true);
        expect(toPlain(negate(negate(value)))).toBe(toPlain(value));
      }),
      options,
    );
  });
});

import { toPlain } from '../../src/core';
import { readAmount } from '../../src/core/number-text';

const read = (text: string): string | null => {
  const amount = readAmount(text);
  return amount && [toPlain(amount.varde), amount.decimaler, amount.enhet].join(' ').trimEnd();
};

describe('digits', () => {
  test.each([
    ['0', '0 0'],
    ['007', '7 0'],
    ['12,50', '12.50 2'],
    ['12 345 678', '12345678 0'],
    ['12 345,6', '12345.6 1'],
    ['12 345.6', '12345.6 1'],
    ['12.3', '12.3 1'],
    ['12.3456', '12.3456 4'],
    ['0.123', '0.123 3'],
    ['12.345,6', '12345.6 1'],
    ['12.345.678', '12345678 0'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(['12.345', '12,345,678', '12,345.6', '1234 567', '12 34', '1.2.3', '12.345.67', ''])(
    '%j is not read',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('signs', () => {
  test.each([
    ['-5', '-5 0'],
    ['- 5', '-5 0'],
    ['–5 %', '-5 0 %'],
    ['+5 %', '5 0 %'],
    ['(5)', '-5 0'],
    ['(5,5 %)', '-5.5 1 %'],
    ['(5) mnkr', '-5 0 mnkr'],
    ['5-', '-5 0'],
    ['1 234,5-', '-1234.5 1'],
    ['-0', '0 0'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(['--5', '-+5', '(-5)', '((5))', '(5', '5)', '-5-', '5 -', '(5) 6', '+'])(
    '%j is not read',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('units', () => {
  test.each([
    ['5st', '5 0 st'],
    ['5 %', '5 0 %'],
    ['5 %.', '5 0 %'],
    ['5 procent', '5 0 %'],
    ['5 procentenheter', '5 0 procentenheter'],
    ['5 °C', '5 0 °C'],
    ['5 barn/100 invånare', '5 0 barn/100 invånare'],
    ['5 m2', '5 0 m2'],
    ['5 m 2', '5 0 m 2'],
    ['5 st per 10 000 invånare', '5 0 st per 10 000 invånare'],
    ['5 % av brukarna', '5 0 % av brukarna'],
    ['5 månader', '5 0 månader'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    '5 av 10',
    '5 eller 6',
    '5 och uppåt',
    '5 maj',
    '5 december',
    '5 VB 2022',
    '5 st (2021: 4 st)',
    '5 st 6',
    '5 st. Fler än i fjol',
    '5; 6',
    '5e3',
    '5 !',
    '5 /',
    `5 ${'x'.repeat(41)}`,
    '5 en två tre fyra fem sex sju',
  ])('%j is not read', (text) => {
    expect(read(text)).toBeNull();
  });
});

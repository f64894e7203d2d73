import { footerCode, pageCapacityPt, printScale } from '../../../src/report/layout/page';

const grid = (...widthCharsList: number[]) => ({ widthCharsList });

test.each([
  ['a narrow sheet is not enlarged', grid(40, 20), 1],
  ['145 characters just fit', grid(145), 1],
  ['170 characters in two columns are shrunk to 86 %', grid(100, 70), 0.855],
])('print scale: %s', (_, widths, expected) => {
  expect(printScale(widths)).toBeCloseTo(expected, 3);
});

test('a shrunk page holds more rows', () => {
  expect(pageCapacityPt(grid(40))).toBeCloseTo(500.6, 1);
  expect(pageCapacityPt(grid(100, 70))).toBeCloseTo(500.6 / 0.8555, 0);
});

test.each([
  [
    'the three parts',
    { left: 'Ung fritid', center: 'VB 2022', pageWord: 'Sida' },
    '&LUng fritid&CVB 2022&RSida &P (&N)',
  ],
  [
    'an ampersand',
    { left: 'Vård & omsorg', center: '', pageWord: 'Sida' },
    '&LVård && omsorg&C&RSida &P (&N)',
  ],
  ['line feeds', { left: 'a\nb', center: ' c ', pageWord: 'Page' }, '&La b&Cc&RPage &P (&N)'],
])('footer with %s', (_, footer, expected) => {
  expect(footerCode(footer)).toBe(expected);
});

test.each([300, 301])('a footer of %d ampersands stays within 255 characters and whole', (length) => {
  const code = footerCode({ left: '&'.repeat(length), center: 'm'.repeat(300), pageWord: 'Sida' });
  expect(code.length).toBeLessThanOrEqual(255);
  expect(code.endsWith('&RSida &P (&N)')).toBe(true);
  expect(/^&L((?:&&)*)…&C/.test(code)).toBe(true);
});

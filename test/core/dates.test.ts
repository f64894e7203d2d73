import fc from 'fast-check';
import { isoFromSerial, parseDateText, readDate, type Cell } from '../../src/core';

test.each([
  ['2022-12-31', '2022-12-31'],
  ['2022-1-5', '2022-01-05'],
  ['2022/12/31', '2022-12-31'],
  ['2022‑12‑31', '2022-12-31'],
  ['2022-12- 31', '2022-12-31'],
  [' 2022-12-31\u00a0', '2022-12-31'],
  ['20221231', '2022-12-31'],
  ['2022-12-31T00:00:00.000Z', '2022-12-31'],
  ['2022-12-31 23:59', '2022-12-31'],
  ['31 december 2022', '2022-12-31'],
  ['31 DEC 2022', '2022-12-31'],
  ['31 dec. 2022', '2022-12-31'],
  ['den 1 maj 2022', '2022-05-01'],
  ['1:e mars 2022', '2022-03-01'],
  ['lördagen den 31 december 2022', '2022-12-31'],
  ['31 sept 2022', null],
  ['30 sept 2022', '2022-09-30'],
  ['31/12 2022', '2022-12-31'],
  ['1/2 2022', '2022-02-01'],
  ['31/12-2022', '2022-12-31'],
  ['31/12/2022', '2022-12-31'],
  ['31.12.2022', '2022-12-31'],
  ['29 februari 2024', '2024-02-29'],
])('%s is %s', (text, iso) => {
  expect(parseDateText(text)).toBe(iso);
});

test.each([
  '31 november',
  '31 november 2022',
  '2022-11-31',
  '29 februari 2023',
  '2022-12',
  'december 2022',
  '2022',
  '31 december',
  '31/12',
  '1/2/2022',
  '12/31/2022',
  '22-12-31',
  '2022-12/31',
  'Löpande',
  'T2',
  '',
])('%j is no certain date', (text) => {
  expect(parseDateText(text)).toBeNull();
});

test.each<[Cell, boolean, string | null, string]>([
  [{ value: 44926, numberFormat: 'yyyy-mm-dd' }, false, '2022-12-31', '2022-12-31'],
  [{ value: 43464, numberFormat: 'yyyy-mm-dd' }, true, '2022-12-31', '2022-12-31'],
  [{ value: 44926.999, numberFormat: 'yyyy-mm-dd hh:mm' }, false, '2022-12-31', '2022-12-31'],
  [{ value: 60, numberFormat: 'yyyy-mm-dd' }, false, null, '60'],
  [{ value: -5, numberFormat: 'yyyy-mm-dd' }, false, null, '-5'],
  [{ value: 44926 }, false, '2022-12-31', '2022-12-31'],
  [{ value: 20221231 }, false, '2022-12-31', '2022-12-31'],
  [{ value: 2022 }, false, null, '2022'],
  [{ value: 202212, numberFormat: '0' }, false, null, '202212'],
  [{ value: '31 november' }, false, null, '31 november'],
  [{ value: '31 december 2022' }, true, '2022-12-31', '31 december 2022'],
  [{ value: null }, false, null, ''],
  [{ value: '' }, false, null, ''],
  [{ value: true }, false, null, 'TRUE'],
  [{ value: null, formula: 'TODAY()' }, false, null, '=TODAY()'],
  [{ value: null, formula: 'X', error: '#NAME?' }, false, null, '#NAME?'],
  [
    { value: 44926, formula: 'DATE(2022,12,31)', numberFormat: 'yyyy-mm-dd' },
    false,
    '2022-12-31',
    '2022-12-31',
  ],
])('%j (1904: %s) is %s', (cell, isDate1904, iso, raw) => {
  expect(readDate(cell, isDate1904)).toEqual({ iso, raw });
});

const MONTH_LIST =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

test('every day is read the same in all its written forms', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20_000, max: 73_000 }),
      fc.constantFrom(' ', '\u00a0', '\u202f'),
      (serial, blank) => {
        const iso = isoFromSerial(serial, false)!;
        const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
        const formList = [
          iso,
          iso.replace(/-/g, ''),
          [day, MONTH_LIST[month - 1], year].join(blank),
          [day, MONTH_LIST[month - 1]!.slice(0, 3), year].join(blank),
          `${day}/${month}${blank}${year}`,
        ];
        expect(formList.map(parseDateText)).toEqual(formList.map(() => iso));
        expect(readDate({ value: serial, numberFormat: 'd mmm yyyy' }, false).iso).toBe(iso);
      },
    ),
    { seed: 2022, numRuns: 300 },
  );
});

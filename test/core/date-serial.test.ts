import fc from 'fast-check';
import { isCalendarDay, isoFromParts, isoFromSerial, serialFromIso } from '../../src/core';

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [44926, '2022-12-31'],
  [44926.75, '2022-12-31'],
  [2_958_465, '9999-12-31'],
])('serial %d of the 1900 system is %s', (serial, iso) => {
  expect(isoFromSerial(serial, false)).toBe(iso);
  expect(serialFromIso(iso, false)).toBe(Math.floor(serial));
});

test.each([0, 0.5, 60, 60.5, -1, 2_958_466, Number.NaN])(
  'serial %d of the 1900 system is no day',
  (serial) => {
    expect(isoFromSerial(serial, false)).toBeNull();
  },
);

test.each([
  [0, '1904-01-01'],
  [43464, '2022-12-31'],
  [2_957_003, '9999-12-31'],
])('serial %d of the 1904 system is %s', (serial, iso) => {
  expect(isoFromSerial(serial, true)).toBe(iso);
  expect(serialFromIso(iso, true)).toBe(serial);
});

test.each([
  [-1, true],
  [2_957_004, true],
])('serial %d of the 1904 system is no day', (serial) => {
  expect(isoFromSerial(serial, true)).toBeNull();
});

test.each(['1899-12-31', '2022-11-31', '2022-1-1', '2022-12', 'x'])('%s has no serial', (iso) => {
  expect(serialFromIso(iso, false)).toBeNull();
});

test('no serial before 1904 in that system', () => {
  expect(serialFromIso('1903-12-31', true)).toBeNull();
});

test.each([
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [2022, 11, 31, false],
  [2022, 13, 1, false],
  [2022, 0, 1, false],
  [2022, 1, 0, false],
  [0, 1, 1, false],
])('%d-%d-%d is a day: %s', (year, month, day, expected) => {
  expect(isCalendarDay(year, month, day)).toBe(expected);
  expect(isoFromParts(year, month, day) !== null).toBe(expected);
});

test('every serial goes to a day and back, one day at a time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), fc.boolean(), (serial, isDate1904) => {
      if (isDate1904 && serial > 2_957_002) return;
      const iso = isoFromSerial(serial, isDate1904)!;
      expect(serialFromIso(iso, isDate1904)).toBe(serial);
      expect(isoFromSerial(serial + 1, isDate1904)! > iso).toBe(true);
    }),
    { seed: 2022, numRuns: 500 },
  );
});

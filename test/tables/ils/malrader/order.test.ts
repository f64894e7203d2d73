import { compareNames, judgeName } from '../../../../src/tables/ils/malrader/order';

test.each([
  ['Andel', 'Antal', -1],
  ['Zon', 'Ålder', -1],
  ['Ålder', 'Ämne', -1],
  ['Ämne', 'Öppen', -1],
  ['ansvar', 'Ansvar', 0],
  ['Barn', 'Barn och unga', -1],
  ['Barn och unga', 'Barnen', -1],
  ['Café', 'Cafe', 0],
  ['10 timmar', 'Alla', -1],
])('%s and %s', (a, b, sign) => {
  expect(Math.sign(compareNames(a, b))).toBe(sign);
  expect(Math.sign(compareNames(b, a))).toBe(sign === 0 ? 0 : -sign);
});

const LAGE = { before: 'Andel nöjda', text: 'Barnen trivs', isAfterBreak: false, isBeginning: false };

test.each([
  ['a small letter goes on', { text: 'med sin skola' }, true, true],
  ['a name that breaks off goes on', { before: 'Andel nöjda med' }, true, true],
  ['a comma goes on', { before: 'Andel nöjda,' }, true, true],
  ['the beginning of the next row does not', { isBeginning: true }, false, true],
  ['out of order goes on, as a guess', { before: 'Öppna förskolan' }, true, false],
  [
    'out of order after a page break goes on for certain',
    { before: 'Öppna', isAfterBreak: true },
    true,
    true,
  ],
  ['in order is a guess', {}, true, false],
  ['in order after a whole sentence is a row of its own', { before: 'Alla deltar.' }, false, false],
])('%s', (_, fields, isContinuation, isCertain) => {
  expect(judgeName({ ...LAGE, ...fields })).toEqual({ isContinuation, isCertain });
});

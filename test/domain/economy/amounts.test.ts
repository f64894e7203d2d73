import { normalize, parseDecimal, parseVardeText, toPlain } from '../../../src/core';
import {
  commonUnit,
  convertBelopp,
  precisionIn,
  readBelopp,
  unitOfCell,
} from '../../../src/domain/economy/amounts';
import { makeEkonomirad, makeEkonomirader } from '../../helpers/ekonomi';

const value = (text: string) => parseVardeText(text, 'value');

test.each([
  ['28411', 'tkr', 'tkr', '28411'],
  ['28411', 'tkr', 'mnkr', '28.411'],
  ['28.4', 'mnkr', 'tkr', '28400'],
  ['28411', 'tkr', 'kr', '28411000'],
  ['1', 'kr', 'mnkr', '0.000001'],
  ['-0.5', 'mnkr', 'kr', '-500000'],
] as const)('%s %s is exactly %s … %s', (text, from, to, expected) => {
  const converted = convertBelopp(parseDecimal(text)!, from, to);
  expect(toPlain(converted)).toBe(expected);
  expect(toPlain(normalize(convertBelopp(converted, to, from)))).toBe(text);
});

test.each([
  ['5', null],
  ['5 tkr', 'tkr'],
  ['5 TKr', 'tkr'],
  ['5 kronor', 'kr'],
  ['5 mkr', 'mnkr'],
  ['5 st', undefined],
  ['5 %', undefined],
])('%s is given in %s', (text, unit) => {
  expect(unitOfCell(value(text))).toBe(unit);
});

test.each(['', '-', 'i.u.', 'se bilaga', '12 st', 'Ja'])('%j is no amount', (text) => {
  expect(readBelopp(value(text), makeEkonomirad(), 'tkr')).toBeNull();
});

test.each([
  ['5,0 mnkr', 'tkr', 'mnkr'],
  ['5,0', 'kr', 'kr'],
  ['5,0', null, 'tkr'],
] as const)('%s on a row in %s is in %s', (text, beloppsenhet, enhet) => {
  expect(readBelopp(value(text), makeEkonomirad({ beloppsenhet }), 'tkr')).toMatchObject({
    enhet,
    decimaler: 1,
  });
});

test.each([
  ['mnkr', 1, 'tkr', -2],
  ['tkr', 0, 'mnkr', 3],
  ['tkr', 1, 'tkr', 1],
] as const)('%s with %d decimals has a precision in %s of %d', (from, decimaler, to, expected) => {
  expect(precisionIn({ varde: parseDecimal('1')!, enhet: from, decimaler }, to)).toBe(expected);
});

test.each([
  [['mnkr', 'mnkr', 'tkr'], 'mnkr'],
  [['mnkr', 'tkr'], 'tkr'],
  [['kr', 'mnkr'], 'mnkr'],
  [[null, null], 'tkr'],
  [[null, 'kr'], 'kr'],
  [[], 'tkr'],
] as const)('most of %j is %s', (list, expected) => {
  expect(commonUnit(makeEkonomirader(list.map((beloppsenhet) => ({ beloppsenhet }))), [])).toBe(expected);
});

test.each([
  [['utfall', 'budget'], 'mnkr'],
  [['budget', 'utfall'], 'kr'],
  [['prognosT2', 'utfall'], 'mnkr'],
  [['prognosT2'], 'tkr'],
] as const)(
  'without a unit of its own a row counts by the first typed one of %j: %s',
  (faltList, expected) => {
    const row = { beloppsenhet: null, utfall: '5 mnkr', budget: '5 kr', prognosT2: '5 st' };
    expect(commonUnit(makeEkonomirader([row]), faltList)).toBe(expected);
  },
);

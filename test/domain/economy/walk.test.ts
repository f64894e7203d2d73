import { parseDecimal, parseVardeText, toPlain } from '../../../src/core';
import {
  addedRows,
  amountFinder,
  amountIn,
  isAmount,
  plainAmount,
  radFinder,
  sizeOf,
  walkRows,
} from '../../../src/domain/economy';
import { computeEkonomi } from '../../../src/domain';
import { makeEkonomimodell, makeEkonomirad, rowOf } from '../../helpers/ekonomi';

const modell = makeEkonomimodell([
  { rad: 'Personalkostnader', utfall: '10' },
  { rad: 'varav vikarier', utfall: '4', delAvId: 'K001' },
  { verksamhetId: 'V2', rad: 'Lokalkostnader', utfall: '5' },
  { verksamhetId: '', rad: 'Summa netto', slag: 'summa', utfall: '15' },
]);

test('every row is walked once, with its branch', () => {
  expect(
    walkRows(modell).map(({ rad, roll, gren }) => [rad.id, roll.kind, gren?.verksamhetId ?? null]),
  ).toEqual([
    ['K001', 'post', 'V1'],
    ['K002', 'del', 'V1'],
    ['K003', 'post', 'V2'],
    ['K004', 'angiven', null],
  ]);
});

test('the rows a sum adds, without parts and blank posts', () => {
  const [form] = computeEkonomi(modell);
  expect(addedRows(form!, 'summaKostnader').map(({ key }) => key)).toEqual(['K001']);
  expect(addedRows(form!, 'saknas')).toEqual([]);
});

test('a row of a form leads back to its data row', () => {
  const [form] = computeEkonomi(modell);
  const find = radFinder(modell);
  expect(find(rowOf(form, 'K002'))?.id).toBe('K002');
  expect(find(rowOf(form, 'netto'))).toBeNull();
});

test.each([
  ['5', true],
  ['0', true],
  ['-', false],
  ['', false],
  ['se bilaga', false],
])('%j is an amount: %s', (text, expected) => {
  expect(isAmount(parseVardeText(text, 'value'))).toBe(expected);
  expect(amountFinder(modell)(makeEkonomirad({ budget: text }))).toBe(expected);
});

test.each([
  ['VB', { angivenAvvikelse: '5' }, true],
  ['VB', { prognosT2: '5' }, false],
  ['T2', { prognosT2: '5' }, true],
  ['T2', { prognosT1: '5' }, false],
  ['T1', { prognosT1: '5' }, true],
  ['VP', { budgetVp: '5' }, true],
] as const)('in a %s a row with %j has an amount of the form: %s', (typ, fields, expected) => {
  const document = makeEkonomimodell([], { uppgifter: { typ } });
  expect(amountFinder(document)(makeEkonomirad(fields))).toBe(expected);
});

test('amounts in the unit of the form, and as a message shows them', () => {
  expect(toPlain(amountIn(makeEkonomirad({ utfall: '1,5 mnkr' }), 'utfall', 'tkr')!)).toBe('1500');
  expect(amountIn(makeEkonomirad(), 'utfall', 'tkr')).toBeNull();
  expect(plainAmount(parseDecimal('-12.50')!)).toBe('-12.5');
  expect([sizeOf(null), sizeOf(parseDecimal('-2'))].map(toPlain)).toEqual(['0', '2']);
});

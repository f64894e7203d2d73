import { parseDecimal, toPlain } from '../../../src/core';
import { avvikelse, combination, leaf, type PlacedCell } from '../../../src/domain/economy/cells';

const cell = (radKey: string, figure: string | null): PlacedCell => ({
  ref: { tabellId: 'T', radKey, kolumn: 'Utfall' },
  cell: leaf(figure === null ? null : parseDecimal(figure)),
});

test('a combination adds, subtracts and takes a blank for 0', () => {
  const result = combination([cell('a', '0.1'), cell('b', '0.2'), cell('c', null)], [cell('d', '1')]);
  expect(result).toMatchObject({
    kind: 'combination',
    termList: [
      { ref: { radKey: 'a' }, tecken: 1 },
      { ref: { radKey: 'b' }, tecken: 1 },
      { ref: { radKey: 'c' }, tecken: 1 },
      { ref: { radKey: 'd' }, tecken: -1 },
    ],
  });
  expect(toPlain(result.varde!)).toBe('-0.7');
});

test('a combination of nothing is 0', () => {
  expect(toPlain(combination([]).varde!)).toBe('0');
});

test.each([
  ['intakt', '30'],
  ['summaIntakter', '30'],
  ['kostnad', '-30'],
  ['summaKostnader', '-30'],
  ['netto', '-30'],
] as const)('the sign rule of %s: utfall 100 against budget 70 is %s', (slag, expected) => {
  expect(toPlain(avvikelse(slag, cell('u', '100'), cell('b', '70')).varde!)).toBe(expected);
});

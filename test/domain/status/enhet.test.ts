import { enhetOf, isComparableEnhet } from '../../../src/domain';
import { makeIndikator } from '../../helpers/modell';

describe('units that may be compared as they stand', () => {
  test.each([
    [null, null, true],
    [null, '%', true],
    ['%', '%', true],
    ['st', 'personer', true],
    ['kg CO ₂', 'kg CO2', true],
    ['GWh', 'gwh', true],
    ['%', 'st', false],
    ['barn/avd.', '%', false],
    ['tkr', 'mnkr', false],
    ['kWh', 'GWh', false],
    ['kg', 'ton', false],
    ['kg', 'GWh', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect([isComparableEnhet(a, b), isComparableEnhet(b, a)]).toEqual([expected, expected]);
  });
});

describe('the unit of a figure', () => {
  test.each([
    [{ utfall: '5 st', arsmal: '6 %' }, 'st'],
    [{ utfall: '5', arsmal: '6 %' }, '%'],
    [{ utfall: '5', arsmal: '6', enhet: 'st' }, 'st'],
    [{ utfall: '5', arsmal: '6' }, ''],
  ])('%j → %j', (fields, expected) => {
    const indikator = makeIndikator(fields);
    expect(enhetOf(indikator, indikator.utfall)).toBe(expected);
  });
});

import type { Kolumnnyckel } from '../../../../src/tables/ils/malrader/captions';
import {
  implausibility,
  isNamedPeriod,
  isPeriod,
  isPeriodicitet,
  misfit,
} from '../../../../src/tables/ils/malrader/fit';

test.each([
  ['VB 2022', true, true],
  ['T1 2024', true, true],
  ['2022', true, false],
  ['2022-12', true, false],
  ['T2', true, false],
  ['68 %', false, false],
  ['', false, false],
])('%s as a period', (text, period, named) => {
  expect(isPeriod(text)).toBe(period);
  expect(isNamedPeriod(text)).toBe(named);
});

test.each([
  ['Tertial', true],
  ['Terti al', true],
  ['År', true],
  ['Årligen', true],
  ['Tertialrapporten', false],
])('%s as a periodicity', (text, expected) => {
  expect(isPeriodicitet(text)).toBe(expected);
});

test.each<readonly [string, Kolumnnyckel | null, boolean]>([
  ['68 %', 'utfall', true],
  ['i.u.', 'utfall', true],
  ['Tas fram av nämnd', 'kfArsmal', true],
  ['Tas fram av nämnd', 'utfall', false],
  ['Fastställs 2024', 'utfall', false],
  ['Fastställs 2024', 'arsmal', true],
  ['VB 2022', 'kfArsmal', false],
  ['VB 2022', 'period', true],
  ['70 %', 'period', false],
  ['Tertial', 'arsmal', false],
  ['öka', 'kfArsmal', true],
  ['', 'utfall', true],
  ['vad som helst', null, true],
])('%s in the column %s', (text, key, fits) => {
  expect(misfit(text, key) === 0).toBe(fits);
});

describe('what speaks against a reading', () => {
  const around = { utfall: '68', utfallMan: '67', utfallKvinnor: '69' };

  test('genders lie around their total', () => {
    expect(implausibility(around)).toBeLessThan(implausibility({ ...around, utfall: '80' }));
  });

  test('genders without a total, or one without the other', () => {
    expect(implausibility({ utfallMan: '67', utfallKvinnor: '69' })).toBeGreaterThan(0);
    expect(implausibility({ utfallMan: '67' })).toBeGreaterThan(
      implausibility({ utfall: '67', utfallMan: '67' }),
    );
  });

  test('what KF leaves to the board asks for an own target', () => {
    expect(implausibility({ kfArsmal: 'Tas fram av nämnd' })).toBe(1);
    expect(implausibility({ arsmal: '5', kfArsmal: 'Tas fram av nämnd' })).toBe(0);
    expect(implausibility({ arsmal: 'Tas fram av nämnd' })).toBe(1);
  });
});

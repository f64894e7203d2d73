import fc from 'fast-check';
import { IdSeries } from '../../../src/tables/read/id-series';

test('a series goes on after its highest number, gaps are not filled', () => {
  const series = new IdSeries(['I001', 'I007', 'A003']);
  expect([series.next('I', 3), series.next('I', 3), series.next('A', 3), series.next('R', 3)]).toEqual([
    'I008',
    'I009',
    'A004',
    'R001',
  ]);
});

test('digits are a minimum', () => {
  expect(new IdSeries(['I999']).next('I', 3)).toBe('I1000');
  expect(new IdSeries([]).next('V')).toBe('V1');
});

test('series with the same beginning are kept apart', () => {
  const series = new IdSeries(['M1.2.N9', 'M1.2.N9.E4']);
  expect([series.next('M1.2.N'), series.next('M1.2.N9.E'), series.next('M1.')]).toEqual([
    'M1.2.N10',
    'M1.2.N9.E5',
    'M1.1',
  ]);
});

test('a wanted id is given once', () => {
  const series = new IdSeries(['M1']);
  expect([series.take('M1'), series.take('M2'), series.take('M2')]).toEqual([null, 'M2', null]);
  expect(series.next('M')).toBe('M3');
});

test('ids without a number are used up too', () => {
  expect(new IdSeries(['MAL']).take('MAL')).toBeNull();
});

test('no id is ever given twice, nor one that was there', () => {
  const id = fc.tuple(fc.constantFrom('I', 'A', 'M1.', 'M1.2.N'), fc.nat(20)).map(([s, n]) => `${s}${n}`);
  fc.assert(
    fc.property(fc.array(id), fc.array(fc.constantFrom('I', 'A', 'M1.', 'M1.2.N')), (used, wanted) => {
      const series = new IdSeries(used);
      const givenList = wanted.map((name) => series.next(name, 2));
      expect(new Set([...used, ...givenList]).size).toBe(new Set(used).size + givenList.length);
    }),
    { seed: 2022, numRuns: 300 },
  );
});

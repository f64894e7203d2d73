import fc from 'fast-check';
import { bytesOf, cutIntoRequests } from '../../../src/excel/write/requests';
import type { Step } from '../../../src/excel/write/steps';

const step = (bytes: number): Step => ({ bytes, queue: () => undefined });
const sizes = (list: readonly number[], limit?: number) =>
  cutIntoRequests(list.map(step), limit).map((request) => request.map(({ bytes }) => bytes));

test.each([
  ['nothing', [], []],
  ['all in one', [1, 2, 3], [[1, 2, 3]]],
  [
    'cut where the limit is passed',
    [6, 4, 1, 9],
    [
      [6, 4],
      [1, 9],
    ],
  ],
  ['a step that is too large goes alone', [1, 50, 1], [[1], [50], [1]]],
])('%s', (_, list, expected) => {
  expect(sizes(list, 10)).toEqual(expected);
});

test('the default stays under four megabytes', () => {
  const requestList = cutIntoRequests(Array.from({ length: 90 }, () => step(100_000)));
  expect(requestList.map(bytesOf).every((bytes) => bytes < 4_000_000)).toBe(true);
  expect(requestList).toHaveLength(3);
});

test('order is kept, and no two requests that follow each other would fit in one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 })), (list) => {
      const cut = sizes(list, 10);
      const sum = (part: readonly number[]) => part.reduce((a, b) => a + b, 0);
      const isTight = cut.every((part, index) => index === 0 || sum(cut[index - 1]!) + part[0]! > 10);
      return isTight && cut.flat().join() === list.join();
    }),
    { seed: 2022, numRuns: 200 },
  );
});

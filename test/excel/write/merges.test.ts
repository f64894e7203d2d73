import fc from 'fast-check';
import { parseRange, rangeA1, type CellRange } from '../../../src/core';
import { mergeCalls } from '../../../src/excel/write/merges';

const ranges = (...list: readonly string[]): readonly CellRange[] => list.map((text) => parseRange(text)!);

test.each([
  ['nothing', [], []],
  ['a single cell is no merge', ['A1'], []],
  ['a row', ['A1:C1'], [['A1:C1', false]]],
  ['rows below each other', ['A1:C1', 'A2:C2', 'A3:C3'], [['A1:C3', true]]],
  [
    'other columns',
    ['A1:C1', 'A2:D2'],
    [
      ['A1:C1', false],
      ['A2:D2', false],
    ],
  ],
  [
    'a gap',
    ['A1:C1', 'A3:C3'],
    [
      ['A1:C1', false],
      ['A3:C3', false],
    ],
  ],
  [
    'a block is merged as a whole',
    ['A1:C2', 'A3:C3'],
    [
      ['A1:C2', false],
      ['A3:C3', false],
    ],
  ],
])('%s', (_, list, expected) => {
  const callList = mergeCalls(ranges(...list));
  expect(callList.map(({ range, isAcross }) => [rangeA1(range), isAcross])).toEqual(expected);
});

test('the calls make just the merges that were asked for', () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('A', 'B'), fc.constantFrom('C', 'D'));
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ([number]) => number }), (list) => {
      const mergeList = list.map(([number, from, to]) => `${from}${number}:${to}${number}`);
      const made = mergeCalls(ranges(...mergeList)).flatMap(({ range, isAcross }) =>
        isAcross
          ? Array.from({ length: range.bottom - range.top + 1 }, (_, index) =>
              rangeA1({ ...range, top: range.top + index, bottom: range.top + index }),
            )
          : [rangeA1(range)],
      );
      return made.sort().join() === [...mergeList].sort().join();
    }),
    { seed: 2022, numRuns: 200 },
  );
});

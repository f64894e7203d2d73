import fc from 'fast-check';
import { findGaps, mapIndexes } from '../../src/workbook/align';

const letters = (text: string): string[] => [...text];

test.each([
  ['equal lists', 'abcd', 'abcd', []],
  ['two empty lists', '', '', []],
  ['a changed element', 'abcd', 'abXd', [[2, 3, 2, 3]]],
  ['an inserted element', 'abcd', 'abXcd', [[2, 2, 2, 3]]],
  ['a deleted element', 'abcd', 'abd', [[2, 3, 2, 2]]],
  ['an appended element', 'ab', 'abc', [[2, 2, 2, 3]]],
  ['everything new', '', 'ab', [[0, 0, 0, 2]]],
  ['everything gone', 'ab', '', [[0, 2, 0, 0]]],
  [
    'two separate changes',
    'abcdefg',
    'aXcdeYg',
    [
      [1, 2, 1, 2],
      [5, 6, 5, 6],
    ],
  ],
  [
    'an insertion and a deletion',
    'abcdef',
    'aXbcdf',
    [
      [1, 1, 1, 2],
      [4, 5, 5, 5],
    ],
  ],
])('gaps of %s', (_, before, after, expected) => {
  const gapList = findGaps(letters(before), letters(after));
  expect(gapList.map((gap) => [gap.oldFrom, gap.oldTo, gap.newFrom, gap.newTo])).toEqual(expected);
});

test('a middle too large to compare is one gap', () => {
  const before = Array.from({ length: 2_100 }, (_, index) => `a${index}`);
  const after = Array.from({ length: 2_100 }, (_, index) => `b${index}`);
  expect(findGaps(['x', ...before, 'y'], ['x', ...after, 'y'])).toEqual([
    { oldFrom: 1, oldTo: 2_101, newFrom: 1, newTo: 2_101 },
  ]);
});

const shortList = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

test('putting the new side of every gap into the old list gives the new list', () => {
  fc.assert(
    fc.property(shortList, shortList, (before, after) => {
      const out: string[] = [];
      let at = 0;
      for (const gap of findGaps(before, after)) {
        out.push(...before.slice(at, gap.oldFrom), ...after.slice(gap.newFrom, gap.newTo));
        at = gap.oldTo;
      }
      expect([...out, ...before.slice(at)]).toEqual(after);
    }),
    { seed: 2022, numRuns: 500 },
  );
});

test.each([
  ['shifts what follows an insertion', 'abc', 'aXbc', { 0: 0, 1: 2, 2: 3 }],
  ['pairs gaps of the same size', 'abc', 'aXc', { 0: 0, 1: 1, 2: 2 }],
  ['leaves out what has been deleted', 'abc', 'ac', { 0: 0, 2: 1 }],
  ['leaves out gaps of different sizes', 'abc', 'aXYc', { 0: 0, 2: 3 }],
])('mapIndexes %s', (_, before, after, expected) => {
  expect(Object.fromEntries(mapIndexes(letters(before), letters(after)))).toEqual(expected);
});

test('mapped elements outside gaps are equal', () => {
  fc.assert(
    fc.property(shortList, (list) => {
      const map = mapIndexes(list, ['new', ...list]);
      expect(list.every((value, index) => ['new', ...list][map.get(index)!] === value)).toBe(true);
    }),
    { seed: 2022, numRuns: 200 },
  );
});

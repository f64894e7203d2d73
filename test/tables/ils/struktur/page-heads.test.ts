import { findPageHeads } from '../../../../src/tables/ils/struktur/page-heads';
import { document } from '../../../helpers/ils';

const found = (lineList: readonly string[], known: readonly string[] = [], start = 0) => [
  ...findPageHeads(document(...lineList).radList, known, start),
];

test.each([['Sida 3'], ['Sida 3 (12)'], ['sid. 3 av 12'], ['3 (12)'], ['3/12']])(
  'a page number: %s',
  (line) => {
    expect(found(['Text', line])).toEqual([1]);
  },
);

test('a line of the head that comes back three times, with its page number', () => {
  const lineList = [
    'Enheten Parker',
    'a',
    'Enheten Parker',
    'b',
    'Enheten Parker  Sida 4',
    'c',
    'ENHETEN PARKER',
  ];
  expect(found(lineList, ['Enheten Parker'], 1)).toEqual([2, 4, 6]);
  expect(found(lineList.slice(0, 5), ['Enheten Parker'], 1)).toEqual([]);
  expect(found(lineList, [], 1)).toEqual([]);
});

test('lone numbers are page numbers when they rise through the document', () => {
  expect(found(['1', 'a', '2', 'b', '3'])).toEqual([0, 2, 4]);
  expect(found(['1', 'a', '3', 'b', '2'])).toEqual([]);
  expect(found(['1', 'a', '2'])).toEqual([]);
});

test('a row of a table is none', () => {
  expect(found(['Sida\t3', 'Sida 3\t4'])).toEqual([]);
});

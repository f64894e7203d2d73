import {
  inOrder,
  isBlock,
  paragraphsOf,
  plainItem,
  textBlock,
  textItems,
  textradListByAgare,
} from '../../../src/report/blocks/texts';
import { makeModell, makeTextrad } from '../../helpers/modell';

test.each([
  ['', []],
  ['  \n ', []],
  ['ett', ['ett']],
  ['ett\ntvå', ['ett', 'två']],
  ['ett\r\n\r\n två \rtre', ['ett', 'två', 'tre']],
])('paragraphs of %j', (text, expected) => {
  expect(paragraphsOf(text)).toEqual(expected);
});

test('an empty text is no item and no block', () => {
  expect(plainItem(' ')).toEqual([]);
  expect(textBlock('Analys', [])).toEqual([]);
  expect(textItems([makeTextrad({ text: '' })])).toEqual([]);
});

test('a subheading without text is kept: somebody wrote it', () => {
  expect(textItems([makeTextrad({ underrubrik: 'Trygghet', text: '' })])).toEqual([
    { underrubrik: 'Trygghet', paragraphList: [] },
  ]);
});

test('rows by Ordning, those without last, equal ones as they stand', () => {
  const list = [
    makeTextrad({ id: 'a' }),
    makeTextrad({ id: 'b', ordning: 2 }),
    makeTextrad({ id: 'c', ordning: 1 }),
  ];
  const more = [...list, makeTextrad({ id: 'd' }), makeTextrad({ id: 'e', ordning: 1 })];
  expect(inOrder(more).map(({ id }) => id)).toEqual(['c', 'e', 'b', 'a', 'd']);
});

test('texts are found by the goal or section they belong to', () => {
  const textradList = [
    makeTextrad({ id: 'T1', agareId: 'M1', ordning: 2 }),
    makeTextrad({ id: 'T2', agareId: 'S1' }),
    makeTextrad({ id: 'T3', agareId: 'M1', ordning: 1 }),
  ];
  const byAgare = textradListByAgare(makeModell({ textradList }));
  expect(byAgare.get('M1')?.map(({ id }) => id)).toEqual(['T3', 'T1']);
  expect(byAgare.get('S1')?.map(({ id }) => id)).toEqual(['T2']);
});

test('a block name is matched whatever its case and blanks', () => {
  expect(isBlock(makeTextrad({ block: ' ANALYS ' }), 'Analys')).toBe(true);
  expect(isBlock(makeTextrad({ block: 'Arbetssätt' }), 'Analys')).toBe(false);
});

import { placeCells } from '../../../../src/tables/ils/malrader/alignment';
import type { Kolumnnyckel } from '../../../../src/tables/ils/malrader/captions';

const VB: readonly Kolumnnyckel[] = [
  'utfall',
  'utfallMan',
  'utfallKvinnor',
  'foregaendeUtfall',
  'arsmal',
  'kfArsmal',
  'period',
];
const VP: readonly Kolumnnyckel[] = ['arsmal', 'kfArsmal', 'periodicitet'];

/** What stands under each column, `·` for none. */
function placed(textList: readonly string[], keyList: readonly Kolumnnyckel[]): string {
  const { indexList } = placeCells(textList, keyList);
  return keyList.map((_, column) => textList[indexList[column] ?? -1] || '·').join(' | ');
}

test.each([
  ['a whole row', ['68 %', '67 %', '69 %', '66 %', '70 %', '72 %', 'VB 2022'], VB, false],
  ['empty cells', ['68 %', '', '', '66 %', '70 %', '', '2022'], VB, false],
  ['a row without its period', ['68 %', '', '', '66 %', '70 %', '', ''], VB, false],
])('%s stays as printed', (_, textList, keyList, isMoved) => {
  const { isMoved: found } = placeCells(textList, keyList);
  expect(found).toBe(isMoved);
  expect(placed(textList, keyList)).toBe(textList.map((text) => text || '·').join(' | '));
});

test.each([
  ['a lost cell before the period', ['5', 'Tertial'], VP, 'Tertial'],
  ['KF’s words keep their column', ['Tas fram av nämnd', 'Tertial'], VP, 'Tertial'],
])('%s: the period is found', (_, textList, keyList, last) => {
  expect(placed(textList, keyList).split(' | ').at(-1)).toBe(last);
});

test('a cell that could stand in two columns stands in none', () => {
  expect(placed(['70 %', 'Tertial'], VP)).toBe('· | · | Tertial');
});

test('an empty cell too many is taken away', () => {
  expect(placed(['68 %', '', '67 %', '69 %', '66 %', '70 %', '72 %', 'VB 2022'], VB)).toBe(
    '68 % | 67 % | 69 % | 66 % | 70 % | 72 % | VB 2022',
  );
});

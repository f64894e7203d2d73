import { filledCount, isLike, nextFilled, rowText, squeeze } from '../../../../src/tables/ils/struktur/words';
import { document } from '../../../helpers/ils';

test('labels are matched without blanks, case and mark at the end', () => {
  expect(squeeze(' Förväntat  resul tat: ')).toBe('förväntatresultat');
});

test.each([
  ['analys', 'analys', true],
  ['anlys', 'analys', true],
  ['förväntatresutat', 'förväntatresultat', true],
  ['förväntaresutat', 'förväntatresultat', true],
  ['förvntaresutat', 'förväntatresultat', false],
  ['helt', 'delt', false],
])('%s is like %s: %s', (text, label, like) => expect(isLike(text, label)).toBe(like));

test('filled cells of a row', () => {
  const [row, empty, last] = document('a\t\tb', '', 'c').radList;
  expect([rowText(row!), filledCount(row!)]).toEqual(['a b', 2]);
  expect([rowText(empty!), filledCount(empty!)]).toEqual(['', 0]);
  expect(nextFilled([row!, empty!, last!], 1)).toBe(2);
  expect(nextFilled([row!, empty!], 1)).toBe(2);
});

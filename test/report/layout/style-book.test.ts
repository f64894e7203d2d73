import { cellStyleByName, numberStyle } from '../../../src/style';
import { isPainted, StyleBook } from '../../../src/report/layout/style-book';

test('lists the looks that were used, once each, in the order of first use', () => {
  const book = new StyleBook();
  expect(book.styleByName()).toEqual({});
  book.use('title');
  book.use('body');
  book.use('title');
  expect(Object.keys(book.styleByName())).toEqual(['title', 'body']);
  expect(book.styleByName()['title']).toBe(cellStyleByName.title);
});

test('takes derived looks under their own names', () => {
  const book = new StyleBook();
  const percent = numberStyle('tableNumber', 1, '%');
  expect(book.use(percent)).toBe(percent);
  expect(book.styleByName()).toEqual({ [percent.name]: percent.style });
});

test.each([
  ['a fill', cellStyleByName.goalBand1, true],
  ['lines alone', cellStyleByName.heading1, true],
  ['neither', cellStyleByName.body, false],
])('a look with %s: painted over the merge is %s', (_, style, expected) => {
  expect(isPainted(style)).toBe(expected);
});

import { headingBlock } from '../../../src/report/blocks/heading';

test.each([
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [7, 4],
])('a section at depth %i has heading level %i', (depth, level) => {
  expect(headingBlock(depth, 'Övrigt')).toEqual({ kind: 'heading', level, text: 'Övrigt' });
});

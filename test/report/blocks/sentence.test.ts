import { sentenceBlock } from '../../../src/report/blocks/sentence';

test('sentences: empty ones are left out, and the block with the last of them', () => {
  expect(sentenceBlock('Samlat', ['', 'Aktiviteten pågår.'])).toEqual([
    { kind: 'sentence', label: 'Samlat', textList: ['Aktiviteten pågår.'] },
  ]);
  expect(sentenceBlock(null, ['', ''])).toEqual([]);
});

test('the order of the sentences is kept', () => {
  expect(sentenceBlock(null, ['Ett.', '', 'Två.', 'Tre.'])[0]?.textList).toEqual(['Ett.', 'Två.', 'Tre.']);
});

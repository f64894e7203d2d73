import { composeCounts, tailSentence } from '../../../src/report/sentences/compose';
import { groupOf } from '../../../src/report/sentences/group';
import type { FamilyPhrases } from '../../../src/report/sentences/phrases';

type Fruit = 'rod' | 'gul' | 'okand';
const PHRASES: FamilyPhrases<Fruit> = {
  whole: {
    rod: ['{alla} är röd.', '{alla} är röda.'],
    gul: ['{alla} är gul.', '{ingen} är röd.'],
    okand: ['Färg saknas för {alla}.', 'Färg saknas för {alla}.'],
  },
  part: {
    rod: { first: ['är {n} röd', 'är {n} röda'], rest: ['', ''] },
    gul: { first: ['', ''], rest: ['{n} är gul', '{n} är gula'] },
  },
  tail: { okand: 'Färg saknas för {antal}.' },
  none: 'är ingen röd',
};
const ORDER = { mainList: ['rod', 'gul'], tailList: ['okand'] } as const;
const say = (rod: number, gul: number, okand: number): string =>
  composeCounts(groupOf('indikator', 'sv'), PHRASES, ORDER, { rod, gul, okand });

test.each([
  [0, 0, 0, ''],
  [1, 0, 0, 'Indikatorn är röd.'],
  [0, 2, 0, 'Ingen av de båda indikatorerna är röd.'],
  [0, 0, 3, 'Färg saknas för samtliga tre indikatorer.'],
  [2, 1, 0, 'Av tre indikatorer är två röda och en är gul.'],
  [0, 2, 1, 'Av tre indikatorer är ingen röd och två är gula. Färg saknas för en indikator.'],
  [1, 0, 13, 'Av 14 indikatorer är 1 röd. Färg saknas för 13 indikatorer.'],
])('%i red, %i yellow, %i unknown: "%s"', (rod, gul, okand, expected) => {
  expect(say(rod, gul, okand)).toBe(expected);
});

test('without a phrase for none the first class that has any leads', () => {
  const phrases: FamilyPhrases<Fruit> = {
    whole: PHRASES.whole,
    part: { ...PHRASES.part, gul: { first: ['är {n} gul', 'är {n} gula'], rest: ['', ''] } },
    tail: PHRASES.tail,
  };
  expect(composeCounts(groupOf('indikator', 'sv'), phrases, ORDER, { rod: 0, gul: 2, okand: 1 })).toBe(
    'Av tre indikatorer är två gula. Färg saknas för en indikator.',
  );
});

test('a tail counts for itself: words although the whole had digits', () => {
  const group = groupOf('indikator', 'sv');
  expect(tailSentence(group, group.phrases, 'Färg saknas för {antal}.', 1)).toBe(
    'Färg saknas för en indikator.',
  );
  expect(tailSentence(group, group.phrases, 'Färg saknas för {antal}.', 30)).toBe(
    'Färg saknas för 30 indikatorer.',
  );
});

import { resultListBlock } from '../../../src/report/blocks/result-list';
import { makeResultat } from '../../helpers/modell';

describe('expected results', () => {
  const list = [
    makeResultat({
      text: 'Fler deltar.\nOftare.',
      bedomning: 'helt',
      kommentar: 'Enligt enkäten.\nOch samtal.',
    }),
    makeResultat({ text: 'Alla trivs.' }),
  ];

  test('a bullet each, a judged one with its judgement', () => {
    expect(resultListBlock(list, { lang: 'sv', typ: 'VB' })).toEqual([
      {
        kind: 'resultList',
        label: 'Förväntat resultat',
        itemList: [
          { text: 'Fler deltar. Oftare. (● Helt)', noteList: ['Kommentar: Enligt enkäten.', 'Och samtal.'] },
          { text: 'Alla trivs.', noteList: [] },
        ],
      },
    ]);
  });

  test('a plan judges nothing', () => {
    expect(resultListBlock(list, { lang: 'sv', typ: 'VP' })[0]?.itemList[0]?.text).toBe(
      'Fler deltar. Oftare.',
    );
  });

  test('none is no block', () => {
    expect(resultListBlock([], { lang: 'sv', typ: 'VB' })).toEqual([]);
  });
});

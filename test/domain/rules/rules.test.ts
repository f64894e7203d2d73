import { toPlain } from '../../../src/core';
import {
  DEFAULT_REGELVERK,
  defaultArAttTackaUnderskott,
  defaultBedomdaNivaList,
  defaultRegelverk,
  parseStatusregel,
} from '../../../src/domain';

describe('parseStatusregel', () => {
  test.each([
    ['20 %', '20 %', '0', '0.20'],
    ['20%', '20 %', '0', '0.20'],
    ['10 procent', '10 %', '0', '0.10'],
    ['12,5 %', '12,5 %', '0', '0.125'],
    ['90/75', '90/75', '0.10', '0.25'],
    ['95 % / 85 %', '95/85', '0.05', '0.15'],
    ['100/80', '100/80', '0.00', '0.20'],
    [' 90\u00a0/ 75', '90/75', '0.10', '0.25'],
  ])('%j', (text, name, helt, delvis) => {
    const regel = parseStatusregel(text);
    if (regel?.kind !== 'grans') throw new Error('no limits');
    expect([regel.text, toPlain(regel.grans.helt), toPlain(regel.grans.delvis)]).toEqual([
      name,
      helt,
      delvis,
    ]);
  });

  test.each(['trend', ' Trend '])('%j compares with last year', (text) => {
    expect(parseStatusregel(text)).toEqual({ kind: 'trend', text: 'trend' });
  });

  test.each([
    ['absolut 2', 'absolut 2', '2'],
    ['Absolut  0,5', 'absolut 0,5', '0.5'],
  ])('%j is a limit in the unit of the indicator', (text, name, grans) => {
    const regel = parseStatusregel(text);
    if (regel?.kind !== 'absolut') throw new Error('no absolute limit');
    expect([regel.text, toPlain(regel.grans)]).toEqual([name, grans]);
  });

  test.each([
    '',
    'absolut',
    'absolut 0',
    'absolut -1',
    '20',
    '0 %',
    '101 %',
    '75/90',
    '90/90',
    '110/90',
    '-10 %',
    '90/75/60',
    'snäll',
  ])('%j is no rule', (text) => {
    expect(parseStatusregel(text)).toBeNull();
  });
});

describe('defaults', () => {
  test.each([
    [2021, 1],
    [2022, 1],
    [2023, 2],
    [2025, 2],
  ])('a deficit of %i is covered within %i years', (ar, expected) => {
    expect(defaultArAttTackaUnderskott(ar)).toBe(expected);
  });

  test.each([
    ['enhet', 'VP', []],
    ['enhet', 'T1', ['enhetsmal']],
    ['enhet', 'VB', ['enhetsmal']],
    ['namnd', 'VP', []],
    ['namnd', 'T2', ['namndmal', 'verksamhetsmal']],
    ['namnd', 'VB', ['namndmal', 'verksamhetsmal', 'inriktningsmal']],
  ] as const)('%s %s assesses %j', (niva, typ, expected) => {
    expect(defaultBedomdaNivaList(niva, typ)).toEqual(expected);
    expect(defaultRegelverk(niva, typ, 2024).bedomdaNivaList).toEqual(expected);
  });

  it('are the figures of the city’s rules', () => {
    const { avvikelsegransAndel, avvikelsegransTkr, takAckumuleratAndel, takAretsAndel } = DEFAULT_REGELVERK;
    const figures = [avvikelsegransAndel, avvikelsegransTkr, takAckumuleratAndel, takAretsAndel];
    expect(figures.map(toPlain)).toEqual(['0.05', '500', '0.10', '0.05']);
    expect(DEFAULT_REGELVERK).toMatchObject({
      absolutGrans: null,
      isUtanAvvikelseGenomford: false,
      minstaAntalSvarande: 5,
      textForTomtAvsnitt: 'Ej aktuellt.',
    });
  });
});

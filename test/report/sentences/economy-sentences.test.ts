import { parseDecimal, type Decimal } from '../../../src/core';
import type { Typ } from '../../../src/domain';
import {
  developmentSentence,
  netCostSentence,
  planSentence,
  prognosisSentence,
  shareSentence,
  transferSentence,
  type Prognos,
} from '../../../src/report/sentences';

const d = (text: string): Decimal => parseDecimal(text)!;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const MNKR = { enhet: 'mnkr', lang: 'sv' } as const;
const EN = { enhet: 'mnkr', lang: 'en' } as const;

describe('before and after transfers', () => {
  const say = (fore: string, efter: string, typ: Typ = 'VB'): string =>
    plain(transferSentence('Nämnden', d(fore), d(efter), { ...MNKR, typ }));

  test.each([
    [
      '-2.7',
      '-8.8',
      'Nämnden redovisar ett underskott om 2,7 mnkr före och 8,8 mnkr efter resultatöverföringar.',
    ],
    [
      '1.3',
      '1.3',
      'Nämnden redovisar ett överskott om 1,3 mnkr före och 1,3 mnkr efter resultatöverföringar.',
    ],
    [
      '8.0',
      '-3.4',
      'Nämnden redovisar ett överskott om 8,0 mnkr före och ett underskott om 3,4 mnkr efter resultatöverföringar.',
    ],
    [
      '0.04',
      '-3.4',
      'Nämnden redovisar ett utfall i nivå med budget före och ett underskott om 3,4 mnkr efter resultatöverföringar.',
    ],
    [
      '0',
      '-0.04',
      'Nämnden redovisar ett utfall i nivå med budget både före och efter resultatöverföringar.',
    ],
  ])('%s and %s', (fore, efter, expected) => {
    expect(say(fore, efter)).toBe(expected);
  });

  test('a tertial report forecasts, a plan says nothing', () => {
    expect(say('-2.7', '-8.8', 'T2')).toMatch(/^Nämnden prognostiserar ett underskott om 2,7 mnkr före/);
    expect(say('-2.7', '-8.8', 'VP')).toBe('');
  });

  test('in English', () => {
    expect(plain(transferSentence('The board', d('8'), d('-3.4'), { ...EN, typ: 'VB' }))).toBe(
      'The board reports a surplus of SEK 8.0 million before and a deficit of SEK 3.4 million after transfers of results.',
    );
  });
});

test.each([
  ['-8.8', '1571.4', 'Avvikelsen efter resultatöverföringar motsvarar 0,56 procent av nettobudgeten.'],
  ['8.8', '-1571.4', 'Avvikelsen efter resultatöverföringar motsvarar 0,56 procent av nettobudgeten.'],
  ['8.8', '0', ''],
])('a deviation of %s of a net budget of %s', (avvikelse, budget, expected) => {
  expect(shareSentence(d(avvikelse), d(budget), 'sv')).toBe(expected);
});

describe('against earlier forecasts', () => {
  const say = (avvikelse: string, ...givenList: readonly (readonly ['T1' | 'T2', string])[]): string => {
    const prognosList = givenList.map(([rapport, then]): Prognos => ({ rapport, avvikelse: d(then) }));
    return plain(prognosisSentence(d(avvikelse), prognosList, { ...MNKR, typ: 'VB' }));
  };
  const INTRO = 'I förhållande till tidigare lämnade prognoser visar bokslutet ';

  test.each([
    [
      '20',
      '-22.2',
      '-7.2',
      'ett förbättrat resultat med 42,2 mnkr jämfört med tertialrapport 1 och med 27,2 mnkr jämfört med tertialrapport 2.',
    ],
    [
      '-5',
      '1',
      '0',
      'ett försämrat resultat med 6,0 mnkr jämfört med tertialrapport 1 och med 5,0 mnkr jämfört med tertialrapport 2.',
    ],
    [
      '2',
      '1',
      '1',
      'ett förbättrat resultat med 1,0 mnkr jämfört med såväl tertialrapport 1 som tertialrapport 2.',
    ],
    [
      '0',
      '1',
      '-2',
      'ett försämrat resultat med 1,0 mnkr jämfört med tertialrapport 1 men ett förbättrat resultat med 2,0 mnkr jämfört med tertialrapport 2.',
    ],
    [
      '1',
      '0',
      '1',
      'ett förbättrat resultat med 1,0 mnkr jämfört med tertialrapport 1 och ett oförändrat resultat jämfört med tertialrapport 2.',
    ],
    [
      '1',
      '1',
      '3',
      'ett oförändrat resultat jämfört med tertialrapport 1 och ett försämrat resultat med 2,0 mnkr jämfört med tertialrapport 2.',
    ],
    ['1', '1', '1', 'ett oförändrat resultat jämfört med såväl tertialrapport 1 som tertialrapport 2.'],
  ])('%s now, %s in T1 and %s in T2', (now, t1, t2, expected) => {
    expect(say(now, ['T1', t1], ['T2', t2])).toBe(INTRO + expected);
  });

  test('one forecast, and none', () => {
    expect(say('1', ['T1', '0'])).toBe(
      'I förhållande till tidigare lämnad prognos visar bokslutet ett förbättrat resultat med 1,0 mnkr jämfört med tertialrapport 1.',
    );
    expect(say('1')).toBe('');
  });

  test('differences are those of the printed amounts', () => {
    expect(say('1.04', ['T1', '0.96'])).toMatch(/ett oförändrat resultat/);
    expect(say('1.05', ['T1', '0.94'])).toMatch(/förbättrat resultat med 0,2 mnkr/);
  });

  test('in a tertial report and in English', () => {
    const prognosList: readonly Prognos[] = [{ rapport: 'T1', avvikelse: d('0') }];
    expect(plain(prognosisSentence(d('1'), prognosList, { ...MNKR, typ: 'T2' }))).toMatch(
      /visar prognosen ett/,
    );
    expect(plain(prognosisSentence(d('1'), prognosList, { ...EN, typ: 'VB' }))).toBe(
      'Compared with the earlier forecast the accounts show a result improved by SEK 1.0 million against tertial report 1.',
    );
    expect(prognosisSentence(d('1'), prognosList, { ...MNKR, typ: 'VP' })).toBe('');
  });
});

describe('development since last year', () => {
  const say = (from: readonly [string, string], to: readonly [string, string]): string =>
    plain(
      developmentSentence(
        {
          foregaendeKostnader: d(from[0]),
          foregaendeIntakter: d(from[1]),
          kostnader: d(to[0]),
          intakter: d(to[1]),
          ar: 2023,
        },
        MNKR,
      ),
    );

  test.each<[[string, string], [string, string], string]>([
    [
      ['100', '-20'],
      ['117.3', '-23.1'],
      'Kostnaderna har ökat med 17,3 mnkr och intäkterna har ökat med 3,1 mnkr jämfört med 2023.',
    ],
    [
      ['100', '-120.2'],
      ['117.3', '-110.2'],
      'Kostnaderna har ökat med 17,3 mnkr medan intäkterna har minskat med 10,0 mnkr jämfört med 2023.',
    ],
    [
      ['100', '20'],
      ['90', '10'],
      'Kostnaderna har minskat med 10,0 mnkr och intäkterna har minskat med 10,0 mnkr jämfört med 2023.',
    ],
    [
      ['100', '20'],
      ['100.04', '21'],
      'Kostnaderna är oförändrade medan intäkterna har ökat med 1,0 mnkr jämfört med 2023.',
    ],
    [
      ['100', '20'],
      ['100', '20'],
      'Kostnaderna är oförändrade och intäkterna är oförändrade jämfört med 2023.',
    ],
  ])('from %j to %j', (from, to, expected) => {
    expect(say(from, to)).toBe(expected);
  });

  test.each([
    ['3184.4', '3118.9', 'Nettokostnaderna har ökat med 65,5 mnkr (2,1 procent) jämfört med 2023.'],
    ['90', '100', 'Nettokostnaderna har minskat med 10,0 mnkr (10,0 procent) jämfört med 2023.'],
    ['100', '100', 'Nettokostnaderna är oförändrade jämfört med 2023.'],
    ['5', '0', 'Nettokostnaderna har ökat med 5,0 mnkr jämfört med 2023.'],
  ])('net costs of %s after %s', (netto, foregaende, expected) => {
    expect(plain(netCostSentence(d(netto), d(foregaende), 2023, MNKR))).toBe(expected);
  });
});

describe('a plan', () => {
  const say = (netto: string, vp: string | null, t2: string | null): string =>
    plain(
      planSentence(
        d(netto),
        { foregaendeBudgetVp: vp === null ? null : d(vp), prognosT2: t2 === null ? null : d(t2), ar: 2022 },
        MNKR,
      ),
    );

  test.each([
    [
      '34.3',
      '26.4',
      '32.9',
      'Nettobudgeten uppgår till 34,3 mnkr, vilket är 7,9 mnkr högre än budget i verksamhetsplan 2021 och 1,4 mnkr högre än prognosen i tertialrapport 2.',
    ],
    [
      '16.9',
      '16.9',
      '17.9',
      'Nettobudgeten uppgår till 16,9 mnkr, vilket är oförändrat jämfört med budget i verksamhetsplan 2021 och 1,0 mnkr lägre än prognosen i tertialrapport 2.',
    ],
    [
      '16.9',
      null,
      '15.9',
      'Nettobudgeten uppgår till 16,9 mnkr, vilket är 1,0 mnkr högre än prognosen i tertialrapport 2.',
    ],
    ['16.9', null, null, ''],
  ])('%s against %s and %s', (netto, vp, t2, expected) => {
    expect(say(netto, vp, t2)).toBe(expected);
  });
});

import { parseDecimal } from '../../../src/core';
import type { Beloppsenhet, Typ } from '../../../src/domain';
import { budgetSentence } from '../../../src/report/sentences';

const NBSP = '\u00a0';

function say(avvikelse: string, enhet: Beloppsenhet, typ: Typ = 'VB', namn = 'Äldreomsorgen'): string {
  return budgetSentence(namn, parseDecimal(avvikelse)!, enhet, { lang: 'sv', typ });
}

test.each<[string, Beloppsenhet, string]>([
  ['1.3', 'mnkr', `Äldreomsorgen redovisar ett överskott om 1,3${NBSP}mnkr jämfört med budget.`],
  ['-8.8', 'mnkr', `Äldreomsorgen redovisar ett underskott om 8,8${NBSP}mnkr jämfört med budget.`],
  ['1089', 'tkr', `Äldreomsorgen redovisar ett överskott om 1${NBSP}089${NBSP}tkr jämfört med budget.`],
  ['-28411', 'tkr', `Äldreomsorgen redovisar ett underskott om 28${NBSP}411${NBSP}tkr jämfört med budget.`],
  ['0', 'tkr', 'Äldreomsorgen redovisar ett utfall i nivå med budget.'],
  ['0.04', 'mnkr', 'Äldreomsorgen redovisar ett utfall i nivå med budget.'],
  ['-0.04', 'mnkr', 'Äldreomsorgen redovisar ett utfall i nivå med budget.'],
  ['0.05', 'mnkr', `Äldreomsorgen redovisar ett överskott om 0,1${NBSP}mnkr jämfört med budget.`],
  ['-572.5', 'tkr', `Äldreomsorgen redovisar ett underskott om 573${NBSP}tkr jämfört med budget.`],
  ['12', 'kr', `Äldreomsorgen redovisar ett överskott om 12${NBSP}kr jämfört med budget.`],
])('%s %s: %s', (avvikelse, enhet, expected) => {
  expect(say(avvikelse, enhet)).toBe(expected);
});

test('a tertial report forecasts', () => {
  expect(say('-8.8', 'mnkr', 'T1')).toBe(
    `Äldreomsorgen prognostiserar ett underskott om 8,8${NBSP}mnkr jämfört med budget.`,
  );
  expect(say('0', 'mnkr', 'T2')).toBe('Äldreomsorgen prognostiserar ett utfall i nivå med budget.');
});

test('a plan has no outcome to speak of', () => {
  expect(say('1', 'mnkr', 'VP')).toBe('');
});

test('the sentence starts with a capital letter, never with a digit', () => {
  expect(say('0', 'tkr', 'VB', 'parklek')).toBe('Parklek redovisar ett utfall i nivå med budget.');
  expect(say('0', 'tkr', 'VB', '24-timmars')).toBe(
    'Verksamheten 24-timmars redovisar ett utfall i nivå med budget.',
  );
});

test('in English', () => {
  const say = (avvikelse: string, enhet: Beloppsenhet): string =>
    budgetSentence('Elderly care', parseDecimal(avvikelse)!, enhet, { lang: 'en', typ: 'VB' });
  expect(say('1.3', 'mnkr')).toBe(
    `Elderly care reports a surplus of SEK${NBSP}1.3${NBSP}million compared with the budget.`,
  );
  expect(say('-1089', 'tkr')).toBe(
    `Elderly care reports a deficit of SEK${NBSP}1${NBSP}089${NBSP}thousand compared with the budget.`,
  );
});

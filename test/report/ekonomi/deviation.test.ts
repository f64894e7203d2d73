import { parseDecimal, type Decimal } from '../../../src/core';
import type { Beloppsenhet, EkonomiTabellrad } from '../../../src/domain';
import { isLargeDeviation } from '../../../src/report/ekonomi/deviation';

const decimal = (text: string): Decimal => parseDecimal(text)!;
const LIMITS = { avvikelsegransAndel: decimal('0.05'), avvikelsegransTkr: decimal('500') };

function row(budget: string | null, avvikelse: string): EkonomiTabellrad {
  return {
    key: 'K001',
    rad: 'Personalkostnader',
    slag: 'kostnad',
    cellByKolumn: {
      Budget: { kind: 'leaf', varde: budget === null ? null : decimal(budget) },
      Avvikelse: { kind: 'combination', varde: decimal(avvikelse), termList: [] },
    },
    origin: null,
    kommentar: '',
  };
}

test.each<[string, string | null, string, Beloppsenhet, boolean]>([
  ['above both limits', '10000', '501', 'tkr', true],
  ['unfavourable alike', '10000', '-501', 'tkr', true],
  ['exactly 500 tkr', '1000', '500', 'tkr', false],
  ['exactly 5 %', '20000', '1000', 'tkr', false],
  ['just above 5 %', '20000', '1000.01', 'tkr', true],
  ['large amount, small share', '100000', '-4000', 'tkr', false],
  ['large share, small amount', '100', '99', 'tkr', false],
  ['no budget', null, '501', 'tkr', true],
  ['budget zero, small amount', '0', '12', 'tkr', false],
  ['a negative budget', '-10000', '501', 'tkr', true],
  ['kr', '1000000', '500001', 'kr', true],
  ['kr, exactly the limit', '1000000', '500000', 'kr', false],
  ['mnkr', '2.0', '0.6', 'mnkr', true],
  ['mnkr, exactly the limit', '2.0', '0.5', 'mnkr', false],
])('%s', (_, budget, avvikelse, enhet, expected) => {
  expect(isLargeDeviation(row(budget, avvikelse), enhet, LIMITS)).toBe(expected);
});

test('a heading has no deviation', () => {
  const heading = { ...row(null, '0'), cellByKolumn: {} };
  expect(isLargeDeviation(heading, 'tkr', LIMITS)).toBe(false);
});

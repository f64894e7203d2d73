import fc from 'fast-check';
import { decimalFromNumber, formatDecimal, toPlain } from '../../../../src/core';
import { numbersOf } from '../../../../src/domain';

/** The numbers of a text on one line each: value, decimals, unit. */
const linesOf = (text: string): readonly string[] =>
  numbersOf(text).map(({ varde, decimaler, enhet }) => `${toPlain(varde)}/${decimaler}/${enhet || '-'}`);

test.each([
  // how Swedish prose writes numbers
  ['Vi nådde 68 procent.', ['68/0/%']],
  ['Vi nådde 68 %.', ['68/0/%']],
  ['Vi nådde 68%.', ['68/0/%']],
  ['Vi nådde 37,1\u00a0procent av målet.', ['37.1/1/%']],
  ['En ökning med 1,3 procentenheter.', ['1.3/1/procentenheter']],
  ['En ökning med 1 procentenhet.', ['1/0/procentenheter']],
  ['Kostnaden blev 15 341 tkr.', ['15341/0/tkr']],
  ['Kostnaden blev 15\u00a0341\u00a0tkr.', ['15341/0/tkr']],
  ['Kostnaden blev 15\u202f341 tkr.', ['15341/0/tkr']],
  ['Kostnaden blev 1 571,4 mnkr.', ['1571.4/1/mnkr']],
  ['Kostnaden blev 2 mkr.', ['2/0/mnkr']],
  ['Kostnaden blev 2 miljoner kronor.', ['2/0/mnkr']],
  ['Kostnaden blev 500 tusen kronor.', ['500/0/tkr']],
  ['Kostnaden blev 500 kronor.', ['500/0/kr']],
  ['Kostnaden blev 500 kr.', ['500/0/kr']],
  ['Avvikelsen är −572 tkr.', ['-572/0/tkr']],
  ['Avvikelsen är -572 tkr.', ['-572/0/tkr']],
  ['Mellan 10 och 15 barn.', ['10/0/-', '15/0/-']],
  ['Av 30 indikatorer nås 11.', ['30/0/-', '11/0/-']],
  ['Målet (82 %) nåddes.', ['82/0/%']],
  ['”89 procent” sa de.', ['89/0/%']],
  ['89 procent, 61 procent och 53 procent', ['89/0/%', '61/0/%', '53/0/%']],
  // several figures that stand close
  ['12 34', ['12/0/-', '34/0/-']],
  ['1 000 000 kr', ['1000000/0/kr']],
  // what is no number of the text
  ['den 2022-12-31', []],
  ['klockan 10:30', []],
  ['mål 1.2 och 1.4', []],
  ['dnr 2022/765', []],
  ['SN2 och A4', []],
  ['version 1.2.3', []],
  ['', []],
  ['inga siffror', []],
  // a unit must end where the word ends
  ['5 kronofogdar', ['5/0/-']],
  ['5 krukor', ['5/0/-']],
  ['5 procentsatser', ['5/0/-']],
])('%j holds %j', (text, expected) => {
  expect(linesOf(text)).toEqual(expected);
});

test('a number stands where it says, as it is written', () => {
  const text = 'I år 1 089 tkr mot −572 tkr i fjol.';
  for (const { index, raw } of numbersOf(text)) expect(text.slice(index, index + raw.length)).toBe(raw);
  expect(numbersOf(text).map(({ raw }) => raw)).toEqual(['1 089 tkr', '−572 tkr']);
});

test('every amount that the product writes is read back exactly', () => {
  const amount = fc.record({
    coefficient: fc.integer({ min: -9_999_999, max: 9_999_999 }),
    decimals: fc.integer({ min: 0, max: 3 }),
    unit: fc.constantFrom('tkr', 'mnkr', 'kr', 'procent', '%'),
  });
  fc.assert(
    fc.property(amount, ({ coefficient, decimals, unit }) => {
      const value = decimalFromNumber(coefficient / 10 ** decimals);
      const written = formatDecimal(value, decimals, 'sv');
      const [number, ...rest] = numbersOf(`Det blev ${written}\u00a0${unit} i år.`);
      expect(rest).toEqual([]);
      expect(formatDecimal(number!.varde, decimals, 'sv')).toBe(written);
      expect(number!.decimaler).toBe(decimals);
    }),
    { seed: 2024, numRuns: 400 },
  );
});

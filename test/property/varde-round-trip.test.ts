import fc from 'fast-check';
import {
  equals,
  negate,
  parseVardeText,
  readVarde,
  toNumber,
  toPlain,
  type Decimal,
  type Varde,
} from '../../src/core';

/** A random value is printed in a random one of all written forms, with random blanks, and read back. */

const OPTIONS = { seed: 2022, numRuns: 1000 };
const BLANK_LIST = [' ', '\u00a0', '\u202f', '\u2009', '\t', '  '];
const MINUS_LIST = ['-', '\u2212'];
const UNIT_LIST = ['%', 'st', 'barn/avd.', 'GWh', 'kg CO2 per kg livsmedel', 'personer', 'tkr'];

const blanks = fc.constantFrom(...BLANK_LIST);
const units = fc.option(fc.constantFrom(...UNIT_LIST), { nil: null });
const unsigned = fc
  .record({ coefficient: fc.bigInt(0n, 10n ** 10n), scale: fc.nat(3) })
  .map((value): Decimal => value);

function withUnit(text: string, unit: string | null, blank: string): string {
  return unit === null ? text : text + blank + unit;
}

/** Swedish digits, thousands separated by `blank` when `isGrouped`. */
function digits(value: Decimal, isGrouped: boolean, blank: string): string {
  const [whole, fraction] = toPlain(value).split('.') as [string, string?];
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, blank) : whole;
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

function expectNumber(read: Varde, value: Decimal, unit: string | null): void {
  expect(read).toMatchObject({
    slag: 'varde',
    decimaler: value.scale,
    enhet: unit,
    till: null,
    markering: null,
  });
  expect(equals(read.varde!, value)).toBe(true);
}

test('a number in any form', () => {
  fc.assert(
    fc.property(unsigned, units, blanks, fc.boolean(), (value, unit, blank, isGrouped) => {
      const text = withUnit(digits(value, isGrouped, blank), unit, blank);
      expectNumber(parseVardeText(text, 'value'), value, unit);
      expectNumber(parseVardeText(blank + text + blank, 'target'), value, unit);
    }),
    OPTIONS,
  );
});

test('a negative number in any form', () => {
  const minusForms = fc.constantFrom(
    (text: string, unit: string) => MINUS_LIST[0]! + text + unit,
    (text: string, unit: string) => MINUS_LIST[1]! + text + unit,
    (text: string, unit: string) => `–${text}${unit}`,
    (text: string, unit: string) => `(${text})${unit}`,
    (text: string, unit: string) => `(${text}${unit})`,
  );
  fc.assert(
    fc.property(unsigned, units, blanks, minusForms, (value, unit, blank, form) => {
      const text = form(digits(value, true, blank), unit === null ? '' : blank + unit);
      expectNumber(parseVardeText(text, 'value'), negate(value), unit);
    }),
    OPTIONS,
  );
});

test('a bound in any form', () => {
  const words = fc.constantFrom<[string, 'max' | 'min']>(
    ['Max', 'max'],
    ['högst', 'max'],
    ['≤', 'max'],
    ['<=', 'max'],
    ['minst', 'min'],
    ['≥', 'min'],
    ['>=', 'min'],
  );
  fc.assert(
    fc.property(unsigned, units, blanks, words, (value, unit, blank, [word, slag]) => {
      const text = word + blank + withUnit(digits(value, true, blank), unit, blank);
      const read = parseVardeText(text, 'target');
      expect(read).toMatchObject({ slag, enhet: unit, till: null });
      expect(equals(read.varde!, value)).toBe(true);
      expect(parseVardeText(text, 'value')).toMatchObject({ slag: 'olasbar', raw: text, varde: null });
    }),
    OPTIONS,
  );
});

test('an interval in any form', () => {
  const forms = fc.constantFrom(
    (from: string, to: string) => `${from}–${to}`,
    (from: string, to: string) => `${from} - ${to}`,
    (from: string, to: string) => `mellan ${from} och ${to}`,
    (from: string, to: string) => `från ${from} till ${to}`,
  );
  fc.assert(
    fc.property(
      unsigned,
      fc.bigInt(0n, 10n ** 6n),
      fc.constantFrom(...UNIT_LIST),
      blanks,
      forms,
      (from, step, unit, blank, form) => {
        const to = { coefficient: from.coefficient + step, scale: from.scale };
        const text = form(digits(from, true, blank), withUnit(digits(to, true, blank), unit, blank));
        const read = parseVardeText(text, 'target');
        expect(read).toMatchObject({ slag: 'intervall', enhet: unit, decimaler: from.scale });
        expect([toPlain(read.varde!), toPlain(read.till!)]).toEqual([toPlain(from), toPlain(to)]);
      },
    ),
    OPTIONS,
  );
});

test('a percent typed into Excel means the same as the text', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 6n), 10n ** 6n), fc.nat(2), (coefficient, scale) => {
      const shown = { coefficient, scale };
      const stored = toNumber({ coefficient, scale: scale + 2 });
      const numberFormat = scale === 0 ? '0%' : `0.${'0'.repeat(scale)}%`;
      const cell = readVarde({ value: stored, numberFormat }, 'target');
      const text = parseVardeText(`${digits(shown, false, '')} %`, 'target');
      expect(cell).toMatchObject({ slag: 'varde', enhet: '%', decimaler: text.decimaler, raw: text.raw });
      expect(equals(cell.varde!, text.varde!)).toBe(true);
    }),
    OPTIONS,
  );
});

test('kinds of blanks, minus signs and invisible marks never change a reading', () => {
  const samples = fc.constantFrom(
    '1 000 st',
    '-1 %',
    '+/- 1 %',
    'Max 10 personer',
    '10 - 15 %',
    'mellan 10 och 15',
    'Tas fram av nämnd',
    'Fastställs 2024',
    'i. u.',
    'Minsknin g',
    '1 234-',
    '1,3 kg CO2 per kg livsmedel',
    'ca 80 %',
    '12 34',
  );
  fc.assert(
    fc.property(
      samples,
      blanks,
      fc.constantFrom(...MINUS_LIST),
      fc.boolean(),
      (sample, blank, minus, isSoft) => {
        const written = sample.replace(/ /g, blank).replace(/-/g, minus) + (isSoft ? '\u00ad' : '');
        for (const kind of ['value', 'target'] as const) {
          const { raw, ...meaning } = parseVardeText(written, kind);
          expect(raw).toBe(written);
          expect(parseVardeText(sample, kind)).toMatchObject(meaning);
        }
      },
    ),
    OPTIONS,
  );
});

test('no text makes the reader fail, and what is not read is kept whole', () => {
  const characters = fc.constantFrom(...'0123456789 ,.-–+/%()≤<>=±stJaMxöåk\u00a0');
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 14 }), (text) => {
      for (const kind of ['value', 'target'] as const) {
        const read = parseVardeText(text, kind);
        if (read.slag === 'olasbar') expect(read).toMatchObject({ raw: text, varde: null, till: null });
        else if (read.slag !== 'tom') expect(read.raw).toBe(text);
      }
    }),
    { ...OPTIONS, numRuns: 5000 },
  );
});

import fc from 'fast-check';
import { formatDecimal, toPlain } from '../../../src/core';
import { computeIndikatorresultat, defaultRegelverk, kvotOf, percentOf, type Typ } from '../../../src/domain';
import { explanationText } from '../../../src/i18n';
import { makeIndikator, value, type IndikatorFields } from '../../helpers/modell';

function compute(fields: IndikatorFields, typ: Typ = 'VB') {
  return computeIndikatorresultat(makeIndikator(fields), defaultRegelverk('enhet', typ, 2022), typ);
}

function sentence(fields: IndikatorFields, typ: Typ = 'VB'): string {
  return explanationText('sv', compute(fields, typ).forklaring).replace(/\u00a0/g, ' ');
}

const KVOT = { enhet: '%', taljare: '2', namnare: '3' } as const;

describe('numerator and denominator', () => {
  test.each([
    ['default decimals', { ...KVOT }, '66,7 %'],
    ['decimals of the indicator', { ...KVOT, decimaler: 2 }, '66,67 %'],
    ['none', { ...KVOT, decimaler: 0 }, '67 %'],
    ['percent by the target', { taljare: '1', namnare: '4', arsmal: '30 %' }, '25,0 %'],
    [
      'another unit for type Kvot',
      { berakning: 'kvot', enhet: 'barn/avd.', taljare: '166', namnare: '10' },
      '16,6 barn/avd.',
    ],
    ['typed outcome stands', { ...KVOT, utfall: '66 %' }, '66 %'],
    ['denominator 0', { ...KVOT, namnare: '0' }, ''],
    ['no denominator', { enhet: '%', taljare: '2' }, ''],
    ['no unit: never guessed', { taljare: '2', namnare: '3', arsmal: '60' }, ''],
    ['another unit without type Kvot', { enhet: 'barn/avd.', taljare: '166', namnare: '10' }, ''],
  ] satisfies [string, IndikatorFields, string][])('%s', (_, fields, raw) => {
    expect(compute({ arsmal: '60', ...fields }).indikator.utfall.raw.replace(/\u00a0/g, ' ')).toBe(raw);
  });

  it('gives the genders theirs', () => {
    const { indikator } = compute({
      ...KVOT,
      taljareMan: '1',
      namnareMan: '2',
      taljareKvinnor: '3',
      namnareKvinnor: '4',
    });
    expect(
      [indikator.utfallMan, indikator.utfallKvinnor].map(({ varde }) => Number(toPlain(varde!))),
    ).toEqual([50, 75]);
  });

  it('is judged unrounded and says what it comes from', () => {
    const fields = { ...KVOT, taljare: '6896', namnare: '10000', arsmal: '69 %', decimaler: 0 } as const;
    expect(compute(fields).status).toBe('delvis');
    expect(sentence(fields)).toBe(
      'Utfall (6896 delat med 10 000) 68,96 % ligger 0,1 % under årsmålet minst 69 %; gränsen för delvis är 20 %, alltså delvis.',
    );
    expect(compute(fields).beraknat?.cellList).toHaveLength(2);
  });

  it('says at T1 that there is no prognosis', () => {
    expect(sentence({ ...KVOT, arsmal: '60 %' }, 'T1')).toBe(
      'Utfall hittills (2 delat med 3; prognos saknas) 66,7 % når årsmålet minst 60 %, alltså helt.',
    );
  });

  it('a printed percentage is the exact one at its decimals', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.nat({ max: 3 }),
        (a, b, decimaler) => {
          const fields = { enhet: '%', taljare: String(a), namnare: String(b), decimaler };
          const { utfall } = compute(fields).indikator;
          expect(utfall.raw).toBe(
            `${formatDecimal(percentOf(value(String(a)), value(String(b)))!, decimaler, 'sv')}\u00a0%`,
          );
          const exact = BigInt(a) * 100n * 10n ** BigInt(decimaler);
          const rounded = (2n * exact + BigInt(b)) / (2n * BigInt(b));
          expect(utfall.raw.replace(/[^\d]/g, '').replace(/^0+(?=\d)/, '')).toBe(String(rounded));
        },
      ),
      { seed: 2022, numRuns: 300 },
    );
  });

  it('is the same function for checks', () => {
    const indikator = makeIndikator({ berakning: 'kvot', enhet: 'kr' });
    expect(toPlain(kvotOf(indikator, value('5'), value('2'))!)).toMatch(/^2\.50*$/);
    expect(kvotOf(makeIndikator(), value('5'), value('2'))).toBeNull();
  });
});

describe('sums', () => {
  const SUMMA = { berakning: 'summa', arsmal: '100', utfallT1: '30', utfallT2: '28,5' } as const;

  test.each([
    ['VB', { ...SUMMA, utfall: '40' }, '98,5'],
    ['T2', { ...SUMMA, utfall: '28', utfallT2: '' }, '58'],
    ['T1', { ...SUMMA, utfall: '30', utfallT1: '', utfallT2: '' }, '30'],
    ['VB', { berakning: 'summa', arsmal: '100', utfall: '98' }, '98'],
    ['VB', { ...SUMMA, berakning: 'senaste', utfall: '40' }, '40'],
    ['VB', { ...SUMMA, utfall: '40', decimaler: 0 }, '99'],
    ['VB', { ...SUMMA, utfall: '40 st' }, '98,5 st'],
    ['VB', { ...SUMMA, arsmal: '100 %', utfall: '40 %' }, '40 %'],
  ] satisfies [Typ, IndikatorFields, string][])('%s %j', (typ, fields, raw) => {
    expect(compute(fields, typ).indikator.utfall.raw.replace(/\u00a0/g, ' ')).toBe(raw);
  });

  it('says what was added, with its cells', () => {
    const fields = { ...SUMMA, utfall: '45' } as const;
    expect(sentence(fields)).toBe(
      'Utfall (summan 30 + 28,5 + 45) 103,5 når årsmålet minst 100, alltså helt.',
    );
    expect(compute(fields).forklaring.cellList).toHaveLength(4);
    expect(compute(fields).beraknat).toMatchObject({ slag: 'summa' });
  });

  test.each([
    ['a tertial missing', { ...SUMMA, utfallT2: '', utfall: '40' }, 'Utfall T2'],
    ['one that cannot be read', { ...SUMMA, utfallT1: 'cirka', utfall: '40' }, 'Utfall T1'],
    ['another unit', { ...SUMMA, utfallT1: '30 tkr', utfall: '40 mnkr' }, 'Utfall T1'],
  ] satisfies [string, IndikatorFields, string][])('%s: no sum', (_, fields, column) => {
    expect(compute(fields)).toMatchObject({ status: 'ejBedombar', beraknat: null });
    expect(sentence(fields)).toContain(column);
  });

  it('at T2 a sum waits for the prognosis', () => {
    expect(compute({ ...SUMMA, utfall: '40' }, 'T2').status).toBe('prognosSaknas');
    expect(compute({ ...SUMMA, utfall: '40', prognosHelar: '110' }, 'T2').status).toBe('helt');
  });
});

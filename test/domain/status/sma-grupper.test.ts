import { computeIndikatorresultat, defaultRegelverk } from '../../../src/domain';
import { makeIndikator, type IndikatorFields } from '../../helpers/modell';

const FIGURES = {
  utfall: '85 %',
  utfallMan: '80 %',
  utfallKvinnor: '90 %',
  foregaendeUtfall: '84 %',
  foregaendeUtfallMan: '79 %',
  foregaendeUtfallKvinnor: '89 %',
  utfallT1: '81 %',
  prognosHelar: '86 %',
  arsmal: '80 %',
} as const;

type Dolt = 'inget' | 'kon' | 'allt';
const SHOWN = {
  inget: ['85 %', '80 %', '79 %'],
  kon: ['85 %', '..', '..'],
  allt: ['..', '..', '..'],
} as const;

function compute(fields: IndikatorFields, minst = 5) {
  const regelverk = { ...defaultRegelverk('enhet', 'VB', 2022), minstaAntalSvarande: minst };
  return computeIndikatorresultat(makeIndikator({ ...FIGURES, ...fields }), regelverk, 'VB');
}

describe('what a small group hides (domain 4.10)', () => {
  test.each<[string, IndikatorFields, Dolt]>([
    ['nothing is stated', {}, 'inget'],
    ['one below', { antalSvarande: '4' }, 'allt'],
    ['exactly the limit', { antalSvarande: '5' }, 'inget'],
    ['a fraction below', { antalSvarande: '4,9' }, 'allt'],
    ['nobody', { antalSvarande: '0' }, 'allt'],
    ['with a unit', { antalSvarande: '4 st' }, 'allt'],
    ['fewer than the limit, in signs', { antalSvarande: '<5' }, 'allt'],
    ['fewer than the limit, in words', { antalSvarande: 'färre än 5' }, 'allt'],
    ['under the limit', { antalSvarande: 'under 5' }, 'allt'],
    ['fewer than one more may be the limit', { antalSvarande: '< 6' }, 'inget'],
    ['at most one below', { antalSvarande: 'högst 4' }, 'allt'],
    ['at most the limit', { antalSvarande: '≤ 5' }, 'inget'],
    ['an interval below', { antalSvarande: '1–4' }, 'allt'],
    ['an interval up to the limit', { antalSvarande: '1–5' }, 'inget'],
    ['a hidden number', { antalSvarande: '..' }, 'allt'],
    ['no number', { antalSvarande: 'i.u.' }, 'inget'],
    ['words that say none', { antalSvarande: 'några' }, 'inget'],
    ['men below', { antalSvarande: '30', antalSvarandeMan: '4', antalSvarandeKvinnor: '26' }, 'kon'],
    ['women below', { antalSvarande: '30', antalSvarandeMan: '26', antalSvarandeKvinnor: '4' }, 'kon'],
    ['no men at all', { antalSvarande: '30', antalSvarandeMan: '0', antalSvarandeKvinnor: '30' }, 'kon'],
    ['a hidden number of men', { antalSvarande: '30', antalSvarandeMan: '..' }, 'kon'],
    ['fewer women than the limit, in signs', { antalSvarandeKvinnor: '<5' }, 'kon'],
    ['both on the limit', { antalSvarandeMan: '5', antalSvarandeKvinnor: '5' }, 'inget'],
    ['together below', { antalSvarandeMan: '2', antalSvarandeKvinnor: '2' }, 'allt'],
    ['together on the limit', { antalSvarandeMan: '2', antalSvarandeKvinnor: '3' }, 'kon'],
    [
      'together below, but more answered',
      { antalSvarande: '9', antalSvarandeMan: '2', antalSvarandeKvinnor: '2' },
      'kon',
    ],
    ['the outcome hidden by hand', { utfall: '..' }, 'allt'],
    ['said in words, without an outcome', { utfall: '-', skalTillSaknatUtfall: 'forFaSvarande' }, 'allt'],
    ['said in words of last year, with an outcome', { skalTillSaknatUtfall: 'forFaSvarande' }, 'inget'],
    ['another reason', { utfall: '-', skalTillSaknatUtfall: 'uteblir' }, 'inget'],
    ['a numerator hidden by hand', { taljareMan: '..' }, 'kon'],
    ['one gender hidden by hand', { utfallMan: '..' }, 'kon'],
  ])('%s', (_, fields, dolt) => {
    const { isDold, status, indikator } = compute(fields);
    expect(isDold).toBe(dolt !== 'inget');
    expect(status === 'ingetResultat').toBe(dolt === 'allt' || fields.utfall === '-');
    const { utfall, utfallKvinnor, foregaendeUtfallMan, utfallT1, prognosHelar } = indikator;
    if (fields.utfall === undefined) expect(utfall.raw).toBe(SHOWN[dolt][0]);
    expect(utfallKvinnor.raw).toBe(dolt === 'inget' ? '90 %' : '..');
    expect(foregaendeUtfallMan.raw).toBe(SHOWN[dolt][2]);
    expect([utfallT1.raw, prognosHelar.raw]).toEqual(dolt === 'allt' ? ['..', '..'] : ['81 %', '86 %']);
  });

  test.each([
    [3, '3', false],
    [3, '2', true],
    [10, '9', true],
    [0, '0', false],
  ])('with the limit %i, %s respondents', (minst, antalSvarande, expected) => {
    expect(compute({ antalSvarande }, minst).isDold).toBe(expected);
  });
});

describe('last year', () => {
  test.each<[string, IndikatorFields]>([
    ['one gender hidden', { foregaendeUtfallMan: '..' }],
    ['the other one', { foregaendeUtfallKvinnor: '..' }],
    ['the total hidden', { foregaendeUtfall: '..' }],
  ])('%s takes the pair, and leaves this year alone', (_, fields) => {
    const { isDold, indikator } = compute(fields);
    expect([indikator.foregaendeUtfallMan.raw, indikator.foregaendeUtfallKvinnor.raw]).toEqual(['..', '..']);
    expect([isDold, indikator.utfallMan.raw]).toEqual([false, '80 %']);
  });
});

test('empty cells stay empty, and nothing hidden is the very same row', () => {
  const row = makeIndikator({ utfall: '85 %', antalSvarande: '4' });
  const regelverk = defaultRegelverk('enhet', 'VB', 2022);
  expect(computeIndikatorresultat(row, regelverk, 'VB').indikator.utfallMan.slag).toBe('tom');
  const open = makeIndikator({ utfall: '85 %', antalSvarande: '40' });
  expect(computeIndikatorresultat(open, regelverk, 'VB').indikator.utfall).toBe(open.utfall);
});

test('the explanation of a hidden total holds none of the figures it was computed from', () => {
  const fields = { utfall: '', taljare: '2917', namnare: '7043', enhet: '%', antalSvarande: '3' };
  const { forklaring } = compute(fields);
  expect(forklaring.code).toBe('ingetResultat.forFa');
  expect(forklaring.params).toEqual({ minst: 5 });
});

test('the reason names the cells that say so', () => {
  const cells = (fields: IndikatorFields) => compute(fields).forklaring.cellList.length;
  expect(cells({ antalSvarande: '4' })).toBe(1);
  expect(cells({ antalSvarandeMan: '2', antalSvarandeKvinnor: '2' })).toBe(2);
  expect(cells({ utfall: '..' })).toBe(1);
});

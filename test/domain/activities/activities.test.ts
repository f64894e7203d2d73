import {
  computeAktivitetsresultat,
  defaultRegelverk,
  periodEnd,
  type Aktivitet,
  type Aktivitetslage,
} from '../../../src/domain';
import { makeAktivitet } from '../../helpers/modell';

type Fields = Pick<Partial<Aktivitet>, 'lage' | 'klar'>;

function stateOf(fields: Fields, isUtanAvvikelseGenomford: boolean) {
  const regelverk = { ...defaultRegelverk('enhet', 'VB', 2022), isUtanAvvikelseGenomford };
  const { lage, isAntaget } = computeAktivitetsresultat(makeAktivitet(fields), regelverk);
  return [lage, isAntaget];
}

describe('the state of an activity', () => {
  test.each([
    [{}, 'okand', 'genomford'],
    [{ klar: false }, 'okand', 'okand'],
    [{ klar: true }, 'genomford', 'genomford'],
    [{ lage: 'genomford' }, 'genomford', 'genomford'],
    [{ lage: 'pagar' }, 'pagar', 'pagar'],
    [{ lage: 'pagar', klar: true }, 'genomford', 'genomford'],
    [{ lage: 'ejPaborjad' }, 'ejPaborjad', 'ejPaborjad'],
    [{ lage: 'ejPaborjad', klar: true }, 'genomford', 'genomford'],
    [{ lage: 'avvikelse' }, 'avvikelse', 'avvikelse'],
    [{ lage: 'avvikelse', klar: true }, 'avvikelse', 'avvikelse'],
    [{ lage: 'utgar', klar: true }, 'utgar', 'utgar'],
  ] satisfies [Fields, Aktivitetslage, Aktivitetslage][])(
    '%j → %s, with the setting %s',
    (fields, off, on) => {
      expect(stateOf(fields, false)).toEqual([off, false]);
      expect(stateOf(fields, true)).toEqual([on, off !== on]);
    },
  );
});

test.each([
  ['VP', 2024, '2024-01-01'],
  ['T1', 2024, '2024-04-30'],
  ['T2', 2024, '2024-08-31'],
  ['VB', 2022, '2022-12-31'],
] as const)('the period of %s %i ends %s', (typ, ar, expected) => {
  expect(periodEnd(typ, ar)).toBe(expected);
});

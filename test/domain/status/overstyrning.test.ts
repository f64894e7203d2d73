import { overstyrningsunderlag } from '../../../src/domain';
import { makeIndikator, type IndikatorFields } from '../../helpers/modell';

describe('the inputs an override rests on, as text', () => {
  test.each([
    [{ utfall: '68 %', arsmal: '69 %' }, 'utfall 68; årsmål 69'],
    [{ utfall: '68,0', arsmal: '69,00 %' }, 'utfall 68; årsmål 69'],
    [{ utfall: '1 234,5', arsmal: 'Max 1 300' }, 'utfall 1234,5; årsmål max 1300'],
    [{ utfall: '1', arsmal: '+/-1 %', prognosHelar: '2' }, 'utfall 1; prognos helår 2; årsmål -1 till 1'],
    [{ utfall: '5', arsmal: 'öka', foregaendeUtfall: '4' }, 'utfall 5; årsmål öka; föregående utfall 4'],
    [{ utfall: '5', arsmal: '6', egenGrans: '10 %' }, 'utfall 5; årsmål 6; egen gräns 10 %'],
    [{ taljare: '2', namnare: '3', arsmal: '60 %' }, 'täljare 2; nämnare 3; årsmål 60'],
    [{ utfall: '66 %', taljare: '2', namnare: '3', arsmal: '60 %' }, 'utfall 66; årsmål 60'],
    [
      { berakning: 'summa', utfallT1: '5', utfallT2: '6', utfall: '7', arsmal: '20' },
      'utfall 7; utfall T1 5; utfall T2 6; årsmål 20',
    ],
    [{ utfallT1: '5', utfall: '7', arsmal: '20' }, 'utfall 7; årsmål 20'],
    [{ utfall: 'Ja', arsmal: 'Ja' }, 'utfall janej 1; årsmål janej 1'],
    [{}, ''],
  ] satisfies [IndikatorFields, string][])('%j', (fields, expected) => {
    expect(overstyrningsunderlag(makeIndikator(fields))).toBe(expected);
  });

  it('does not look at analysis, gender or KF', () => {
    const fields = { utfall: '5', arsmal: '6', analys: 'x', utfallMan: '4', kfArsmal: '9' } as const;
    expect(overstyrningsunderlag(makeIndikator(fields))).toBe('utfall 5; årsmål 6');
  });
});

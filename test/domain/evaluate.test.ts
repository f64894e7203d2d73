import { evaluateModell } from '../../src/domain';
import { makeAktivitet, makeIndikator, makeMal, makeModell, makeResultat } from '../helpers/modell';

const MODELL = makeModell({
  malList: [
    makeMal({ id: 'E1', overordnatId: 'N1', ordning: 2 }),
    makeMal({ id: 'N1', niva: 'namndmal', bedomning: 'delvis' }),
    makeMal({ id: 'E2', overordnatId: 'N1', ordning: 1, bedoms: false }),
  ],
  indikatorList: [
    makeIndikator({ id: 'I1', malId: 'E1', utfall: '5', arsmal: '5' }),
    makeIndikator({ id: 'I2', malId: 'N1' }),
    makeIndikator({ id: 'I1', malId: 'E2', utfall: '1', arsmal: '5' }),
  ],
  aktivitetList: [makeAktivitet({ malId: 'E1', klar: true })],
  resultatList: [
    makeResultat({ id: 'R2', malId: 'E1', ordning: 2 }),
    makeResultat({ id: 'R1', malId: 'E1', ordning: 1 }),
  ],
});

describe('a model computed', () => {
  const utvardering = evaluateModell(MODELL);
  const of = (id: string) => utvardering.malresultatById.get(id)!;

  it('lists the goals in document order', () => {
    expect(utvardering.malresultatList.map(({ mal }) => mal.id)).toEqual(['N1', 'E2', 'E1']);
    expect(of('N1').barnList.map(({ id }) => id)).toEqual(['E2', 'E1']);
  });

  it('puts on a goal what stands on that very goal', () => {
    expect(of('E1').indikatorList.map(({ indikator }) => indikator.id)).toEqual(['I1']);
    expect(of('N1').indikatorList.map(({ indikator }) => indikator.id)).toEqual(['I2']);
    expect(of('E1').aktivitetList).toHaveLength(1);
    expect(of('E1').resultatList.map(({ id }) => id)).toEqual(['R1', 'R2']);
  });

  it('assesses the unit’s goals unless the row says otherwise', () => {
    expect(['N1', 'E1', 'E2'].map((id) => of(id).isBedomd)).toEqual([false, true, false]);
  });

  it('keeps what a person has chosen, also on a level that is not assessed', () => {
    expect(of('N1').mal.bedomning).toBe('delvis');
    expect(MODELL.malList[1]!.bedomning).toBe('delvis');
  });

  it('finds the first of two rows with one id', () => {
    expect(utvardering.indikatorresultatById.get('I1')?.status).toBe('helt');
    expect(utvardering.indikatorresultatList).toHaveLength(3);
  });
});

it('gives an empty workbook an empty answer', () => {
  const { malresultatList, antal } = evaluateModell(makeModell());
  expect([malresultatList, antal.indikatorer.totalt, antal.aktiviteter.totalt]).toEqual([[], 0, 0]);
});

it('gives a second goal of the same id no rows', () => {
  const malList = [makeMal({ id: 'E1' }), makeMal({ id: 'E1', namn: 'Igen' })];
  const { malresultatList } = evaluateModell(
    makeModell({ malList, indikatorList: [makeIndikator({ malId: 'E1' })] }),
  );
  expect(malresultatList.map(({ indikatorList }) => indikatorList.length)).toEqual([1, 0]);
});

import { AKTIVITETSLAGE_LIST } from '../../../src/domain';
import { activityTableBlock } from '../../../src/report/blocks/activity-table';
import { makeAktivitet } from '../../helpers/modell';

describe('activities', () => {
  const row = (lage: 'avvikelse' | 'okand', fields: Parameters<typeof makeAktivitet>[0] = {}) => ({
    aktivitet: makeAktivitet(fields),
    lage,
    isAntaget: false,
  });

  test('columns of a follow-up: icon first, deviation last', () => {
    const [block] = activityTableBlock([row('avvikelse')], { lang: 'sv', typ: 'VB' });
    expect(block?.columnList.map(({ caption }) => caption)).toEqual([
      'Läge',
      'Aktivitet',
      'Startdatum',
      'Slutdatum',
      'Avvikelse',
    ]);
    expect(block?.rowList[0]?.cellList).toEqual([
      { kind: 'status', role: 'inte', text: '⚠ Avvikelse' },
      { kind: 'text', text: 'Öppna fritidsgården på lördagar' },
      { kind: 'text', text: '2022-01-01' },
      { kind: 'text', text: '2022-12-31' },
      { kind: 'text', text: 'Ja' },
    ]);
  });

  test('columns of a plan', () => {
    const [block] = activityTableBlock([row('okand')], { lang: 'sv', typ: 'VP' });
    expect(block?.columnList.map(({ caption }) => caption)).toEqual(['Aktivitet', 'Startdatum', 'Slutdatum']);
  });

  test('cause, new date, move and analysis follow as full-width rows', () => {
    const fields = {
      orsak: 'Lokalen är inte klar.',
      nyttSlutdatum: '2023-06-30',
      flyttasTillNastaAr: true,
      analys: 'Arbetet fortsätter.',
      startdatum: null,
    };
    const [block] = activityTableBlock([row('avvikelse', fields)], { lang: 'sv', typ: 'VB' });
    expect(block?.rowList[0]?.noteList).toEqual([
      'Orsak: Lokalen är inte klar.',
      'Nytt slutdatum: 2023-06-30',
      'Aktiviteten flyttas till nästa år.',
      'Analys: Arbetet fortsätter.',
    ]);
    expect(block?.rowList[0]?.cellList[2]).toEqual({ kind: 'text', text: '–' });
  });

  test('none is no table', () => {
    expect(activityTableBlock([], { lang: 'sv', typ: 'VB' })).toEqual([]);
  });
});

test.each(AKTIVITETSLAGE_LIST)('state %s: only a deviation fills the column Avvikelse', (lage) => {
  const row = { aktivitet: makeAktivitet(), lage, isAntaget: false };
  const [block] = activityTableBlock([row], { lang: 'sv', typ: 'T2' });
  expect(block?.rowList[0]?.cellList[4]).toEqual({ kind: 'text', text: lage === 'avvikelse' ? 'Ja' : '' });
  expect(block?.rowList[0]?.cellList[0]).toMatchObject({ kind: 'status' });
});

import { ORSAK_UTFALL_LIST, evaluateModell, type Indikatorresultat } from '../../../src/domain';
import { indicatorNotes } from '../../../src/report/blocks/indicator-notes';
import { makeIndikator, makeModell, type IndikatorFields } from '../../helpers/modell';

const CONTEXT = { lang: 'sv', regelverk: { minstaAntalSvarande: 5 } } as const;

function resultOf(fields: IndikatorFields): Indikatorresultat {
  const modell = makeModell({ indikatorList: [makeIndikator({ riktning: 'hogre', ...fields })] });
  return evaluateModell(modell).indikatorresultatList[0]!;
}

test('nothing to say, no rows', () => {
  expect(indicatorNotes(resultOf({ utfall: '5', arsmal: '4' }), false, CONTEXT)).toEqual([]);
});

test.each(ORSAK_UTFALL_LIST)('a missing result says why: %s', (skalTillSaknatUtfall) => {
  const [note] = indicatorNotes(resultOf({ arsmal: '4', skalTillSaknatUtfall }), false, CONTEXT);
  expect(note).toMatch(/^Resultat saknas.*\.$/);
});

test('the reasons are told apart', () => {
  const noteList = ORSAK_UTFALL_LIST.map(
    (skalTillSaknatUtfall) => indicatorNotes(resultOf({ skalTillSaknatUtfall }), false, CONTEXT)[0],
  );
  expect(new Set(noteList).size).toBe(ORSAK_UTFALL_LIST.length);
});

test('a reason is not printed when there is a result after all', () => {
  const result = resultOf({ utfall: '5', arsmal: '4', skalTillSaknatUtfall: 'uteblir' });
  expect(indicatorNotes(result, false, CONTEXT)).toEqual([]);
});

test.each([
  [5, 'Redovisas inte, färre än fem svarande.'],
  [10, 'Redovisas inte, färre än tio svarande.'],
  [20, 'Redovisas inte, färre än 20 svarande.'],
])('suppressed figures name the limit %i of the workbook', (minstaAntalSvarande, expected) => {
  const context = { lang: 'sv', regelverk: { minstaAntalSvarande } } as const;
  expect(indicatorNotes(resultOf({ utfall: '5' }), true, context)).toEqual([expected]);
});

test('what concerns the figures stands before the analysis', () => {
  const result = resultOf({
    utfall: '5',
    arsmal: '8',
    overstyrdStatus: 'helt',
    motivering: 'Mätfel.',
    skalTillArsmal: 'Nytt mål.',
    analys: 'Det gick bra.',
  });
  expect(indicatorNotes(result, true, CONTEXT)).toEqual([
    expect.stringMatching(/^Statusen är satt för hand: Mätfel\./),
    'Redovisas inte, färre än fem svarande.',
    'Skäl till årsmålet: Nytt mål.',
    'Analys: Det gick bra.',
  ]);
});

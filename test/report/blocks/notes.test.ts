import { analysisNotes, labelledNote } from '../../../src/report/blocks/notes';

describe('full-width notes', () => {
  test('the label stands before the first paragraph only', () => {
    expect(labelledNote('sv', 'report.not.orsak', 'Försenat.\nKlart i juni.')).toEqual([
      'Orsak: Försenat.',
      'Klart i juni.',
    ]);
    expect(labelledNote('sv', 'report.not.orsak', '  ')).toEqual([]);
  });

  test.each(['Analys: Det gick bra.', 'Det gick bra.', ' analys : Det gick bra.'])(
    'an analysis has its label once: %j',
    (text) => {
      expect(analysisNotes('sv', text)).toEqual(['Analys: Det gick bra.']);
    },
  );
});

test('in English the label is English, the text as written', () => {
  expect(labelledNote('en', 'report.not.orsak', 'Försenat.')).toEqual(['Cause: Försenat.']);
  expect(analysisNotes('en', 'Det gick bra.\n\nMen långsamt.')).toEqual([
    'Analysis: Det gick bra.',
    'Men långsamt.',
  ]);
});

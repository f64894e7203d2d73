import {
  AKTIVITET_CAPTIONS,
  INDIKATOR_CAPTIONS,
  readCaption,
  squash,
} from '../../../../src/tables/ils/malrader/captions';

test.each([
  ['Periodens utfall', 'utfall', null, false],
  ['Perioden s utfall', 'utfall', null, false],
  ['Utfall män/ pojkar', 'utfallMan', null, false],
  ['Utfall kvinn or/ flicko r', 'utfallKvinnor', null, false],
  ['Utfall VB 2021', 'utfall', 2021, false],
  ['Periodens utfall VB 2021', 'utfall', 2021, false],
  ['Prognos helår', 'prognosHelar', null, false],
  ['Arsmål', 'arsmal', null, false],
  ['KF:s årsm ål', 'kfArsmal', null, false],
  ['KFs årsmål', 'kfArsmal', null, false],
  ['Kommunfullmäktiges årsmål', 'kfArsmal', null, false],
  ['Periodicitet', 'periodicitet', null, false],
  ['Perodicitet', 'periodicitet', null, true],
  ['Kommentar', null, null, false],
  ['', null, null, false],
])('an indicator caption: %s', (text, key, ar, isMisspelt) => {
  expect(readCaption(text, INDIKATOR_CAPTIONS)).toEqual({ key, ar, isMisspelt });
});

test.each([
  ['Aktivitet', 'namn'],
  ['Akti vitet', 'namn'],
  ['Startdaum', 'startdatum'],
  ['Slut- datum', 'slutdatum'],
  ['Avvik else', 'avvikelse'],
  ['Status', 'marke'],
  ['Ansvarig', null],
])('an activity caption: %s', (text, key) => {
  expect(readCaption(text, AKTIVITET_CAPTIONS).key).toBe(key);
});

test('letters and digits alone, without accents', () => {
  expect(squash('Utfall kvinn or/ flicko r')).toBe('utfallkvinnorflickor');
  expect(squash('KF:s  ÅRSMÅL 2024')).toBe('kfsarsmal2024');
});

import {
  isMarke,
  readAvvikelse,
  readLage,
  readMarke,
  splitIcon,
  splitMarke,
} from '../../../../src/tables/ils/malrader/marks';

describe('what an icon says of an activity', () => {
  test.each([
    ['✓', true, false],
    ['✔', true, false],
    ['✓ Klar', true, false],
    ['Genomförd', true, false],
    ['x', true, false],
    ['⚠', null, true],
    ['⚠ Avvikelse', null, true],
    ['⚠️', null, true],
    ['● ', null, false],
    ['◆', null, false],
    ['■', null, false],
    ['\uf0fc', null, false],
    ['►', null, false],
    ['► Pågår', false, false],
    ['× Utgår', false, false],
    ['Nej', false, false],
    ['? Okänt läge', null, false],
    ['', null, false],
  ])('%s', (text, isKlar, isAvvikelse) => {
    expect(readMarke(text)).toEqual({ isKlar, isAvvikelse });
  });
});

test.each([
  ['► Pågår', 'pagar'],
  ['Pågående', 'pagar'],
  ['× Utgår', 'utgar'],
  ['Ej påbörjad', 'ejPaborjad'],
  ['Inte påbörjad', 'ejPaborjad'],
  ['⚠ Avvikelse', 'avvikelse'],
  ['✓', null],
  ['● Uppfylls helt', null],
])('the state that %s names', (text, lage) => {
  expect(readLage(text)).toBe(lage);
});

test.each([
  ['✓ Namn', '✓', 'Namn'],
  ['✓✓ Namn', '✓✓', 'Namn'],
  ['Namn ✓', '', 'Namn ✓'],
  ['Namn', '', 'Namn'],
])('the icons before %s', (text, icon, rest) => {
  expect(splitIcon(text)).toEqual([icon, rest]);
});

test.each([
  ['► Pågår Ta fram en plan', '► Pågår', 'Ta fram en plan'],
  ['✓ Klar Utbilda personalen', '✓ Klar', 'Utbilda personalen'],
  ['● Uppfylls delvis Andel nöjda', '● Uppfylls delvis', 'Andel nöjda'],
  ['✓ Klarare regler för alla', '✓', 'Klarare regler för alla'],
  ['✓ Sopa', '✓', 'Sopa'],
  ['Pågår hela året', '', 'Pågår hela året'],
])('a mark and its word before a text: %s', (text, marke, rest) => {
  expect(splitMarke(text)).toEqual([marke, rest]);
});

test.each([
  ['✓', true],
  ['● Uppfylls helt', true],
  ['Uppfylls delvis', true],
  ['Ingen', true],
  ['Pågående', true],
  ['Andel nöjda', false],
  ['Klarspråk', false],
])('%s as a cell of an icon column', (text, expected) => {
  expect(isMarke(text)).toBe(expected);
});

test.each([
  ['', false, ''],
  ['⚠', true, ''],
  ['Ja', true, ''],
  ['Nej', false, ''],
  ['-', false, ''],
  ['Avvikelse', true, ''],
  ['⚠ Avvikelse', true, ''],
  ['⚠ Försenad leverans', true, 'Försenad leverans'],
  ['Personalen slutade', true, 'Personalen slutade'],
])('the column Avvikelse: %s', (text, isAvvikelse, rest) => {
  expect(readAvvikelse(text)).toEqual({ isAvvikelse, text: rest });
});

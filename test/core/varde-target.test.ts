import { toPlain } from '../../src/core';
import { TARGET_READER_LIST } from '../../src/core/varde-target';

const read = (text: string): string | null => {
  for (const reader of TARGET_READER_LIST) {
    const meaning = reader(text);
    if (!meaning) continue;
    const ends = [meaning.varde, meaning.till].map((end) => end && toPlain(end)).filter(Boolean);
    return [meaning.slag, ends.join('..'), meaning.enhet].filter(Boolean).join(' ');
  }
  return null;
};

test.each([
  ['+/-1', 'intervall -1..1'],
  ['+-1', 'intervall -1..1'],
  ['+ / - 1 %', 'intervall -1..1 %'],
  ['max 5', 'max 5'],
  ['Maximalt 5 st', 'max 5 st'],
  ['som mest 5', 'max 5'],
  ['ej över 5', 'max 5'],
  ['=<5', 'max 5'],
  ['Max: 5', 'max 5'],
  ['5 st eller färre', 'max 5 st'],
  ['lägst 5', 'min 5'],
  ['Min. 5', 'min 5'],
  ['som minst -5', 'min -5'],
  ['inte under 5', 'min 5'],
  ['=>5', 'min 5'],
  ['5 eller fler', 'min 5'],
  ['från 5 till 6', 'intervall 5..6'],
  ['5 till 6 st', 'intervall 5..6 st'],
  ['mellan 5 % och 6 %', 'intervall 5..6 %'],
  ['5—6', 'intervall 5..6'],
  ['5 -6', 'intervall 5..6'],
  ['5–5', 'intervall 5..5'],
  ['-6--5', 'intervall -6..-5'],
  ['1900–2100 st', 'intervall 1900..2100 st'],
  ['ökning', 'oka'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  'max',
  'max många',
  'maximera 5',
  'max 5 max 6',
  '+/--1',
  '+/-',
  '6–5',
  '5 st–6 %',
  '5–',
  '5–6–7',
  'mellan 5 och 6 och 7',
  'mellan 5',
  '1900–2100',
  '5 eller bättre',
  '<5',
  'mindre än 5',
])('%j is not read', (text) => {
  expect(read(text)).toBeNull();
});

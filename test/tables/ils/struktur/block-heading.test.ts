import { endsTable, readBlockHeading } from '../../../../src/tables/ils/struktur/block-heading';

test.each([
  ['Beskrivning', 'text', 'Beskrivning', ''],
  ['Analys', 'text', 'Analys', ''],
  ['Analys:', 'text', 'Analys', ''],
  ['Förväntat resultat', 'resultat', 'Förväntat resultat', ''],
  ['Förväntade resultat', 'resultat', 'Förväntat resultat', ''],
  ['Förväntat resultatt', 'resultat', 'Förväntat resultat', ''],
  ['Förväntat resultat: Fler är nöjda', 'resultat', 'Förväntat resultat', 'Fler är nöjda'],
  ['Goda exempel', 'text', 'Goda exempel', ''],
  ['Mänskliga rättigheter', 'text', 'Mänskliga rättigheter', ''],
  ['Arbetssätt', 'text', 'Arbetssätt', ''],
  ['Agenda 2030', 'agenda', 'Agenda 2030', ''],
  ['Agenda 2030: 3, 5', 'agenda', 'Agenda 2030', '3, 5'],
  ['FN:s globala mål', 'agenda', 'Agenda 2030', ''],
])('%s', (text, slag, block, rest) => expect(readBlockHeading(text)).toEqual({ slag, block, rest }));

test.each([['Analysen visar att målet nås'], ['Beskrivning av arbetet'], ['Anna'], ['Resultat'], ['']])(
  'no heading: %s',
  (text) => expect(readBlockHeading(text)).toBeNull(),
);

test('all but Analys end a table', () => {
  expect(endsTable('Beskrivning')).toBe(true);
  expect(endsTable('Analys')).toBe(false);
  expect(endsTable('Text')).toBe(false);
});

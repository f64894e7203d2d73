/** Texts of the import in the task pane: `pane.import.…`. Swedish is the source of the keys. */
export const svPaneImport = {
  'pane.import.offer': 'Har du rapporten inklistrad i ett blad? Visa bladet och importera det.',
  'pane.import.button': 'Importera från detta blad',
  'pane.import.lead':
    'Visa bladet med den inklistrade rapporten och läs in det. Ingenting skrivs förrän du har sett vad det blir.',
  'pane.import.has': 'Arbetsboken har redan datablad. Importera i en tom arbetsbok, så att inget blandas.',
  'pane.import.read': 'Läs bladet',
  'pane.import.again': 'Läs igen',
  'pane.import.ask': 'Dokumentet säger inte allt. Fyll i det som saknas och läs igen.',
  'pane.import.kind': '{typ}, {niva}, {ar}',
  'pane.import.found': 'Det här blir det',
  'pane.import.assumed': 'Antaget ({count})',
  'pane.import.notUnderstood': 'Inte tolkat ({count})',
  'pane.import.allUnderstood': 'Alla rader är tolkade.',
  'pane.import.byHand': 'För över det här för hand.',
  'pane.import.more': 'Visa {count} till',
  'pane.import.write': 'Skapa databladen',
  'pane.import.said': 'Rapporten är importerad',
  'pane.import.fixHead': 'Kontrollera att rätt blad visas, och läs igen.',
} as const;

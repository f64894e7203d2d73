import type { TableSpec } from '../spec';
import { text } from './columns';

/** Sheet Uppgifter: what the document is about, one row a fact (the facts: `settings/uppgift-list.ts`). */
export const uppgifterSpec: TableSpec<'namn' | 'varde'> = {
  sheet: 'Uppgifter',
  table: 'Uppgifter',
  idKey: 'namn',
  idPrefix: null,
  purpose: 'Vad dokumentet gäller: organisation, nivå, dokumenttyp och år. Allt annat utgår från det.',
  writerList: ['C'],
  nivaList: ['enhet', 'namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: true,
  columnList: [
    text('namn', 'Namn', 'C', 'Uppgiftens namn. Ändra inte namnen i den här kolumnen.', {
      isColumnRequired: true,
      widthChars: 22,
    }),
    text('varde', 'Värde', 'C', 'Skriv uppgiften här.', { isColumnRequired: true, widthChars: 50 }),
  ],
};

import type { Enhet } from '../../domain';
import type { TableSpec } from '../spec';
import { choice, date, reference, rowId, text, yesNo } from './columns';
import type { RecordKey } from './record-key';

/** Sheet Enheter: which units deliver to the board's document. */
export const enheterSpec: TableSpec<RecordKey<Enhet>> = {
  sheet: 'Enheter',
  table: 'Enheter',
  idKey: 'id',
  idPrefix: 'E',
  idDigits: 2,
  purpose: 'Enheterna som lämnar underlag till nämndens dokument.',
  writerList: ['C'],
  nivaList: ['namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    rowId('id', 'Enhet-ID', 'C', 'Kort och fast id, till exempel E01.'),
    text('enhet', 'Enhet', 'C', 'Enhetens namn.', {
      isRequired: true,
      isColumnRequired: true,
      widthChars: 40,
    }),
    text('chef', 'Chef', 'C', 'Enhetschef.', { widthChars: 26 }),
    reference('verksamhetId', 'Verksamhet-ID', ['Verksamheter'], 'C', 'Verksamheten som enheten hör till.', {
      widthChars: 14,
    }),
    yesNo('resultatenhet', 'Resultatenhet', 'C', 'Ja om enheten är resultatenhet.', { widthChars: 14 }),
    yesNo('ingar', 'Ingår', 'C', 'Ja om enheten ingår i årets dokument.'),
    text('fil', 'Fil', 'C', 'Filen som enheten har lämnat.', { widthChars: 34 }),
    date('inlamnad', 'Inlämnad', 'C', 'Datum då filen lämnades.'),
    text('version', 'Version', 'C', 'Filens version.', { widthChars: 10 }),
    choice(
      'bedomning',
      'Bedömning av enhetsmålen',
      'Resultatbedomning',
      'C',
      'Hur enheten själv bedömer att enhetsmålen uppfylls: Helt, Delvis eller Inte. Tomt om rapport saknas.',
      { widthChars: 16 },
    ),
  ],
};

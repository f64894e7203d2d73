import type { Textrad } from '../../domain';
import type { TableSpec } from '../spec';
import { longText, number, reference, rowId, suggestion, text } from './columns';
import type { RecordKey } from './record-key';

/** Sheet Texter: long prose of goals and sections, one paragraph group a row. */
export const texterSpec: TableSpec<RecordKey<Textrad>> = {
  sheet: 'Texter',
  table: 'Texter',
  idKey: 'id',
  idPrefix: 'T',
  purpose: 'Längre texter till mål och avsnitt, ett stycke eller en grupp stycken per rad.',
  writerList: ['C', 'H'],
  nivaList: ['enhet', 'namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    rowId('id', 'Text-ID', 'C', 'Kort och fast id, till exempel T001.'),
    reference(
      'agareId',
      'Mål-ID eller Avsnitt-ID',
      ['Mal', 'Avsnitt'],
      'CH',
      'Id för det mål eller avsnitt som texten hör till.',
      {
        isRequired: true,
        isColumnRequired: true,
        aliasList: ['Mål-ID', 'Avsnitt-ID', 'Mål-ID/Avsnitt-ID'],
        widthChars: 24,
      },
    ),
    suggestion(
      'block',
      'Block',
      'Block',
      'CH',
      'Rubriken som texten står under, till exempel Analys. Egna rubriker går bra.',
    ),
    number('ordning', 'Ordning', 'CH', 'Ordning inom blocket. Tomt = som raderna står.'),
    text('underrubrik', 'Underrubrik', 'CH', 'Egen rubrik över stycket. Kan lämnas tom.', { widthChars: 26 }),
    longText(
      'text',
      'Text',
      'CH',
      'Själva texten. Tom rad i cellen (Alt+Retur två gånger) ger nytt stycke.',
      {
        isColumnRequired: true,
        widthChars: 90,
      },
    ),
  ],
};

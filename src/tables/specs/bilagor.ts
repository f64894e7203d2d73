import type { Bilaga } from '../../domain';
import type { TableSpec } from '../spec';
import { rowId, text } from './columns';
import type { RecordKey } from './record-key';

/** Sheet Bilagor: the document's appendices. */
export const bilagorSpec: TableSpec<RecordKey<Bilaga>> = {
  sheet: 'Bilagor',
  table: 'Bilagor',
  idKey: 'id',
  idPrefix: '',
  idDigits: 1,
  purpose: 'Dokumentets bilagor.',
  writerList: ['C'],
  nivaList: ['namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    rowId('id', 'Nummer', 'C', 'Bilagans nummer.', { aliasList: ['Nr'], widthChars: 10 }),
    text('titel', 'Titel', 'C', 'Bilagans titel.', {
      isRequired: true,
      isColumnRequired: true,
      widthChars: 50,
    }),
    text('fil', 'Fil', 'C', 'Bilagans filnamn.', { widthChars: 34 }),
    text('namnsI', 'Nämns i', 'C', 'Avsnittet där bilagan nämns.', { widthChars: 34 }),
  ],
};

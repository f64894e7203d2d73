import type { Underskrift } from '../../domain';
import type { TableSpec } from '../spec';
import { date, text } from './columns';
import type { RecordKey } from './record-key';

/** Sheet Underskrifter: who signs the document. */
export const underskrifterSpec: TableSpec<RecordKey<Underskrift>> = {
  sheet: 'Underskrifter',
  table: 'Underskrifter',
  idKey: 'id',
  idPrefix: null,
  purpose: 'De som skriver under dokumentet.',
  writerList: ['C'],
  nivaList: ['namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    text('namn', 'Namn', 'C', 'Namn på den som skriver under.', {
      isRequired: true,
      isColumnRequired: true,
      widthChars: 30,
    }),
    text('titel', 'Titel', 'C', 'Titel, till exempel förvaltningschef.', { widthChars: 30 }),
    text('roll', 'Roll', 'C', 'Roll i ärendet, om den behöver skrivas ut.', { widthChars: 24 }),
    date('datum', 'Datum', 'C', 'Datum för underskriften.'),
  ],
};

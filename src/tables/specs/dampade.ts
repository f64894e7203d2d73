import type { Dampad } from '../../domain';
import type { TableSpec } from '../spec';
import { date, longText, text } from './columns';
import type { RecordKey } from './record-key';

/** Sheet Dämpade: issues that are muted, with a reason (domain 8). */
export const dampadeSpec: TableSpec<RecordKey<Dampad>> = {
  sheet: 'Dämpade',
  table: 'Dampade',
  idKey: 'id',
  idPrefix: null,
  purpose: 'Kontroller som har tystats för en rad eller för alla rader, med skäl.',
  writerList: ['C'],
  nivaList: ['enhet', 'namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    text('kod', 'Kod', 'C', 'Kontrollens kod, som den står i bladet Kontroll.', {
      isColumnRequired: true,
      widthChars: 30,
    }),
    text('blad', 'Blad', 'C', 'Bladet som gäller. Tomt = alla blad.'),
    text('nyckel', 'Nyckel', 'C', 'Radens id, eller alla för alla rader.', {
      isColumnRequired: true,
    }),
    longText('skal', 'Skäl', 'C', 'Varför kontrollen är tystad.', { widthChars: 50 }),
    text('vem', 'Vem', 'C', 'Vem som har tystat den.'),
    date('nar', 'När', 'C', 'När den tystades.'),
  ],
};

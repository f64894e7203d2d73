import type { Avsnitt } from '../../domain';
import type { TableSpec } from '../spec';
import { choice, choiceList, number, reference, rowId, suggestion, text } from './columns';
import type { RecordKey } from './record-key';

/** Sheet Avsnitt: the sections of the printed document, in their order. */
export const avsnittSpec: TableSpec<RecordKey<Avsnitt>> = {
  sheet: 'Avsnitt',
  table: 'Avsnitt',
  idKey: 'id',
  idPrefix: 'S',
  idDigits: 2,
  purpose: 'Dokumentets avsnitt i den ordning de skrivs ut.',
  writerList: ['C'],
  nivaList: ['enhet', 'namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    rowId('id', 'Avsnitt-ID', 'C', 'Kort och fast id, till exempel S01. Bladet Texter pekar på det.'),
    reference(
      'overordnatId',
      'Överordnat',
      ['Avsnitt'],
      'C',
      'Avsnitt-ID för avsnittet ovanför. Tomt för huvudavsnitt.',
      {
        aliasList: ['Överordnat avsnitt'],
      },
    ),
    number(
      'ordning',
      'Ordning',
      'C',
      'Ordning bland avsnitt med samma överordnade. Tomt = som raderna står.',
    ),
    text('rubrik', 'Rubrik', 'C', 'Rubriken som den skrivs ut.', {
      isRequired: true,
      isColumnRequired: true,
      widthChars: 66,
    }),
    choiceList(
      'typList',
      'Typ',
      'Typ',
      'C',
      'Dokumenttyper som har avsnittet, med semikolon emellan. Tomt = alla.',
    ),
    choice('niva', 'Nivå', 'Organisationsniva', 'C', 'Enhet eller Nämnd. Tomt = båda.', { widthChars: 10 }),
    choice('omTomt', 'Om tomt', 'OmTomt', 'C', 'Vad som skrivs när avsnittet saknar innehåll.'),
    suggestion(
      'vy',
      'Vy',
      'Vy',
      'C',
      'Den del som Målkedjan skriver i avsnittet, till exempel Mål eller Resultatenheter. Ekonomi = de ekonomitabeller som inget annat avsnitt skriver. Tomt = bara texter.',
      {
        widthChars: 12,
      },
    ),
  ],
};

import type { Synpunkt } from '../../domain';
import type { TableSpec } from '../spec';
import { longText, reference, text, value } from './columns';
import type { RecordKey } from './record-key';

/** Sheet Synpunkter: complaints and views received, per tertial (VB = the last tertial alone). */
export const synpunkterSpec: TableSpec<RecordKey<Synpunkt> | 'totalt'> = {
  sheet: 'Synpunkter',
  table: 'Synpunkter',
  idKey: 'id',
  idPrefix: null,
  purpose: 'Inkomna synpunkter och klagomål per kategori och tertial.',
  writerList: ['U'],
  nivaList: ['namnd'],
  typList: ['T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    text('uppdelning', 'Uppdelning', 'U', 'Grupp av kategorier, till exempel Typ av ärende.', {
      widthChars: 26,
    }),
    text('kategori', 'Kategori', 'U', 'Kategorin.', {
      isRequired: true,
      isColumnRequired: true,
      widthChars: 34,
    }),
    reference(
      'verksamhetId',
      'Verksamhet-ID',
      ['Verksamheter'],
      'U',
      'Verksamheten som synpunkterna gäller.',
      { widthChars: 14 },
    ),
    value('t1', 'T1', 'U', 'Antal under första tertialet. Tomt är inte 0.', {
      isFigure: true,
      aliasList: ['Utfall T1'],
    }),
    value('t2', 'T2', 'U', 'Antal under andra tertialet. Tomt är inte 0.', {
      isFigure: true,
      aliasList: ['Utfall T2'],
    }),
    value('vb', 'VB', 'U', 'Antal under tredje tertialet ensamt. Tomt är inte 0.', {
      isFigure: true,
      aliasList: ['Utfall VB'],
    }),
    value('foregaendeAr', 'Föregående år', 'U', 'Antal hela föregående år.'),
    value(
      'angivetTotalt',
      'Angivet totalt',
      'U',
      'Det ackumulerade antalet så som det står i underlaget. Det stäms av mot T1 + T2 + VB.',
      { isFigure: true, aliasList: ['Totalt ack.'] },
    ),
    longText('atgarder', 'Åtgärder', 'U', 'Vad som har gjorts med anledning av synpunkterna.'),
    value('totalt', 'Totalt', '=', 'T1 + T2 + VB. Räknas fram av Målkedjan.'),
  ],
};

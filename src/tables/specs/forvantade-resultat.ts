import type { ForvantatResultat } from '../../domain';
import type { TableSpec } from '../spec';
import { choice, longText, number, reference, rowId } from './columns';
import type { RecordKey } from './record-key';

/** Sheet Förväntade resultat: bullets under a nämnd- or enhetsmål (domain 1). */
export const forvantadeResultatSpec: TableSpec<RecordKey<ForvantatResultat>> = {
  sheet: 'Förväntade resultat',
  table: 'ForvantadeResultat',
  idKey: 'id',
  idPrefix: 'R',
  purpose: 'Förväntade resultat under nämndmål och enhetsmål, ett per rad.',
  writerList: ['C', 'H', 'I'],
  nivaList: ['enhet', 'namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    rowId('id', 'Resultat-ID', 'CI', 'Kort och fast id, till exempel R001.'),
    reference('malId', 'Mål-ID', ['Mal'], 'CI', 'Målet som resultatet hör till.', {
      isRequired: true,
      isColumnRequired: true,
      isFigure: true,
      widthChars: 14,
    }),
    number('ordning', 'Ordning', 'CI', 'Ordning under målet. Tomt = som raderna står.'),
    longText('text', 'Förväntat resultat', 'CI', 'Det förväntade resultatet ordagrant.', {
      isRequired: true,
      isColumnRequired: true,
      widthChars: 70,
    }),
    choice(
      'bedomning',
      'Bedömning',
      'Resultatbedomning',
      'H',
      'Om resultatet har uppnåtts: Helt, Delvis eller Inte.',
      {
        isFigure: true,
      },
    ),
    reference(
      'indikatorId',
      'Indikator-ID',
      ['Indikatorer'],
      'CI',
      'Indikatorn som mäter resultatet, om det finns någon.',
    ),
    longText('kommentar', 'Kommentar', 'H', 'Kommentar till bedömningen.', { widthChars: 40 }),
  ],
};

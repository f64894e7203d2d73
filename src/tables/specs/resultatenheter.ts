import type { Resultatenhet } from '../../domain';
import type { TableSpec } from '../spec';
import { choice, number, reference, text, value, yesNo } from './columns';
import type { RecordKey } from './record-key';

const figure = { isFigure: true } as const;

/** Sheet Resultatenheter: funds carried between years (domain 6). */
export const resultatenheterSpec: TableSpec<RecordKey<Resultatenhet> | 'beraknatTillNastaAr' | 'tak'> = {
  sheet: 'Resultatenheter',
  table: 'Resultatenheter',
  idKey: 'id',
  idPrefix: null,
  purpose: 'Resultatenheternas över- och underskott från föregående år och till nästa år.',
  writerList: ['E'],
  nivaList: ['namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    text('namn', 'Namn', 'E', 'Resultatenhetens namn.', {
      isRequired: true,
      isColumnRequired: true,
      widthChars: 36,
    }),
    reference('enhetId', 'Enhet-ID', ['Enheter'], 'E', 'Enheten i bladet Enheter.'),
    reference('verksamhetId', 'Verksamhet-ID', ['Verksamheter'], 'E', 'Verksamheten som enheten hör till.', {
      widthChars: 14,
    }),
    choice(
      'beloppsenhet',
      'Beloppsenhet',
      'Beloppsenhet',
      'E',
      'Enheten som beloppen på raden är skrivna i. Tomt är tkr.',
      { isFigure: true },
    ),
    value('bruttobudget', 'Bruttobudget', 'E', 'Årets bruttobudget.', figure),
    value(
      'franForegaendeAr',
      'Från föregående år',
      'E',
      'Överföring från föregående år. Överskott skrivs med minus.',
      figure,
    ),
    value('resultat', 'Resultat', 'E', 'Årets resultat. Överskott skrivs med minus.', figure),
    yesNo(
      'atagandeUppfyllt',
      'Åtagande uppfyllt',
      'E',
      'Ja om enheten har uppfyllt sitt åtagande. Annars får överskott inte föras över.',
    ),
    number('underskottSedanAr', 'Underskott sedan år', 'E', 'Det år då ett underskott uppstod.', {
      isInteger: true,
    }),
    value(
      'tillNastaAr',
      'Till nästa år',
      'E',
      'Överföring till nästa år så som den står i underlaget. Överskott skrivs med plus.',
      figure,
    ),
    value('beraknatTillNastaAr', 'Beräknat till nästa år', '=', 'Räknas fram av Målkedjan.'),
    text('tak', 'Tak', '=', 'Det tak som har begränsat överföringen. Skrivs av Målkedjan.'),
  ],
};

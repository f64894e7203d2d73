import type { TableSpec } from '../spec';
import { number, reference, text, value, yesNo } from './columns';

type Key =
  | 'namn'
  | 'enhetId'
  | 'verksamhetId'
  | 'bruttobudget'
  | 'franForegaendeAr'
  | 'resultat'
  | 'atagandeUppfyllt'
  | 'underskottSedanAr'
  | 'tillNastaAr'
  | 'beraknatTillNastaAr'
  | 'tak';

const figure = { isFigure: true } as const;

/** Sheet Resultatenheter: funds carried between years (domain 6). */
export const resultatenheterSpec: TableSpec<Key | 'id'> = {
  sheet: 'Resultatenheter',
  table: 'Resultatenheter',
  idKey: 'id',
  idPrefix: null,
  purpose: 'Resultatenheternas över- och underskott från föregående år och till nästa år, i tkr.',
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
    value('bruttobudget', 'Bruttobudget', 'E', 'Årets bruttobudget, tkr.', figure),
    value(
      'franForegaendeAr',
      'Från föregående år',
      'E',
      'Överföring från föregående år, tkr. Överskott skrivs med minus.',
      figure,
    ),
    value('resultat', 'Resultat', 'E', 'Årets resultat, tkr. Överskott skrivs med minus.', figure),
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
      'Överföring till nästa år så som den står i underlaget, tkr. Överskott skrivs med plus.',
      figure,
    ),
    value('beraknatTillNastaAr', 'Beräknat till nästa år', '=', 'Räknas fram av Målkedjan.'),
    text('tak', 'Tak', '=', 'Det tak som har begränsat överföringen. Skrivs av Målkedjan.'),
  ],
};

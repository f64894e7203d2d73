import type { Mal } from '../../domain';
import type { TableSpec } from '../spec';
import { choice, longText, number, reference, rowId, text, yesNo } from './columns';
import type { RecordKey } from './record-key';

/** Sheet Mål: the goal tree of four levels (domain 1). */
export const malSpec: TableSpec<RecordKey<Mal> | 'forslag' | 'skal' | 'raknemening'> = {
  sheet: 'Mål',
  table: 'Mal',
  idKey: 'id',
  idPrefix: null,
  purpose: 'Målträdet: inriktningsmål, mål för verksamhetsområdet, nämndmål och enhetsmål med bedömning.',
  writerList: ['C', 'H', 'I'],
  nivaList: ['enhet', 'namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: true,
  columnList: [
    rowId(
      'id',
      'Mål-ID',
      'CI',
      'Kort och fast id, till exempel M1.2.N1.E3. Ändra det aldrig, andra blad pekar på det.',
      {
        aliasList: ['Mål-nr', 'Målid'],
        widthChars: 14,
      },
    ),
    choice('niva', 'Nivå', 'Malniva', 'CI', 'Målets nivå i trädet.', {
      isRequired: true,
      isColumnRequired: true,
      isFigure: true,
      aliasList: ['Målnivå'],
      widthChars: 22,
    }),
    text(
      'nummer',
      'Nummer',
      'CI',
      'Målets nummer, till exempel 1.2. Nämndmål och enhetsmål har oftast inget.',
      {
        aliasList: ['Nr'],
        widthChars: 9,
      },
    ),
    text('namn', 'Namn', 'CI', 'Målet ordagrant, som det är beslutat.', {
      isRequired: true,
      isColumnRequired: true,
      aliasList: ['Målnamn', 'Mål'],
      widthChars: 50,
    }),
    reference(
      'overordnatId',
      'Överordnat',
      ['Mal'],
      'CI',
      'Mål-ID för målet närmast ovanför. Tomt för inriktningsmål.',
      {
        aliasList: ['Överordnat mål', 'Överordnat mål-ID'],
        widthChars: 14,
      },
    ),
    choice('agare', 'Ägare', 'Agare', 'CI', 'Vem som har beslutat målet: KF, Nämnd eller Enhet.', {
      widthChars: 10,
    }),
    number(
      'ordning',
      'Ordning',
      'CI',
      'Ordning bland mål med samma överordnade mål. Tomt = som raderna står.',
      {
        widthChars: 10,
      },
    ),
    yesNo('bedoms', 'Bedöms', 'C', 'Ja eller Nej. Tomt = enligt bladet Regler, Nivåer som bedöms.'),
    choice(
      'bedomning',
      'Bedömning',
      'Bedomning',
      'HI',
      'Den samlade bedömningen av målet. Förslaget räknas fram i kolumnen Förslag.',
      {
        isFigure: true,
        aliasList: ['Måluppfyllelse', 'Status'],
        widthChars: 18,
      },
    ),
    longText(
      'motivering',
      'Motivering',
      'H',
      'Varför bedömningen är en annan än förslaget. Nämn det som inte har nåtts.',
      {
        widthChars: 40,
      },
    ),
    longText(
      'beskrivning',
      'Beskrivning',
      'CHI',
      'Kort beskrivning av målet. Längre texter skrivs i bladet Texter.',
    ),
    longText('analys', 'Analys', 'HI', 'Analys av måluppfyllelsen. Längre texter skrivs i bladet Texter.'),
    text(
      'agenda2030',
      'Agenda 2030',
      'CI',
      'FN:s mål som målet bidrar till, nummer 1–17 med semikolon emellan.',
      {
        aliasList: ['Agenda 2030-mål'],
      },
    ),
    text('ansvarig', 'Ansvarig', 'C', 'Funktion som ansvarar för målet.'),
    choice(
      'forslag',
      'Förslag',
      'Bedomning',
      '=',
      'Räknas fram av Målkedjan ur underliggande mål, indikatorer och aktiviteter.',
      {
        widthChars: 18,
      },
    ),
    longText('skal', 'Skäl', '=', 'Skälen till förslaget. Räknas fram av Målkedjan.', { widthChars: 40 }),
    longText(
      'raknemening',
      'Räknemening',
      '=',
      'Mening om hur många indikatorer och aktiviteter som har nåtts. Räknas fram av Målkedjan.',
      {
        widthChars: 40,
      },
    ),
    choice(
      'foregaendeBedomning',
      'Föregående bedömning',
      'Bedomning',
      'C',
      'Bedömningen i förra årets dokument.',
      {
        aliasList: ['Bedömning föregående år'],
        widthChars: 18,
      },
    ),
  ],
};

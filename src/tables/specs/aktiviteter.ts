import type { Aktivitet } from '../../domain';
import type { TableSpec } from '../spec';
import {
  choice,
  date,
  longText,
  reference,
  referenceList,
  rowId,
  suggestion,
  text,
  tick,
  yesNo,
} from './columns';
import type { RecordKey } from './record-key';

/** Sheet Aktiviteter: what is done to reach a goal (domain 7). */
export const aktiviteterSpec: TableSpec<RecordKey<Aktivitet>> = {
  sheet: 'Aktiviteter',
  table: 'Aktiviteter',
  idKey: 'id',
  idPrefix: 'A',
  purpose: 'Aktiviteter under målen med tid och läge. Bocka av i kolumnen Klar.',
  writerList: ['H', 'C', 'I'],
  nivaList: ['enhet', 'namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    rowId('id', 'Aktivitet-ID', 'CI', 'Kort och fast id, till exempel A001. Ändra det aldrig.'),
    reference('malId', 'Mål-ID', ['Mal'], 'CI', 'Målet som aktiviteten står under.', {
      isColumnRequired: true,
      widthChars: 14,
    }),
    referenceList(
      'avenForMalIdList',
      'Även för mål',
      ['Mal'],
      'C',
      'Andra mål som aktiviteten också bidrar till: Mål-ID med semikolon emellan.',
    ),
    text('namn', 'Aktivitet', 'CHI', 'Aktiviteten ordagrant.', {
      isRequired: true,
      isColumnRequired: true,
      aliasList: ['Aktiviteter', 'Aktivitetsnamn'],
      widthChars: 60,
    }),
    choice('agare', 'Ägare', 'Agare', 'CI', 'Vem som har beslutat aktiviteten: KF, Nämnd eller Enhet.', {
      widthChars: 10,
    }),
    suggestion('roll', 'Roll', 'Roll', 'CHI', 'Organisationens roll i aktiviteten.', { widthChars: 12 }),
    text('ansvarig', 'Ansvarig', 'H', 'Funktion som ansvarar för aktiviteten.'),
    date('startdatum', 'Startdatum', 'HCI', 'Första dag, till exempel 2022-01-01.', { aliasList: ['Start'] }),
    date('slutdatum', 'Slutdatum', 'HCI', 'Sista dag, till exempel 2022-12-31.', { aliasList: ['Slut'] }),
    choice('lage', 'Läge', 'Lage', 'H', 'Hur det går. Avvikelse kräver en analys.', {
      isFigure: true,
      aliasList: ['Status'],
      widthChars: 13,
    }),
    tick('klar', 'Klar', 'H', 'Sätt ✓ eller x när aktiviteten är genomförd.', {
      isFigure: true,
      aliasList: ['Genomförd', 'Klart'],
    }),
    longText('orsak', 'Orsak', 'H', 'Orsaken till en avvikelse.', { widthChars: 30 }),
    date('nyttSlutdatum', 'Nytt slutdatum', 'H', 'Nytt slutdatum vid avvikelse.'),
    yesNo('flyttasTillNastaAr', 'Flyttas till nästa år', 'H', 'Ja om aktiviteten fortsätter nästa år.'),
    longText('analys', 'Analys', 'H', 'Analys av aktiviteten. Behövs vid avvikelse.'),
  ],
};

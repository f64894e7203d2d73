import type { Verksamhet } from '../../domain';
import type { TableSpec } from '../spec';
import { choice, choiceList, number, reference, rowId, text, yesNo } from './columns';
import type { RecordKey } from './record-key';

/** Sheet Verksamheter: branches or areas that economy rows belong to. */
export const verksamheterSpec: TableSpec<RecordKey<Verksamhet>> = {
  sheet: 'Verksamheter',
  table: 'Verksamheter',
  idKey: 'id',
  idPrefix: 'V',
  idDigits: 1,
  purpose: 'Verksamhetsgrenar eller verksamhetsområden som ekonomin redovisas för.',
  writerList: ['C', 'E'],
  nivaList: ['enhet', 'namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    rowId('id', 'Verksamhet-ID', 'CE', 'Kort och fast id, till exempel V1. Ändra det aldrig.', {
      widthChars: 14,
    }),
    text('namn', 'Namn', 'CE', 'Verksamhetens namn så som det skrivs i tabellerna.', {
      isRequired: true,
      isColumnRequired: true,
      aliasList: ['Verksamhet'],
      widthChars: 40,
    }),
    text('andraNamn', 'Andra namn', 'CE', 'Andra namn som förekommer i underlag, med semikolon emellan.', {
      widthChars: 30,
    }),
    reference(
      'delAvId',
      'Del av',
      ['Verksamheter'],
      'CE',
      'Verksamhet-ID för verksamheten som den här är en del av.',
    ),
    choice(
      'uppdelning',
      'Uppdelning',
      'Uppdelning',
      'CE',
      'Fullständig om delarna tillsammans är hela verksamheten, annars Delmängd.',
      { isFigure: true },
    ),
    number('ordning', 'Ordning', 'CE', 'Ordning i tabellerna. Tomt = som raderna står.'),
    yesNo('egenTabell', 'Egen tabell', 'CE', 'Ja om verksamheten ska ha en egen tabell.'),
    choiceList(
      'egenRadList',
      'Egen rad i',
      'EgenRad',
      'CE',
      'Tabeller där en del (Del av) är en egen rad som läggs till summan, med semikolon emellan. Helheten skrivs där utan delen. Tomt = delen skrivs som varav överallt.',
      { isFigure: true, widthChars: 30 },
    ),
  ],
};

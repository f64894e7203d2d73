import type { Budgetpost } from '../../domain';
import type { TableSpec } from '../spec';
import { choice, longText, reference, text, value } from './columns';
import type { RecordKey } from './record-key';

/** Sheet Budgetposter: lists of adjustments, premises money and special efforts. */
export const budgetposterSpec: TableSpec<RecordKey<Budgetpost>> = {
  sheet: 'Budgetposter',
  table: 'Budgetposter',
  idKey: 'id',
  idPrefix: null,
  purpose:
    'Listor över budgetjusteringar, omslutningsförändringar, lokaländamål, buffert och särskilda satsningar.',
  writerList: ['E'],
  nivaList: ['namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    choice('lista', 'Lista', 'Budgetlista', 'E', 'Listan som posten hör till.', {
      isRequired: true,
      isColumnRequired: true,
      isFigure: true,
      widthChars: 28,
    }),
    text('post', 'Post', 'E', 'Postens namn.', { isRequired: true, isColumnRequired: true, widthChars: 40 }),
    text('delAv', 'Del av', 'E', 'Posten som den här är en del av.'),
    choice(
      'beloppsenhet',
      'Beloppsenhet',
      'Beloppsenhet',
      'E',
      'Enheten som beloppen på raden är skrivna i: kr, tkr eller mnkr.',
      { isFigure: true },
    ),
    value('belopp', 'Belopp', 'E', 'Beloppet.', { isFigure: true }),
    choice('slag', 'Slag', 'Ekonomislag', 'E', 'Kostnad, Intäkt eller Netto.', { isFigure: true }),
    reference('verksamhetId', 'Verksamhet-ID', ['Verksamheter'], 'E', 'Verksamheten som posten gäller.', {
      widthChars: 14,
    }),
    text('bilaga', 'Bilaga', 'E', 'Bilagan där posten redovisas.'),
    longText('kommentar', 'Kommentar', 'E', 'Kommentar till posten.', { widthChars: 40 }),
  ],
};

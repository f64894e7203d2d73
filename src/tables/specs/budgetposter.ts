import type { TableSpec } from '../spec';
import { choice, longText, reference, text, value } from './columns';

type Key = 'id' | 'lista' | 'post' | 'delAv' | 'belopp' | 'slag' | 'verksamhetId' | 'bilaga' | 'kommentar';

/** Sheet Budgetposter: lists of adjustments, premises money and special efforts. */
export const budgetposterSpec: TableSpec<Key> = {
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
    value('belopp', 'Belopp', 'E', 'Beloppet.', { isFigure: true }),
    choice('slag', 'Slag', 'Ekonomislag', 'E', 'Kostnad, Intäkt eller Netto.', { isFigure: true }),
    reference('verksamhetId', 'Verksamhet-ID', ['Verksamheter'], 'E', 'Verksamheten som posten gäller.', {
      widthChars: 14,
    }),
    text('bilaga', 'Bilaga', 'E', 'Bilagan där posten redovisas.'),
    longText('kommentar', 'Kommentar', 'E', 'Kommentar till posten.', { widthChars: 40 }),
  ],
};

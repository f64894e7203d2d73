import type { Balanspost } from '../../domain';
import type { TableSpec } from '../spec';
import { choice, longText, text, value } from './columns';
import type { RecordKey } from './record-key';

/** Sheet Balans: the balance sheet's posts, two years. */
export const balansSpec: TableSpec<RecordKey<Balanspost>> = {
  sheet: 'Balans',
  table: 'Balans',
  idKey: 'id',
  idPrefix: null,
  purpose: 'Balansräkningens poster vid årets slut och föregående år.',
  writerList: ['E'],
  nivaList: ['namnd'],
  typList: ['VB'],
  isRequired: false,
  columnList: [
    choice('sida', 'Sida', 'Balanssida', 'E', 'Tillgång eller Skuld/kommunkapital.', {
      isRequired: true,
      isColumnRequired: true,
      isFigure: true,
      widthChars: 22,
    }),
    text('post', 'Post', 'E', 'Postens namn.', { isRequired: true, isColumnRequired: true, widthChars: 40 }),
    choice(
      'beloppsenhet',
      'Beloppsenhet',
      'Beloppsenhet',
      'E',
      'Enheten som beloppen på raden är skrivna i: kr, tkr eller mnkr.',
      { isFigure: true },
    ),
    value('utfall', 'Utfall', 'E', 'Beloppet vid årets slut. Skulder skrivs med minus.', {
      isFigure: true,
      aliasList: ['Bokslut'],
    }),
    value('foregaendeUtfall', 'Föregående utfall', 'E', 'Beloppet vid förra årets slut.', { isFigure: true }),
    longText('kommentar', 'Kommentar', 'E', 'Kommentar till posten.', { widthChars: 40 }),
  ],
};

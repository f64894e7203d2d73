import type { TableSpec } from '../spec';
import { number, reference, text } from './columns';

type Key = 'id' | 'kontoFran' | 'kontoTill' | 'verksamhetId' | 'radId' | 'benamning';

/** Sheet Kontoplan: which accounts of the ledger belong to which row of Ekonomi; made on demand. */
export const kontoplanSpec: TableSpec<Key> = {
  sheet: 'Kontoplan',
  table: 'Kontoplan',
  idKey: 'id',
  idPrefix: null,
  purpose: 'Vilka konton i ekonomisystemet som hör till vilken rad i bladet Ekonomi.',
  writerList: ['E'],
  nivaList: [],
  typList: [],
  isRequired: false,
  columnList: [
    number('kontoFran', 'Konto från', 'E', 'Första kontot i intervallet.', {
      isRequired: true,
      isColumnRequired: true,
      isInteger: true,
    }),
    number('kontoTill', 'Konto till', 'E', 'Sista kontot i intervallet. Tomt = bara det första.', {
      isInteger: true,
    }),
    reference(
      'verksamhetId',
      'Verksamhet-ID',
      ['Verksamheter'],
      'E',
      'Verksamheten, om raden finns i flera.',
      {
        widthChars: 14,
      },
    ),
    reference('radId', 'Rad-ID', ['Ekonomi'], 'E', 'Raden i bladet Ekonomi som kontona summeras till.', {
      isRequired: true,
      isColumnRequired: true,
    }),
    text('benamning', 'Benämning', 'E', 'Kontonas namn, som stöd för läsaren.', { widthChars: 36 }),
  ],
};

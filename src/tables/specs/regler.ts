import type { TableSpec } from '../spec';
import { date, text } from './columns';

/** Sheet Regler: dated settings of the workbook (the settings: `settings/regel-list.ts`). */
export const reglerSpec: TableSpec<'regel' | 'varde' | 'gallerFran' | 'kalla'> = {
  sheet: 'Regler',
  table: 'Regler',
  idKey: 'regel',
  idPrefix: null,
  purpose: 'Regler och gränser som statusar, förslag och kontroller räknas med. Tomt värde = standardvärdet.',
  writerList: ['C'],
  nivaList: ['enhet', 'namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    text('regel', 'Regel', 'C', 'Regelns namn. Ändra inte namnen i den här kolumnen.', {
      isColumnRequired: true,
      widthChars: 46,
    }),
    text('varde', 'Värde', 'C', 'Skriv värdet här. Tomt = standardvärdet.', {
      isColumnRequired: true,
      widthChars: 34,
    }),
    date('gallerFran', 'Gäller från', 'C', 'Den dag från vilken värdet gäller.'),
    text('kalla', 'Källa', 'C', 'Var regeln är beslutad, till exempel ett ärende eller en anvisning.', {
      widthChars: 40,
    }),
  ],
};

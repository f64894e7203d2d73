import type { Volym } from '../../domain';
import type { ColumnSpec, TableSpec } from '../spec';
import { choice, longText, number, text, value } from './columns';
import type { RecordKey } from './record-key';

const MONTH_LIST = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Maj',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Okt',
  'Nov',
  'Dec',
] as const;
const MONTH_NAME_LIST = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

type MonthKey = Lowercase<(typeof MONTH_LIST)[number]>;
type Key = RecordKey<Volym>;

const monthColumnList: readonly ColumnSpec<Key>[] = MONTH_LIST.map((month, index) =>
  value(month.toLowerCase() as MonthKey, month, 'EU', `Värdet för ${MONTH_NAME_LIST[index]!}.`, {
    widthChars: 8,
    aliasList: MONTH_NAME_LIST[index] === month.toLowerCase() ? [] : [MONTH_NAME_LIST[index]!],
  }),
);

/** Sheet Volymer: counts beside the money (children, placements, staff turnover). */
export const volymerSpec: TableSpec<Key> = {
  sheet: 'Volymer',
  table: 'Volymer',
  idKey: 'id',
  idPrefix: null,
  purpose: 'Volymer som antal barn, placeringar och personalomsättning, per år, tertial eller månad.',
  writerList: ['E', 'U'],
  nivaList: ['namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    text('tabell', 'Tabell', 'EU', 'Tabellens rubrik. Rader med samma rubrik skrivs i samma tabell.', {
      isRequired: true,
      isColumnRequired: true,
      widthChars: 30,
    }),
    text('rad', 'Rad', 'EU', 'Radens namn.', { isRequired: true, isColumnRequired: true, widthChars: 34 }),
    number('ar', 'År', 'EU', 'Året som värdena gäller.', { isInteger: true, widthChars: 8 }),
    text('mattenhet', 'Måttenhet', 'EU', 'Till exempel antal eller %.', { widthChars: 12 }),
    value('budget', 'Budget', 'EU', 'Budgeterad volym.'),
    value('utfall', 'Utfall', 'EU', 'Utfall.', { aliasList: ['Bokslut'] }),
    value('foregaendeAvvikelse', 'Föregående avvikelse', 'EU', 'Förra årets avvikelse.'),
    value(
      'angivenAvvikelse',
      'Angiven avvikelse',
      'EU',
      'Avvikelsen så som den står i underlaget, utfall minus budget. Den stäms av mot den uträknade.',
      { aliasList: ['Avvikelse'] },
    ),
    value('t1', 'T1', 'EU', 'Värdet i tertialrapport 1.', { widthChars: 8 }),
    value('t2', 'T2', 'EU', 'Värdet i tertialrapport 2.', { widthChars: 8 }),
    value('vb', 'VB', 'EU', 'Värdet i verksamhetsberättelsen.', { widthChars: 8 }),
    ...monthColumnList,
    choice(
      'sammanfattning',
      'Sammanfattning',
      'Sammanfattning',
      'EU',
      'Hur månaderna sammanfattas: Medel, Summa, Sista eller Ingen.',
    ),
    value(
      'angivenSammanfattning',
      'Angiven sammanfattning',
      'EU',
      'Medelvärdet eller summan så som det står i underlaget. Det stäms av mot månaderna.',
      { aliasList: ['Medel'] },
    ),
    longText('fotnot', 'Fotnot', 'EU', 'Text under tabellen.', { widthChars: 40 }),
  ],
};

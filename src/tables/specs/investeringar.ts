import type { TableSpec } from '../spec';
import { longText, text, value } from './columns';

type Key =
  | 'investering'
  | 'grupp'
  | 'budgetVp'
  | 'budget'
  | 'utfall'
  | 'prognosT1'
  | 'prognosT2'
  | 'foregaendeBudgetVp'
  | 'foregaendeUtfall'
  | 'bilaga'
  | 'kommentar';

const figure = { isFigure: true } as const;

/** Sheet Investeringar: one investment a row. */
export const investeringarSpec: TableSpec<Key | 'id'> = {
  sheet: 'Investeringar',
  table: 'Investeringar',
  idKey: 'id',
  idPrefix: null,
  purpose: 'Investeringar med budget, utfall och prognoser.',
  writerList: ['E'],
  nivaList: ['enhet', 'namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    text('investering', 'Investering', 'E', 'Investeringens namn.', {
      isRequired: true,
      isColumnRequired: true,
      widthChars: 40,
    }),
    text('grupp', 'Grupp', 'E', 'Grupp som investeringen summeras i.'),
    value('budgetVp', 'Budget VP', 'E', 'Budget enligt verksamhetsplanen.', figure),
    value('budget', 'Budget', 'E', 'Årets gällande budget.', figure),
    value('utfall', 'Utfall', 'E', 'Utfall i bokslut.', { ...figure, aliasList: ['Bokslut'] }),
    value('prognosT1', 'Prognos T1', 'E', 'Prognos i tertialrapport 1.', figure),
    value('prognosT2', 'Prognos T2', 'E', 'Prognos i tertialrapport 2.', figure),
    value(
      'foregaendeBudgetVp',
      'Föregående budget VP',
      'E',
      'Förra årets budget enligt verksamhetsplanen.',
      figure,
    ),
    value('foregaendeUtfall', 'Föregående utfall', 'E', 'Förra årets utfall i bokslut.', figure),
    text('bilaga', 'Bilaga', 'E', 'Bilagan där investeringen redovisas.'),
    longText('kommentar', 'Kommentar', 'E', 'Kommentar till investeringen.', { widthChars: 40 }),
  ],
};

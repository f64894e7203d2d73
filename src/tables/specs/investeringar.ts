import type { Investering } from '../../domain';
import type { TableSpec } from '../spec';
import { choice, longText, text, value } from './columns';
import type { RecordKey } from './record-key';

const figure = { isFigure: true } as const;

/** Sheet Investeringar: one investment a row. */
export const investeringarSpec: TableSpec<RecordKey<Investering>> = {
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
    choice(
      'beloppsenhet',
      'Beloppsenhet',
      'Beloppsenhet',
      'E',
      'Enheten som beloppen på raden är skrivna i: kr, tkr eller mnkr.',
      { isFigure: true },
    ),
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
    value('foregaendeBudget', 'Föregående budget', 'E', 'Förra årets gällande budget.', figure),
    value('foregaendeUtfall', 'Föregående utfall', 'E', 'Förra årets utfall i bokslut.', figure),
    value(
      'foregaendePrognos',
      'Föregående prognos',
      'E',
      'Förra årets prognos, i tertialrapport 2 eller november.',
      figure,
    ),
    value('utfallAr2', 'Utfall år−2', 'E', 'Utfall i bokslut två år tillbaka.', {
      ...figure,
      aliasList: ['Utfall år-2', 'Utfall år–2'],
    }),
    value(
      'angivenAvvikelse',
      'Angiven avvikelse',
      'E',
      'Avvikelsen så som den står i underlaget. Den stäms av mot den uträknade.',
      { ...figure, aliasList: ['Avvikelse'] },
    ),
    value(
      'angivenPrognosavvikelse',
      'Angiven avvikelse mot prognos',
      'E',
      'Avvikelsen mot prognos T2 så som den står i underlaget. Den stäms av mot den uträknade.',
      figure,
    ),
    text('bilaga', 'Bilaga', 'E', 'Bilagan där investeringen redovisas.'),
    longText('kommentar', 'Kommentar', 'E', 'Kommentar till investeringen.', { widthChars: 40 }),
  ],
};

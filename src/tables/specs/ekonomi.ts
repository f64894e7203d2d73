import type { Ekonomirad } from '../../domain';
import type { TableSpec } from '../spec';
import { choice, longText, reference, rowId, text, value } from './columns';
import type { RecordKey } from './record-key';

const figure = { isFigure: true } as const;

/** Sheet Ekonomi: one row = verksamhet × post; the printed tables are views over these rows (domain 6). */
export const ekonomiSpec: TableSpec<RecordKey<Ekonomirad>> = {
  sheet: 'Ekonomi',
  table: 'Ekonomi',
  idKey: 'id',
  idPrefix: 'K',
  purpose: 'Ekonomins belopp, en rad per verksamhet och post. Summor och avvikelser räknas fram.',
  writerList: ['E'],
  nivaList: ['enhet', 'namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: false,
  columnList: [
    rowId('id', 'Rad-ID', 'E', 'Kort och fast id, till exempel K001. Ändra det aldrig.'),
    reference(
      'verksamhetId',
      'Verksamhet-ID',
      ['Verksamheter'],
      'E',
      'Verksamheten som beloppen gäller. Tomt = hela enheten eller nämnden.',
      { isColumnRequired: true, isFigure: true, widthChars: 14 },
    ),
    text('rad', 'Rad', 'E', 'Postens namn, till exempel Personalkostnader.', {
      isRequired: true,
      isColumnRequired: true,
      aliasList: ['Post'],
      widthChars: 36,
    }),
    choice(
      'slag',
      'Slag',
      'Ekonomislag',
      'E',
      'Kostnad, Intäkt, Kapitalkostnad eller Netto. Summa = en angiven summa som bara stäms av.',
      {
        isFigure: true,
      },
    ),
    reference('delAvId', 'Del av', ['Ekonomi'], 'E', 'Rad-ID för posten som den här är en del av (varav).'),
    choice(
      'beloppsenhet',
      'Beloppsenhet',
      'Beloppsenhet',
      'E',
      'Enheten som beloppen på raden är skrivna i: kr, tkr eller mnkr.',
      { isFigure: true },
    ),
    value('budgetVp', 'Budget VP', 'E', 'Budget enligt verksamhetsplanen.', figure),
    value('budget', 'Budget', 'E', 'Årets gällande budget, hela året.', {
      ...figure,
      aliasList: ['Justerad budget'],
    }),
    value(
      'utfall',
      'Utfall',
      'E',
      'Utfall hittills under året. I verksamhetsberättelsen: utfall i bokslut.',
      {
        ...figure,
        aliasList: ['Bokslut', 'Utfall i bokslut'],
        aliasPatternList: [/^utfallibokslut\d{4}$/, /^bokslut\d{4}$/],
      },
    ),
    value('prognosT1', 'Prognos T1', 'E', 'Prognos för helåret i tertialrapport 1.', figure),
    value('prognosT2', 'Prognos T2', 'E', 'Prognos för helåret i tertialrapport 2.', figure),
    value(
      'prognosavvikelseT1',
      'Prognosavvikelse T1',
      'E',
      'Avvikelse mot budget i tertialrapport 1, så som den lämnades.',
      figure,
    ),
    value(
      'prognosavvikelseT2',
      'Prognosavvikelse T2',
      'E',
      'Avvikelse mot budget i tertialrapport 2, så som den lämnades.',
      figure,
    ),
    value(
      'foregaendeBudgetVp',
      'Föregående budget VP',
      'E',
      'Förra årets budget enligt verksamhetsplanen.',
      figure,
    ),
    value('foregaendeBudget', 'Föregående budget', 'E', 'Förra årets gällande budget.', figure),
    value('foregaendeUtfall', 'Föregående utfall', 'E', 'Förra årets utfall i bokslut.', {
      ...figure,
      aliasList: ['Bokslut föregående år'],
    }),
    value(
      'foregaendePrognosT2',
      'Föregående prognos T2',
      'E',
      'Förra årets prognos i tertialrapport 2.',
      figure,
    ),
    value(
      'foregaendeAvvikelseFore',
      'Föregående avvikelse före',
      'E',
      'Förra årets avvikelse före resultatöverföringar.',
      figure,
    ),
    value(
      'foregaendeAvvikelseEfter',
      'Föregående avvikelse efter',
      'E',
      'Förra årets avvikelse efter resultatöverföringar.',
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
      'Avvikelsen som den står i underlaget. Den stäms av mot den uträknade.',
      {
        ...figure,
        aliasList: ['Avvikelse'],
      },
    ),
    text('kalla', 'Källa', 'E', 'Varifrån beloppen är hämtade.'),
    longText('kommentar', 'Kommentar', 'E', 'Kommentar till posten. Behövs vid stora avvikelser.', {
      widthChars: 40,
    }),
  ],
};

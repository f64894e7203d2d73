import { readHeader } from '../../../src/tables/read/header';
import { SPEC_LIST } from '../../../src/tables';
import { specOf, tableOf } from '../../helpers/tables';

/** Every other header that is read, and the column it is read as. */
const ALIAS_LIST: readonly (readonly [table: string, written: string, header: string])[] = [
  ['Mal', 'Mål-nr', 'Mål-ID'],
  ['Mal', 'Målid', 'Mål-ID'],
  ['Mal', 'Målnivå', 'Nivå'],
  ['Mal', 'Nr', 'Nummer'],
  ['Mal', 'Målnamn', 'Namn'],
  ['Mal', 'Mål', 'Namn'],
  ['Mal', 'Överordnat mål', 'Överordnat'],
  ['Mal', 'Överordnat mål-ID', 'Överordnat'],
  ['Mal', 'Måluppfyllelse', 'Bedömning'],
  ['Mal', 'Status', 'Bedömning'],
  ['Mal', 'Agenda 2030-mål', 'Agenda 2030'],
  ['Mal', 'Bedömning föregående år', 'Föregående bedömning'],
  ['Texter', 'Mål-ID', 'Mål-ID eller Avsnitt-ID'],
  ['Texter', 'Avsnitt-ID', 'Mål-ID eller Avsnitt-ID'],
  ['Texter', 'Mål-ID/Avsnitt-ID', 'Mål-ID eller Avsnitt-ID'],
  ['Indikatorer', 'Indikatorer', 'Indikator'],
  ['Indikatorer', 'Indikatornamn', 'Indikator'],
  ['Indikatorer', 'Måttenhet', 'Enhet'],
  ['Indikatorer', 'Sort', 'Enhet'],
  ['Indikatorer', 'Periodens utfall', 'Utfall'],
  ['Indikatorer', 'Utfall totalt', 'Utfall'],
  ['Indikatorer', 'Utfall VB', 'Utfall'],
  ['Indikatorer', 'Periodens utfall män/pojkar', 'Utfall män/pojkar'],
  ['Indikatorer', 'Utfall män', 'Utfall män/pojkar'],
  ['Indikatorer', 'Periodens utfall kvinnor/flickor', 'Utfall kvinnor/flickor'],
  ['Indikatorer', 'Utfall kvinnor', 'Utfall kvinnor/flickor'],
  ['Indikatorer', 'Utfall föregående år', 'Föregående utfall'],
  ['Indikatorer', 'Föregående års utfall', 'Föregående utfall'],
  ['Indikatorer', 'Prognos', 'Prognos helår'],
  ['Indikatorer', 'Arsmål', 'Årsmål'],
  ['Indikatorer', 'Årsmal', 'Årsmål'],
  ['Indikatorer', 'Eget årsmål', 'Årsmål'],
  ['Indikatorer', 'Nämndens årsmål', 'Årsmål'],
  ['Indikatorer', 'KF årsmål', 'KF:s årsmål'],
  ['Indikatorer', 'KFs årsmål', 'KF:s årsmål'],
  ['Indikatorer', 'KF:s arsmål', 'KF:s årsmål'],
  ['Aktiviteter', 'Aktiviteter', 'Aktivitet'],
  ['Aktiviteter', 'Aktivitetsnamn', 'Aktivitet'],
  ['Aktiviteter', 'Start', 'Startdatum'],
  ['Aktiviteter', 'Slut', 'Slutdatum'],
  ['Aktiviteter', 'Status', 'Läge'],
  ['Aktiviteter', 'Genomförd', 'Klar'],
  ['Aktiviteter', 'Klart', 'Klar'],
  ['Verksamheter', 'Verksamhet', 'Namn'],
  ['Ekonomi', 'Post', 'Rad'],
  ['Ekonomi', 'Justerad budget', 'Budget'],
  ['Ekonomi', 'Bokslut', 'Utfall'],
  ['Ekonomi', 'Utfall i bokslut', 'Utfall'],
  ['Ekonomi', 'Bokslut föregående år', 'Föregående utfall'],
  ['Ekonomi', 'Utfall år-2', 'Utfall år−2'],
  ['Ekonomi', 'Utfall år–2', 'Utfall år−2'],
  ['Ekonomi', 'Avvikelse', 'Angiven avvikelse'],
  ['Investeringar', 'Bokslut', 'Utfall'],
  ['Investeringar', 'Utfall år-2', 'Utfall år−2'],
  ['Investeringar', 'Utfall år–2', 'Utfall år−2'],
  ['Investeringar', 'Avvikelse', 'Angiven avvikelse'],
  ['Balans', 'Bokslut', 'Utfall'],
  ['Volymer', 'Bokslut', 'Utfall'],
  ['Volymer', 'Avvikelse', 'Angiven avvikelse'],
  ['Volymer', 'Medel', 'Angiven sammanfattning'],
  ['Volymer', 'januari', 'Jan'],
  ['Volymer', 'februari', 'Feb'],
  ['Volymer', 'mars', 'Mar'],
  ['Volymer', 'april', 'Apr'],
  ['Volymer', 'juni', 'Jun'],
  ['Volymer', 'juli', 'Jul'],
  ['Volymer', 'augusti', 'Aug'],
  ['Volymer', 'september', 'Sep'],
  ['Volymer', 'oktober', 'Okt'],
  ['Volymer', 'november', 'Nov'],
  ['Volymer', 'december', 'Dec'],
  ['Synpunkter', 'Utfall T1', 'T1'],
  ['Synpunkter', 'Utfall T2', 'T2'],
  ['Synpunkter', 'Utfall VB', 'VB'],
  ['Synpunkter', 'Totalt ack.', 'Angivet totalt'],
  ['Avsnitt', 'Överordnat avsnitt', 'Överordnat'],
  ['Bilagor', 'Nr', 'Nummer'],
];

test.each(ALIAS_LIST)('%s: %s is read as %s', (table, written, header) => {
  const spec = specOf(table);
  const column = spec.columnList.find((item) => item.header === header)!;
  const otherList = spec.columnList.filter((item) => item !== column).map((item) => item.header);
  const { indexByKey, issueList } = readHeader(
    spec,
    tableOf(table, [], { headerList: [...otherList, written] }),
  );
  expect(indexByKey.get(column.key)).toBe(otherList.length);
  expect(issueList.map(({ code }) => code)).toEqual(['header-alias']);
});

test('the aliases are all there are', () => {
  const count = SPEC_LIST.flatMap(({ columnList }) =>
    columnList.flatMap(({ aliasList = [] }) => aliasList),
  ).length;
  expect(ALIAS_LIST.length).toBe(count);
});

/** Columns that a row must fill in, columns that a table must have, columns whose misreading spoils figures. */
const FLAG_LIST: readonly (readonly [table: string, required: string, column: string, figure: string])[] = [
  ['Uppgifter', '', 'namn varde', ''],
  ['Regler', '', 'regel varde', ''],
  ['Mal', 'niva namn', 'id niva namn', 'niva bedomning'],
  ['Texter', 'agareId', 'id agareId text', ''],
  ['ForvantadeResultat', 'malId text', 'id malId text', 'malId bedomning'],
  [
    'Indikatorer',
    'namn',
    'id malId namn',
    'riktning berakning utfall prognosHelar arsmal periodicitet overstyrdStatus',
  ],
  ['Aktiviteter', 'namn', 'id malId namn', 'lage klar'],
  ['Verksamheter', 'namn', 'id namn', 'uppdelning egenRadList'],
  [
    'Ekonomi',
    'rad',
    'id verksamhetId rad',
    'verksamhetId slag beloppsenhet budgetVp budget utfall prognosT1 prognosT2 prognosavvikelseT1 prognosavvikelseT2 foregaendeBudgetVp foregaendeBudget foregaendeUtfall foregaendePrognosT2 foregaendeAvvikelseFore foregaendeAvvikelseEfter utfallAr2 angivenAvvikelse',
  ],
  ['Resultatenheter', 'namn', 'namn', 'beloppsenhet bruttobudget franForegaendeAr resultat tillNastaAr'],
  [
    'Investeringar',
    'investering',
    'investering',
    'beloppsenhet budgetVp budget utfall prognosT1 prognosT2 foregaendeBudgetVp foregaendeBudget foregaendeUtfall foregaendePrognos utfallAr2 angivenAvvikelse angivenPrognosavvikelse',
  ],
  ['Balans', 'sida post', 'sida post', 'sida beloppsenhet utfall foregaendeUtfall'],
  ['Volymer', 'tabell rad', 'tabell rad', ''],
  ['Synpunkter', 'kategori', 'kategori', 't1 t2 vb angivetTotalt'],
  ['Budgetposter', 'lista post', 'lista post', 'lista beloppsenhet belopp slag'],
  ['Avsnitt', 'rubrik', 'id rubrik', ''],
  ['Bilagor', 'titel', 'id titel', ''],
  ['Underskrifter', 'namn', 'namn', ''],
  ['Enheter', 'enhet', 'id enhet', ''],
  ['Dampade', '', 'kod nyckel', ''],
];

test.each(FLAG_LIST)('%s asks for what it needs', (table, required, column, figure) => {
  const { columnList } = specOf(table);
  const keysWith = (flag: 'isRequired' | 'isColumnRequired' | 'isFigure') =>
    columnList
      .filter((item) => item[flag])
      .map(({ key }) => key)
      .join(' ');
  expect([keysWith('isRequired'), keysWith('isColumnRequired'), keysWith('isFigure')]).toEqual([
    required,
    column,
    figure,
  ]);
});

/** Which columns point into which tables. */
const REFERENCE_LIST: readonly (readonly [table: string, header: string, target: string])[] = [
  ['Mal', 'Överordnat', 'Mal'],
  ['Texter', 'Mål-ID eller Avsnitt-ID', 'Mal Avsnitt'],
  ['ForvantadeResultat', 'Mål-ID', 'Mal'],
  ['ForvantadeResultat', 'Indikator-ID', 'Indikatorer'],
  ['Indikatorer', 'Mål-ID', 'Mal'],
  ['Indikatorer', 'Även för mål', 'Mal'],
  ['Aktiviteter', 'Mål-ID', 'Mal'],
  ['Aktiviteter', 'Även för mål', 'Mal'],
  ['Verksamheter', 'Del av', 'Verksamheter'],
  ['Ekonomi', 'Verksamhet-ID', 'Verksamheter'],
  ['Ekonomi', 'Del av', 'Ekonomi'],
  ['Resultatenheter', 'Enhet-ID', 'Enheter'],
  ['Resultatenheter', 'Verksamhet-ID', 'Verksamheter'],
  ['Synpunkter', 'Verksamhet-ID', 'Verksamheter'],
  ['Budgetposter', 'Verksamhet-ID', 'Verksamheter'],
  ['Kontoplan', 'Verksamhet-ID', 'Verksamheter'],
  ['Kontoplan', 'Rad-ID', 'Ekonomi'],
  ['Avsnitt', 'Överordnat', 'Avsnitt'],
  ['Enheter', 'Verksamhet-ID', 'Verksamheter'],
];

test('references are those of the contract', () => {
  const actual = SPEC_LIST.flatMap(({ table, columnList }) =>
    columnList.flatMap(({ header, references }) =>
      references ? [[table, header, references.join(' ')]] : [],
    ),
  );
  expect(actual).toEqual(REFERENCE_LIST);
});

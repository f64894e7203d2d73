import {
  aktivitetSchema,
  avsnittSchema,
  balanspostSchema,
  bilagaSchema,
  budgetpostSchema,
  dampadSchema,
  ekonomiradSchema,
  enhetSchema,
  forvantatResultatSchema,
  indikatorSchema,
  investeringSchema,
  malSchema,
  resultatenhetSchema,
  synpunktSchema,
  textradSchema,
  underskriftSchema,
  verksamhetSchema,
  volymSchema,
} from '../../../src/domain';
import { SPEC_LIST, type ColumnSpec } from '../../../src/tables';
import { headerKey } from '../../../src/tables/read/header';
import { specOf } from '../../helpers/tables';

type Row = readonly [header: string, key: string, type: ColumnSpec['type'], writers: string];

/** The contract of the data sheets, column by column: header, record field, type, who writes. */
const CONTRACT: Readonly<Record<string, readonly Row[]>> = {
  Uppgifter: [
    ['Namn', 'namn', 'text', 'C'],
    ['Värde', 'varde', 'text', 'C'],
  ],
  Regler: [
    ['Regel', 'regel', 'text', 'C'],
    ['Värde', 'varde', 'text', 'C'],
    ['Gäller från', 'gallerFran', 'date', 'C'],
    ['Källa', 'kalla', 'text', 'C'],
  ],
  Mal: [
    ['Mål-ID', 'id', 'id', 'CI'],
    ['Nivå', 'niva', 'choice', 'CI'],
    ['Nummer', 'nummer', 'text', 'CI'],
    ['Namn', 'namn', 'text', 'CI'],
    ['Överordnat', 'overordnatId', 'id', 'CI'],
    ['Ägare', 'agare', 'choice', 'CI'],
    ['Ordning', 'ordning', 'number', 'CI'],
    ['Bedöms', 'bedoms', 'yesNo', 'C'],
    ['Bedömning', 'bedomning', 'choice', 'HI'],
    ['Motivering', 'motivering', 'text', 'H'],
    ['Beskrivning', 'beskrivning', 'text', 'CHI'],
    ['Analys', 'analys', 'text', 'HI'],
    ['Agenda 2030', 'agenda2030', 'text', 'CI'],
    ['Ansvarig', 'ansvarig', 'text', 'C'],
    ['Förslag', 'forslag', 'choice', '='],
    ['Skäl', 'skal', 'text', '='],
    ['Räknemening', 'raknemening', 'text', '='],
    ['Föregående bedömning', 'foregaendeBedomning', 'choice', 'C'],
  ],
  Texter: [
    ['Text-ID', 'id', 'id', 'C'],
    ['Mål-ID eller Avsnitt-ID', 'agareId', 'id', 'CH'],
    ['Block', 'block', 'text', 'CH'],
    ['Ordning', 'ordning', 'number', 'CH'],
    ['Underrubrik', 'underrubrik', 'text', 'CH'],
    ['Text', 'text', 'text', 'CH'],
  ],
  ForvantadeResultat: [
    ['Resultat-ID', 'id', 'id', 'CI'],
    ['Mål-ID', 'malId', 'id', 'CI'],
    ['Ordning', 'ordning', 'number', 'CI'],
    ['Förväntat resultat', 'text', 'text', 'CI'],
    ['Bedömning', 'bedomning', 'choice', 'H'],
    ['Indikator-ID', 'indikatorId', 'id', 'CI'],
    ['Kommentar', 'kommentar', 'text', 'H'],
  ],
  Indikatorer: [
    ['Indikator-ID', 'id', 'id', 'CI'],
    ['Mål-ID', 'malId', 'id', 'CI'],
    ['Även för mål', 'avenForMalIdList', 'idList', 'C'],
    ['Indikator', 'namn', 'text', 'CI'],
    ['Objekt', 'objekt', 'text', 'CI'],
    ['Ägare', 'agare', 'choice', 'CI'],
    ['Enhet', 'enhet', 'text', 'CI'],
    ['Decimaler', 'decimaler', 'number', 'C'],
    ['Riktning', 'riktning', 'choice', 'C'],
    ['Riktning bekräftad', 'riktningBekraftad', 'yesNo', 'C'],
    ['Beräkning', 'berakning', 'choice', 'C'],
    ['Utfall', 'utfall', 'value', 'UI'],
    ['Utfall män/pojkar', 'utfallMan', 'value', 'UI'],
    ['Utfall kvinnor/flickor', 'utfallKvinnor', 'value', 'UI'],
    ['Täljare', 'taljare', 'value', 'U'],
    ['Nämnare', 'namnare', 'value', 'U'],
    ['Täljare män/pojkar', 'taljareMan', 'value', 'U'],
    ['Nämnare män/pojkar', 'namnareMan', 'value', 'U'],
    ['Täljare kvinnor/flickor', 'taljareKvinnor', 'value', 'U'],
    ['Nämnare kvinnor/flickor', 'namnareKvinnor', 'value', 'U'],
    ['Antal svarande', 'antalSvarande', 'value', 'U'],
    ['Antal svarande män/pojkar', 'antalSvarandeMan', 'value', 'U'],
    ['Antal svarande kvinnor/flickor', 'antalSvarandeKvinnor', 'value', 'U'],
    ['Utfall T1', 'utfallT1', 'value', 'CU'],
    ['Utfall T2', 'utfallT2', 'value', 'CU'],
    ['Föregående utfall', 'foregaendeUtfall', 'value', 'CI'],
    ['Föregående utfall män/pojkar', 'foregaendeUtfallMan', 'value', 'CI'],
    ['Föregående utfall kvinnor/flickor', 'foregaendeUtfallKvinnor', 'value', 'CI'],
    ['Prognos helår', 'prognosHelar', 'value', 'U'],
    ['Årsmål', 'arsmal', 'target', 'C'],
    ['KF:s årsmål', 'kfArsmal', 'target', 'I'],
    ['KF avser staden', 'kfAvserStaden', 'yesNo', 'C'],
    ['Period', 'period', 'text', 'CU'],
    ['Periodicitet', 'periodicitet', 'choice', 'CI'],
    ['Egen gräns', 'egenGrans', 'text', 'C'],
    ['Skäl till årsmål', 'skalTillArsmal', 'text', 'C'],
    ['Skäl till saknat utfall', 'skalTillSaknatUtfall', 'choice', 'U'],
    ['Källa', 'kalla', 'text', 'CU'],
    ['Överstyrd status', 'overstyrdStatus', 'choice', 'H'],
    ['Motivering', 'motivering', 'text', 'H'],
    ['Överstyrd vid', 'overstyrdVid', 'text', 'H'],
    ['Analys', 'analys', 'text', 'HU'],
    ['Status', 'status', 'text', '='],
    ['Varför', 'varfor', 'text', '='],
  ],
  Aktiviteter: [
    ['Aktivitet-ID', 'id', 'id', 'CI'],
    ['Mål-ID', 'malId', 'id', 'CI'],
    ['Även för mål', 'avenForMalIdList', 'idList', 'C'],
    ['Aktivitet', 'namn', 'text', 'CHI'],
    ['Ägare', 'agare', 'choice', 'CI'],
    ['Roll', 'roll', 'text', 'CHI'],
    ['Ansvarig', 'ansvarig', 'text', 'H'],
    ['Startdatum', 'startdatum', 'date', 'HCI'],
    ['Slutdatum', 'slutdatum', 'date', 'HCI'],
    ['Läge', 'lage', 'choice', 'H'],
    ['Klar', 'klar', 'tick', 'H'],
    ['Orsak', 'orsak', 'text', 'H'],
    ['Nytt slutdatum', 'nyttSlutdatum', 'date', 'H'],
    ['Flyttas till nästa år', 'flyttasTillNastaAr', 'yesNo', 'H'],
    ['Analys', 'analys', 'text', 'H'],
  ],
  Verksamheter: [
    ['Verksamhet-ID', 'id', 'id', 'CE'],
    ['Namn', 'namn', 'text', 'CE'],
    ['Andra namn', 'andraNamn', 'text', 'CE'],
    ['Del av', 'delAvId', 'id', 'CE'],
    ['Uppdelning', 'uppdelning', 'choice', 'CE'],
    ['Ordning', 'ordning', 'number', 'CE'],
    ['Egen tabell', 'egenTabell', 'yesNo', 'CE'],
    ['Egen rad i', 'egenRadList', 'choiceList', 'CE'],
  ],
  Ekonomi: [
    ['Rad-ID', 'id', 'id', 'E'],
    ['Verksamhet-ID', 'verksamhetId', 'id', 'E'],
    ['Rad', 'rad', 'text', 'E'],
    ['Slag', 'slag', 'choice', 'E'],
    ['Del av', 'delAvId', 'id', 'E'],
    ['Beloppsenhet', 'beloppsenhet', 'choice', 'E'],
    ['Budget VP', 'budgetVp', 'value', 'E'],
    ['Budget', 'budget', 'value', 'E'],
    ['Utfall', 'utfall', 'value', 'E'],
    ['Prognos T1', 'prognosT1', 'value', 'E'],
    ['Prognos T2', 'prognosT2', 'value', 'E'],
    ['Prognosavvikelse T1', 'prognosavvikelseT1', 'value', 'E'],
    ['Prognosavvikelse T2', 'prognosavvikelseT2', 'value', 'E'],
    ['Föregående budget VP', 'foregaendeBudgetVp', 'value', 'E'],
    ['Föregående budget', 'foregaendeBudget', 'value', 'E'],
    ['Föregående utfall', 'foregaendeUtfall', 'value', 'E'],
    ['Föregående prognos T2', 'foregaendePrognosT2', 'value', 'E'],
    ['Föregående avvikelse före', 'foregaendeAvvikelseFore', 'value', 'E'],
    ['Föregående avvikelse efter', 'foregaendeAvvikelseEfter', 'value', 'E'],
    ['Utfall år−2', 'utfallAr2', 'value', 'E'],
    ['Angiven avvikelse', 'angivenAvvikelse', 'value', 'E'],
    ['Källa', 'kalla', 'text', 'E'],
    ['Kommentar', 'kommentar', 'text', 'E'],
  ],
  Resultatenheter: [
    ['Namn', 'namn', 'text', 'E'],
    ['Enhet-ID', 'enhetId', 'id', 'E'],
    ['Verksamhet-ID', 'verksamhetId', 'id', 'E'],
    ['Beloppsenhet', 'beloppsenhet', 'choice', 'E'],
    ['Bruttobudget', 'bruttobudget', 'value', 'E'],
    ['Från föregående år', 'franForegaendeAr', 'value', 'E'],
    ['Resultat', 'resultat', 'value', 'E'],
    ['Åtagande uppfyllt', 'atagandeUppfyllt', 'yesNo', 'E'],
    ['Underskott sedan år', 'underskottSedanAr', 'number', 'E'],
    ['Till nästa år', 'tillNastaAr', 'value', 'E'],
    ['Beräknat till nästa år', 'beraknatTillNastaAr', 'value', '='],
    ['Tak', 'tak', 'text', '='],
  ],
  Investeringar: [
    ['Investering', 'investering', 'text', 'E'],
    ['Grupp', 'grupp', 'text', 'E'],
    ['Beloppsenhet', 'beloppsenhet', 'choice', 'E'],
    ['Budget VP', 'budgetVp', 'value', 'E'],
    ['Budget', 'budget', 'value', 'E'],
    ['Utfall', 'utfall', 'value', 'E'],
    ['Prognos T1', 'prognosT1', 'value', 'E'],
    ['Prognos T2', 'prognosT2', 'value', 'E'],
    ['Föregående budget VP', 'foregaendeBudgetVp', 'value', 'E'],
    ['Föregående budget', 'foregaendeBudget', 'value', 'E'],
    ['Föregående utfall', 'foregaendeUtfall', 'value', 'E'],
    ['Föregående prognos', 'foregaendePrognos', 'value', 'E'],
    ['Utfall år−2', 'utfallAr2', 'value', 'E'],
    ['Angiven avvikelse', 'angivenAvvikelse', 'value', 'E'],
    ['Angiven avvikelse mot prognos', 'angivenPrognosavvikelse', 'value', 'E'],
    ['Bilaga', 'bilaga', 'text', 'E'],
    ['Kommentar', 'kommentar', 'text', 'E'],
  ],
  Balans: [
    ['Sida', 'sida', 'choice', 'E'],
    ['Post', 'post', 'text', 'E'],
    ['Beloppsenhet', 'beloppsenhet', 'choice', 'E'],
    ['Utfall', 'utfall', 'value', 'E'],
    ['Föregående utfall', 'foregaendeUtfall', 'value', 'E'],
    ['Kommentar', 'kommentar', 'text', 'E'],
  ],
  Volymer: [
    ['Tabell', 'tabell', 'text', 'EU'],
    ['Rad', 'rad', 'text', 'EU'],
    ['År', 'ar', 'number', 'EU'],
    ['Måttenhet', 'mattenhet', 'text', 'EU'],
    ['Budget', 'budget', 'value', 'EU'],
    ['Utfall', 'utfall', 'value', 'EU'],
    ['Föregående avvikelse', 'foregaendeAvvikelse', 'value', 'EU'],
    ['Angiven avvikelse', 'angivenAvvikelse', 'value', 'EU'],
    ['T1', 't1', 'value', 'EU'],
    ['T2', 't2', 'value', 'EU'],
    ['VB', 'vb', 'value', 'EU'],
    ['Jan', 'jan', 'value', 'EU'],
    ['Feb', 'feb', 'value', 'EU'],
    ['Mar', 'mar', 'value', 'EU'],
    ['Apr', 'apr', 'value', 'EU'],
    ['Maj', 'maj', 'value', 'EU'],
    ['Jun', 'jun', 'value', 'EU'],
    ['Jul', 'jul', 'value', 'EU'],
    ['Aug', 'aug', 'value', 'EU'],
    ['Sep', 'sep', 'value', 'EU'],
    ['Okt', 'okt', 'value', 'EU'],
    ['Nov', 'nov', 'value', 'EU'],
    ['Dec', 'dec', 'value', 'EU'],
    ['Sammanfattning', 'sammanfattning', 'choice', 'EU'],
    ['Angiven sammanfattning', 'angivenSammanfattning', 'value', 'EU'],
    ['Fotnot', 'fotnot', 'text', 'EU'],
  ],
  Synpunkter: [
    ['Uppdelning', 'uppdelning', 'text', 'U'],
    ['Kategori', 'kategori', 'text', 'U'],
    ['Verksamhet-ID', 'verksamhetId', 'id', 'U'],
    ['T1', 't1', 'value', 'U'],
    ['T2', 't2', 'value', 'U'],
    ['VB', 'vb', 'value', 'U'],
    ['Föregående år', 'foregaendeAr', 'value', 'U'],
    ['Angivet totalt', 'angivetTotalt', 'value', 'U'],
    ['Åtgärder', 'atgarder', 'text', 'U'],
    ['Totalt', 'totalt', 'value', '='],
  ],
  Budgetposter: [
    ['Lista', 'lista', 'choice', 'E'],
    ['Post', 'post', 'text', 'E'],
    ['Del av', 'delAv', 'text', 'E'],
    ['Beloppsenhet', 'beloppsenhet', 'choice', 'E'],
    ['Belopp', 'belopp', 'value', 'E'],
    ['Slag', 'slag', 'choice', 'E'],
    ['Verksamhet-ID', 'verksamhetId', 'id', 'E'],
    ['Bilaga', 'bilaga', 'text', 'E'],
    ['Kommentar', 'kommentar', 'text', 'E'],
  ],
  Kontoplan: [
    ['Konto från', 'kontoFran', 'number', 'E'],
    ['Konto till', 'kontoTill', 'number', 'E'],
    ['Verksamhet-ID', 'verksamhetId', 'id', 'E'],
    ['Rad-ID', 'radId', 'id', 'E'],
    ['Benämning', 'benamning', 'text', 'E'],
  ],
  Avsnitt: [
    ['Avsnitt-ID', 'id', 'id', 'C'],
    ['Överordnat', 'overordnatId', 'id', 'C'],
    ['Ordning', 'ordning', 'number', 'C'],
    ['Rubrik', 'rubrik', 'text', 'C'],
    ['Typ', 'typList', 'choiceList', 'C'],
    ['Nivå', 'niva', 'choice', 'C'],
    ['Om tomt', 'omTomt', 'choice', 'C'],
    ['Vy', 'vy', 'text', 'C'],
  ],
  Bilagor: [
    ['Nummer', 'id', 'id', 'C'],
    ['Titel', 'titel', 'text', 'C'],
    ['Fil', 'fil', 'text', 'C'],
    ['Nämns i', 'namnsI', 'text', 'C'],
  ],
  Underskrifter: [
    ['Namn', 'namn', 'text', 'C'],
    ['Titel', 'titel', 'text', 'C'],
    ['Roll', 'roll', 'text', 'C'],
    ['Datum', 'datum', 'date', 'C'],
  ],
  Enheter: [
    ['Enhet-ID', 'id', 'id', 'C'],
    ['Enhet', 'enhet', 'text', 'C'],
    ['Chef', 'chef', 'text', 'C'],
    ['Verksamhet-ID', 'verksamhetId', 'id', 'C'],
    ['Resultatenhet', 'resultatenhet', 'yesNo', 'C'],
    ['Ingår', 'ingar', 'yesNo', 'C'],
    ['Fil', 'fil', 'text', 'C'],
    ['Inlämnad', 'inlamnad', 'date', 'C'],
    ['Version', 'version', 'text', 'C'],
    ['Bedömning av enhetsmålen', 'bedomning', 'choice', 'C'],
  ],
  Dampade: [
    ['Kod', 'kod', 'text', 'C'],
    ['Blad', 'blad', 'text', 'C'],
    ['Nyckel', 'nyckel', 'text', 'C'],
    ['Skäl', 'skal', 'text', 'C'],
    ['Vem', 'vem', 'text', 'C'],
    ['När', 'nar', 'date', 'C'],
  ],
};

const SHEET_BY_TABLE: Readonly<Record<string, string>> = {
  Uppgifter: 'Uppgifter',
  Regler: 'Regler',
  Mal: 'Mål',
  Texter: 'Texter',
  ForvantadeResultat: 'Förväntade resultat',
  Indikatorer: 'Indikatorer',
  Aktiviteter: 'Aktiviteter',
  Verksamheter: 'Verksamheter',
  Ekonomi: 'Ekonomi',
  Resultatenheter: 'Resultatenheter',
  Investeringar: 'Investeringar',
  Balans: 'Balans',
  Volymer: 'Volymer',
  Synpunkter: 'Synpunkter',
  Budgetposter: 'Budgetposter',
  Kontoplan: 'Kontoplan',
  Avsnitt: 'Avsnitt',
  Bilagor: 'Bilagor',
  Underskrifter: 'Underskrifter',
  Enheter: 'Enheter',
  Dampade: 'Dämpade',
};

test('the sheets are those of the contract, in its order', () => {
  expect(SPEC_LIST.map(({ table, sheet }) => [table, sheet])).toEqual(Object.entries(SHEET_BY_TABLE));
});

test.each(Object.entries(CONTRACT))('%s has the columns of the contract', (table, rowList) => {
  const actual = specOf(table).columnList.map(({ header, key, type, writerList }) => [
    header,
    key,
    type,
    writerList.join(''),
  ]);
  expect(actual).toEqual(rowList);
});

const SCHEMA_BY_TABLE = {
  Mal: malSchema,
  Texter: textradSchema,
  ForvantadeResultat: forvantatResultatSchema,
  Indikatorer: indikatorSchema,
  Aktiviteter: aktivitetSchema,
  Verksamheter: verksamhetSchema,
  Ekonomi: ekonomiradSchema,
  Resultatenheter: resultatenhetSchema,
  Investeringar: investeringSchema,
  Balans: balanspostSchema,
  Volymer: volymSchema,
  Synpunkter: synpunktSchema,
  Budgetposter: budgetpostSchema,
  Enheter: enhetSchema,
  Avsnitt: avsnittSchema,
  Bilagor: bilagaSchema,
  Underskrifter: underskriftSchema,
  Dampade: dampadSchema,
};

describe.each(Object.entries(SCHEMA_BY_TABLE))('%s and its record', (table, schema) => {
  const { columnList, idKey } = specOf(table);
  const keySet = new Set(columnList.map(({ key }) => key));

  test('every field has a column; an id may come from elsewhere', () => {
    const missing = Object.keys(schema.shape).filter((key) => key !== 'origin' && !keySet.has(key));
    expect(missing).toEqual(keySet.has(idKey) ? [] : ['id']);
  });

  test('a column without a field is computed', () => {
    const fieldSet = new Set(Object.keys(schema.shape));
    const extraList = columnList.filter(({ key }) => !fieldSet.has(key));
    expect(extraList.filter(({ writerList }) => writerList.join('') !== '=')).toEqual([]);
  });
});

describe.each(SPEC_LIST.map((spec) => [spec.table, spec] as const))('%s is sound', (_, spec) => {
  const { columnList, idKey, purpose, sheet, table } = spec;

  test('keys are unique, and so are all headers and aliases', () => {
    expect(new Set(columnList.map(({ key }) => key)).size).toBe(columnList.length);
    const nameList = columnList.flatMap(({ header, aliasList = [] }) => [
      headerKey(header),
      ...new Set(aliasList.map(headerKey).filter((alias) => alias !== headerKey(header))),
    ]);
    // An alias may be another column's header: the exact header wins.
    const headerList = columnList.map(({ header }) => headerKey(header));
    expect(new Set(headerList).size).toBe(headerList.length);
    const aliasList = nameList.filter((name) => !headerList.includes(name));
    expect(new Set(aliasList).size).toBe(aliasList.length);
  });

  test('hints, titles and names fit into Excel', () => {
    for (const { hint } of columnList) expect(hint.length).toBeLessThanOrEqual(255);
    expect(columnList.every(({ hint }) => hint.endsWith('.') || hint.endsWith('?'))).toBe(true);
    expect(sheet.length).toBeLessThanOrEqual(31);
    expect(table).toMatch(/^[A-Za-z]+$/);
    expect(purpose.endsWith('.')).toBe(true);
  });

  test('references point at tables with ids, and choices have words', () => {
    for (const { references = [], type, choiceList } of columnList) {
      for (const target of references) {
        expect(specOf(target).columnList.find(({ key }) => key === specOf(target).idKey)?.type).toBe('id');
      }
      if (type === 'choice' || type === 'choiceList') expect(choiceList?.length).toBeGreaterThan(1);
    }
  });

  test('the id column is asked for', () => {
    const id = columnList.find(({ key, type }) => key === idKey && type === 'id');
    if (id) expect(id.isColumnRequired).toBe(true);
    else
      expect(columnList.some(({ isRequired, isColumnRequired }) => isRequired ?? isColumnRequired)).toBe(
        true,
      );
  });
});

import type { Indikator } from '../../domain';
import type { ColumnSpec, TableSpec } from '../spec';
import {
  choice,
  longText,
  number,
  reference,
  referenceList,
  rowId,
  suggestion,
  target,
  text,
  value,
  yesNo,
} from './columns';
import type { RecordKey } from './record-key';

type Key = RecordKey<Indikator> | 'status' | 'varfor';

const identityList: readonly ColumnSpec<Key>[] = [
  rowId('id', 'Indikator-ID', 'CI', 'Kort och fast id, till exempel I001. Ändra det aldrig.'),
  reference('malId', 'Mål-ID', ['Mal'], 'CI', 'Målet som indikatorn står under.', {
    isColumnRequired: true,
    widthChars: 14,
  }),
  referenceList(
    'avenForMalIdList',
    'Även för mål',
    ['Mal'],
    'C',
    'Andra mål som indikatorn också mäter: Mål-ID med semikolon emellan.',
  ),
  text('namn', 'Indikator', 'CI', 'Indikatorns namn ordagrant.', {
    isRequired: true,
    isColumnRequired: true,
    aliasList: ['Indikatorer', 'Indikatornamn'],
    widthChars: 50,
  }),
  text(
    'objekt',
    'Objekt',
    'CI',
    'Det som mäts när samma indikator står flera gånger, till exempel en enhet eller åldersgrupp.',
  ),
  choice('agare', 'Ägare', 'Agare', 'CI', 'Vem som har beslutat indikatorn: KF, Nämnd eller Enhet.', {
    widthChars: 10,
  }),
  text('enhet', 'Enhet', 'CI', 'Måttenhet, till exempel %, st eller dagar.', {
    aliasList: ['Måttenhet', 'Sort'],
    widthChars: 10,
  }),
  number('decimaler', 'Decimaler', 'C', 'Antal decimaler som skrivs ut. Tomt = som talen är skrivna.', {
    isInteger: true,
  }),
  choice(
    'riktning',
    'Riktning',
    'Riktning',
    'C',
    'Vad som är bra: Högre, Lägre, Intervall, Öka eller Minska mot förra året, eller Ja/nej.',
    {
      isFigure: true,
      widthChars: 11,
    },
  ),
  yesNo(
    'riktningBekraftad',
    'Riktning bekräftad',
    'C',
    'Ja när någon har kontrollerat riktningen. Annars räknas den som antagen.',
  ),
  choice(
    'berakning',
    'Beräkning',
    'Berakning',
    'C',
    'Hur årets värde blir till: Senaste mätning, Summa av perioderna eller Kvot (täljare/nämnare).',
    {
      isFigure: true,
      widthChars: 11,
    },
  ),
];

const outcomeList: readonly ColumnSpec<Key>[] = [
  value(
    'utfall',
    'Utfall',
    'UI',
    'Periodens utfall totalt, till exempel 68 %. Lämna tomt om det saknas, skriv aldrig 0 i stället.',
    {
      isFigure: true,
      aliasList: ['Periodens utfall', 'Utfall totalt', 'Utfall VB'],
    },
  ),
  value('utfallMan', 'Utfall män/pojkar', 'UI', 'Periodens utfall för män och pojkar.', {
    aliasList: ['Periodens utfall män/pojkar', 'Utfall män'],
  }),
  value('utfallKvinnor', 'Utfall kvinnor/flickor', 'UI', 'Periodens utfall för kvinnor och flickor.', {
    aliasList: ['Periodens utfall kvinnor/flickor', 'Utfall kvinnor'],
  }),
  value('taljare', 'Täljare', 'U', 'Täljaren när utfallet är en andel eller kvot.'),
  value('namnare', 'Nämnare', 'U', 'Nämnaren när utfallet är en andel eller kvot.'),
  value('taljareMan', 'Täljare män/pojkar', 'U', 'Täljaren för män och pojkar.'),
  value('namnareMan', 'Nämnare män/pojkar', 'U', 'Nämnaren för män och pojkar.'),
  value('taljareKvinnor', 'Täljare kvinnor/flickor', 'U', 'Täljaren för kvinnor och flickor.'),
  value('namnareKvinnor', 'Nämnare kvinnor/flickor', 'U', 'Nämnaren för kvinnor och flickor.'),
  value(
    'antalSvarande',
    'Antal svarande',
    'U',
    'Antal personer som utfallet bygger på. Små grupper redovisas inte.',
  ),
  value('antalSvarandeMan', 'Antal svarande män/pojkar', 'U', 'Antal svarande män och pojkar.'),
  value('antalSvarandeKvinnor', 'Antal svarande kvinnor/flickor', 'U', 'Antal svarande kvinnor och flickor.'),
  value(
    'utfallT1',
    'Utfall T1',
    'CU',
    'Utfallet i tertialrapport 1. Flyttas hit av Målkedjan vid periodbyte.',
  ),
  value(
    'utfallT2',
    'Utfall T2',
    'CU',
    'Utfallet i tertialrapport 2. Flyttas hit av Målkedjan vid periodbyte.',
  ),
  value('foregaendeUtfall', 'Föregående utfall', 'CI', 'Utfallet i förra årets verksamhetsberättelse.', {
    aliasList: ['Utfall föregående år', 'Föregående års utfall'],
    aliasPatternList: [/^(periodens)?utfallvb\d{4}$/, /^utfall(bokslut)?\d{4}$/],
  }),
  value(
    'foregaendeUtfallMan',
    'Föregående utfall män/pojkar',
    'CI',
    'Förra årets utfall för män och pojkar.',
  ),
  value(
    'foregaendeUtfallKvinnor',
    'Föregående utfall kvinnor/flickor',
    'CI',
    'Förra årets utfall för kvinnor och flickor.',
  ),
  value('prognosHelar', 'Prognos helår', 'U', 'Bedömt utfall för hela året. Används i T1 och T2.', {
    isFigure: true,
    aliasList: ['Prognos'],
  }),
];

const targetList: readonly ColumnSpec<Key>[] = [
  target('arsmal', 'Årsmål', 'C', 'Eget årsmål, till exempel 69 %, max 10, minst 80 %, 10–15 % eller öka.', {
    isFigure: true,
    aliasList: ['Arsmål', 'Årsmal', 'Eget årsmål', 'Nämndens årsmål'],
    widthChars: 22,
  }),
  target('kfArsmal', 'KF:s årsmål', 'I', 'KF:s årsmål ordagrant, även texter som Tas fram av nämnd.', {
    aliasList: ['KF årsmål', 'KFs årsmål', 'KF:s arsmål'],
    widthChars: 26,
  }),
  yesNo(
    'kfAvserStaden',
    'KF avser staden',
    'C',
    'Ja när KF:s årsmål är en summa för hela staden. Då jämförs det aldrig med utfallet.',
  ),
  text('period', 'Period', 'CU', 'Period som utfallet gäller, till exempel 2022 eller 2022-12.', {
    widthChars: 12,
  }),
  choice(
    'periodicitet',
    'Periodicitet',
    'Periodicitet',
    'CI',
    'Hur ofta indikatorn mäts: Tertial eller År.',
    { isFigure: true, widthChars: 12 },
  ),
  text(
    'egenGrans',
    'Egen gräns',
    'C',
    'Egen statusregel för indikatorn: 20 %, 90/75 eller trend. Tomt = regeln i bladet Regler.',
  ),
  longText(
    'skalTillArsmal',
    'Skäl till årsmål',
    'C',
    'Varför årsmålet är lägre än KF:s eller sämre än förra årets utfall.',
    { widthChars: 30 },
  ),
  choice('skalTillSaknatUtfall', 'Skäl till saknat utfall', 'OrsakUtfall', 'U', 'Varför utfallet saknas.', {
    widthChars: 18,
  }),
  text('kalla', 'Källa', 'CU', 'Varifrån utfallet är hämtat.'),
];

const statusList: readonly ColumnSpec<Key>[] = [
  choice(
    'overstyrdStatus',
    'Överstyrd status',
    'Indikatorstatus',
    'H',
    'Status som en person har valt i stället för den uträknade. Kräver motivering.',
    {
      isFigure: true,
    },
  ),
  longText('motivering', 'Motivering', 'H', 'Varför statusen är överstyrd.', { widthChars: 30 }),
  text(
    'overstyrdVid',
    'Överstyrd vid',
    'H',
    'Värdena som gällde när statusen överstyrdes. Fylls i av Målkedjan.',
  ),
  longText('analys', 'Analys', 'HU', 'Analys av utfallet. Behövs när årsmålet inte nås.'),
  suggestion('status', 'Status', 'Indikatorstatus', '=', 'Räknas fram av Målkedjan.'),
  longText('varfor', 'Varför', '=', 'Hur statusen har räknats fram. Skrivs av Målkedjan.', {
    widthChars: 40,
  }),
];

/** Sheet Indikatorer: one measure a row, its figures, targets and status (domain 1, 3, 4). */
export const indikatorerSpec: TableSpec<Key> = {
  sheet: 'Indikatorer',
  table: 'Indikatorer',
  idKey: 'id',
  idPrefix: 'I',
  purpose: 'Indikatorer med utfall, årsmål och status. Varje indikator står på en rad under ett mål.',
  writerList: ['U', 'C', 'H', 'I'],
  nivaList: ['enhet', 'namnd'],
  typList: ['VP', 'T1', 'T2', 'VB'],
  isRequired: true,
  columnList: [...identityList, ...outcomeList, ...targetList, ...statusList],
};

import {
  andelText,
  DEFAULT_FORSLAGSGRANSER,
  GROUND_LIST,
  LAGE_TABLE,
  proposeBedomning,
  type Antal,
  type Ground,
} from '../../src/domain';
import { reasonText, t } from '../../src/i18n';
import { table } from './markdown';

const VAD_BY_GRUND: Readonly<Record<Ground['kod'], string>> = {
  barn: 'Bedömda mål under: något inte ger inte; alla helt ger helt; annars delvis',
  indikatorer: 'Bedömda indikatorer: andelen som inte når årsmålet',
  aktiviteter: 'Aktiviteter med känt läge: andelen genomförda (i tertialrapporter även pågående)',
  forvantadeResultat: 'Bedömda förväntade resultat: andelen som inte uppnåtts',
};

const NOLL: Antal = {
  indikatorer: {
    helt: 0,
    delvis: 0,
    inte: 0,
    ingetResultat: 0,
    malSaknas: 0,
    prognosSaknas: 0,
    ejBedombar: 0,
    ejAktuell: 0,
    totalt: 0,
  },
  aktiviteter: { genomford: 0, avvikelse: 0, pagar: 0, ejPaborjad: 0, utgar: 0, okand: 0, totalt: 0 },
  forvantadeResultat: { helt: 0, delvis: 0, inte: 0, ejBedomt: 0, totalt: 0 },
};

/** Counts for an example: indicators fully met and missed, activities done and with a deviation. */
function antal(helt: number, inte: number, genomford: number, avvikelse: number): Antal {
  return {
    ...NOLL,
    indikatorer: { ...NOLL.indikatorer, helt, inte, totalt: helt + inte },
    aktiviteter: { ...NOLL.aktiviteter, genomford, avvikelse, totalt: genomford + avvikelse },
  };
}

const EXEMPEL_LIST: readonly Antal[] = [
  antal(0, 0, 0, 0),
  antal(3, 0, 2, 0),
  antal(2, 1, 2, 1),
  antal(3, 2, 4, 0),
  antal(1, 2, 4, 0),
  antal(3, 0, 1, 1),
  antal(3, 0, 0, 3),
];

function exempelRad(one: Antal): readonly string[] {
  const { forslag, skalList } = proposeBedomning({
    barnList: [],
    antal: one,
    typ: 'VB',
    granser: DEFAULT_FORSLAGSGRANSER,
  });
  return [t('sv', `bedomning.${forslag}`), skalList.map((skal) => reasonText('sv', skal)).join(' ')];
}

/** The part of the document on goals and activities. */
export function malDel(): readonly string[] {
  const { forslagInteOver, forslagHeltHogst, forslagKlaraOver, forslagIngenKlarFran } =
    DEFAULT_FORSLAGSGRANSER;
  return [
    '## Förslag till bedömning av mål',
    'Bedömningen av ett mål görs av en människa. Målkedjan föreslår en bedömning och listar skälen, men ändrar aldrig den som är vald. Är den valda bedömningen bättre än förslaget begärs en motivering som nämner det som inte har nåtts.',
    table(
      ['Grund', 'Vad som vägs', 'Varför'],
      GROUND_LIST.map(({ kod, kalla }, at) => [String(at + 1), VAD_BY_GRUND[kod], kalla]),
    ),
    'Säger någon grund inte blir förslaget inte. Säger alla helt blir det helt. Annars delvis. Finns inget mätbart under målet blir det Ingen.',
    table(
      ['Gräns i bladet Regler', 'Standardvärde'],
      [
        ['Förslag inte: andel missade över', andelText(forslagInteOver)],
        ['Förslag helt: andel missade högst', andelText(forslagHeltHogst)],
        ['Förslag helt: andel genomförda över', andelText(forslagKlaraOver)],
        ['Förslag inte: ingen genomförd av minst', String(forslagIngenKlarFran)],
      ],
    ),
    '### Exempel',
    table(['Förslag', 'Skäl'], EXEMPEL_LIST.map(exempelRad)),
    '### Antal',
    'Antalen för ett mål räknar allt på målet och under det, varje rad en gång, också när raden gäller flera mål (Även för mål). Indikatorer som är Ej aktuell räknas inte med.',
    '## Aktiviteternas läge',
    table(
      ['Ordning', 'Läge som räknas', 'När', 'Grund'],
      LAGE_TABLE.map(({ lage, villkor, kalla }, at) => [
        String(at + 1),
        t('sv', `lage.${lage}`),
        villkor,
        kalla,
      ]),
    ),
    `Stämmer inget av dem är läget okänt (${t('sv', 'lage.okand')}). Ett förlorat tecken betyder aldrig nej. Om ett slutdatum har passerats avgörs av periodens sista dag (30 april, 31 augusti eller 31 december), aldrig av dagens datum. Fleråriga aktiviteter behåller sitt ursprungliga startdatum när de flyttas till nästa år.`,
  ];
}

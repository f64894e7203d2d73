import { parseVardeText, toPlain } from '../../src/core';
import {
  computeIndikatorresultat,
  defaultRegelverk,
  parseStatusregel,
  proposeRiktning,
  REGELVERSION,
  STATUSKLASS_LIST,
  type Riktning,
  type Statusklasskod,
} from '../../src/domain';
import { explanationText, t } from '../../src/i18n';
import { beraknaExempel, EXEMPEL_LIST, tomIndikator, type Exempel } from './exempel';
import { table } from './markdown';

const NAR_BY_KLASS: Readonly<Record<Statusklasskod, string>> = {
  ejAktuellVp: 'Dokumentet är en verksamhetsplan',
  ejAktuellArsvis: 'Tertialrapport, och indikatorns periodicitet är År',
  forFaSvarande: 'Antal svarande är färre än gränsen (också skrivet som <5), eller utfallet är dolt med ..',
  ingetResultat: 'Utfallet är tomt, ett streck eller i.u.',
  malSaknas: 'Årsmålet är tomt eller säger att inget är satt (Fastställs 2024, Tas fram av nämnd, -)',
  prognosSaknas: 'Tertialrapport, Beräkning är Summa och Prognos helår är tom',
  summaOfullstandig: 'Beräkning är Summa, och någon men inte varje tertial har ett utfall',
  utfallOlasbart: 'Utfallet går inte att läsa',
  malOlasbart: 'Årsmålet går inte att läsa',
  riktningOkand: 'Kolumnen Riktning och årsmålet säger emot varandra',
  enhetOlika: 'Utfall och årsmål har olika enheter (procent mot antal, tkr mot mnkr)',
};

const BEDOMS_RADER = [
  ['VP', 'Ingenting: årsmålen finns men inget att bedöma'],
  [
    'T1, T2',
    'Prognos helår. Utan prognos: utfallet hittills för Senaste och Kvot, och det sägs; Summa får Prognos saknas',
  ],
  ['VB', 'Det totala utfallet mot det egna årsmålet'],
] as const;

const RIKTNING_RADER: readonly (readonly [Riktning, string, string])[] = [
  ['hogre', 'utfall ≥ årsmål', '(årsmål − utfall) / årsmål'],
  ['lagre', 'utfall ≤ årsmål', '(utfall − årsmål) / årsmål'],
  [
    'intervall',
    'utfallet ligger i intervallet, gränserna inräknade',
    'avståndet till intervallet, i indikatorns enhet',
  ],
  ['oka', 'utfallet är högre än förra årets', 'oförändrat ger delvis, lägre ger inte'],
  ['minska', 'utfallet är lägre än förra årets', 'oförändrat ger delvis, högre ger inte'],
  ['janej', 'svaret är som årsmålet', 'annars inte'],
];

/** Names as they stand in real documents, traps among them. */
const NAMN_LIST = [
  'Andel nöjda besökare',
  'Sjukfrånvaro',
  'Antal avhysningar',
  'Andel avhysningar som kunnat avvärjas',
  'Nämndens budgetföljsamhet',
  'Nämndens prognossäkerhet T2',
  'Antal barn per grupp',
  'Köpt energi (GWh)',
  'Andel personer som inte återaktualiseras',
] as const;

const REGEL_LIST = ['20 %', '10 %', '90/75', '95/85', 'absolut 2', 'trend'] as const;
const UTFALL_LIST = ['100', '98', '95', '90', '89', '85', '80', '79', '75', '74'] as const;

function klasser(): string {
  const rows = STATUSKLASS_LIST.map(({ kod, status, kalla }, at) => [
    String(at + 1),
    t('sv', `status.${status}`),
    NAR_BY_KLASS[kod],
    kalla,
  ]);
  return table(['Ordning', 'Klass', 'När', 'Grund'], rows);
}

function grans(text: string): readonly string[] {
  const regel = parseStatusregel(text)!;
  if (regel.kind === 'trend') return [text, 'bättre än förra året', 'oförändrat'];
  if (regel.kind === 'absolut') {
    return [text, 'årsmålet nås', `högst ${toPlain(regel.grans)} från årsmålet, i indikatorns enhet`];
  }
  const percent = (share: { coefficient: bigint; scale: number }): string =>
    `${Number(toPlain(share)) * 100} %`.replace('.', ',');
  return [
    text,
    `avvikelsen är högst ${percent(regel.grans.helt)}`,
    `avvikelsen är högst ${percent(regel.grans.delvis)}`,
  ];
}

/** The status of outcomes around the limits, target 100 and last year 90, by each named rule. */
function gransfall(): string {
  const statusOf = (utfall: string, regel: string): string => {
    const indikator = tomIndikator({
      utfall: parseVardeText(utfall, 'value'),
      arsmal: parseVardeText('100', 'target'),
      foregaendeUtfall: parseVardeText('90', 'value'),
    });
    const regelverk = { ...defaultRegelverk('enhet', 'VB', 2024), statusregel: parseStatusregel(regel)! };
    return computeIndikatorresultat(indikator, regelverk, 'VB').status;
  };
  const rows = UTFALL_LIST.map((utfall) => [utfall, ...REGEL_LIST.map((regel) => statusOf(utfall, regel))]);
  return table(['Utfall', ...REGEL_LIST], rows);
}

function exempelTabell(grupp: Exempel['grupp']): string {
  const rows = EXEMPEL_LIST.filter((exempel) => exempel.grupp === grupp).map((exempel) => {
    const { status, forklaring } = beraknaExempel(exempel);
    const regel =
      exempel.absolut === undefined
        ? forklaring.regel
        : `${forklaring.regel}, absolut gräns ${exempel.absolut}`;
    return [exempel.typ ?? 'VB', regel, t('sv', `status.${status}`), explanationText('sv', forklaring)];
  });
  return table(['Dokument', 'Regel', 'Status', 'Förklaring'], rows);
}

/** The part of the document on the status of indicators. */
export function statusDel(): readonly string[] {
  const riktningRader = RIKTNING_RADER.map(([riktning, helt, miss]) => [
    t('sv', `riktning.${riktning}`),
    helt,
    miss,
  ]);
  const exempel = RIKTNING_RADER.flatMap(([riktning]) => [
    `### Exempel: ${t('sv', `riktning.${riktning}`)}`,
    exempelTabell(riktning),
  ]);
  const namn = NAMN_LIST.map((one) => [one, t('sv', `riktning.${proposeRiktning(one) ?? 'hogre'}`)]);
  return [
    '## Indikatorns status',
    `Regelverkets version är ${REGELVERSION} och står i varje förklaring. Så här bedöms en indikator i de olika dokumenten:`,
    table(['Dokument', 'Det som bedöms'], BEDOMS_RADER),
    'KF:s årsmål, förra året och könen påverkar aldrig statusen. De visas som jämförelser vid sidan av.',
    '### Klasser utan färg, i den ordning de prövas',
    klasser(),
    'Den första klassen som stämmer gäller. Ingen av dem är gul eller röd. Ej aktuell räknas inte med i några antal.',
    '### Riktning',
    table(['Riktning', 'Helt när', 'Avvikelse'], riktningRader),
    'Riktningen står i kolumnen Riktning. Ord i årsmålet (högst, minst, öka, minska, ett intervall, Ja eller Nej) gäller före kolumnen så länge de inte säger emot den. Är kolumnen tom föreslås riktningen av namnet och räknas som antagen tills någon har bekräftat den:',
    table(['Namn', 'Föreslagen riktning'], namn),
    '### Gränser',
    'Gränserna är relativa: avvikelsen delas med årsmålet. De gäller på värdena som de är, aldrig på avrundade. Exakt på gränsen räknas till den bättre klassen.',
    table(['Regel', 'Helt när', 'Delvis när'], REGEL_LIST.map(grans)),
    'Regeln väljs i bladet Regler (Statusregel, Gräns för delvis) och kan sättas för en enskild indikator i kolumnen Egen gräns. Står samma regel på flera rader gäller den med senast Gäller från på periodens sista dag. För årsmål som är 0 eller negativa och för intervall gäller i stället Absolut gräns, i indikatorns enhet; utan en sådan finns inget delvis.',
    'Så faller utfallen kring gränserna med årsmålet 100, högre är bättre och förra årets utfall 90:',
    gransfall(),
    ...exempel,
    '### Exempel: klasser utan färg, prognos och beräknade utfall',
    exempelTabell('klass'),
    '### Beräknade utfall',
    'Är utfallet tomt räknas det ut ur Täljare och Nämnare, även per kön: i procent när enheten är %, annars som kvot när Beräkning är Kvot. Är Beräkning Summa läggs Utfall T1, Utfall T2 och Utfall ihop; saknas Utfall T1 och T2 helt gäller Utfall som årets värde. Procenttal summeras aldrig och medelvärden av procenttal räknas aldrig utan nämnare. Antalet decimaler är det som står i kolumnen Decimaler, annars en. Ett skrivet utfall ersätts aldrig: stämmer det inte med täljare och nämnare blir det ett påpekande.',
    '### Små grupper',
    `Har något av könen färre svarande än ${defaultRegelverk('enhet', 'VB', 2024).minstaAntalSvarande} (Minsta antal svarande i bladet Regler) redovisas inget av könen, varken i år eller förra året: totalen och det ena könet skulle ge det andra. Har totalen färre redovisas inget alls och statusen blir Inget resultat. Detsamma gäller i rapporten, i panelen, i kontrollerna och i det som kommandot status skriver ut.`,
    '### Status satt för hand',
    'En person kan sätta statusen i kolumnen Överstyrd status. Det kräver en motivering; utan den gäller den uträknade statusen. Uppgifterna som den vilade på sparas i Överstyrd vid. Den står kvar när nya uppgifter kommer, men får då ett påpekande.',
  ];
}

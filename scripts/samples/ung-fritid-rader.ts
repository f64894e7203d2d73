/** Indicators and activities of the sample: names, figures and dates as printed; analyses are our own. */
export interface SampleIndikator {
  readonly malId: string;
  readonly agare: string;
  readonly namn: string;
  readonly utfall?: number;
  readonly man?: number;
  readonly kvinnor?: number;
  readonly foregaende?: number;
  readonly arsmal?: string;
  readonly kfArsmal?: string;
  readonly period: string;
  readonly analys?: string;
}

export const UNG_FRITID_INDIKATOR_LIST: readonly SampleIndikator[] = [
  {
    malId: 'M1.4.N1.E3',
    agare: 'Enhet',
    namn: 'Andel ungdomar som i stockholmsenkäten uppger att de inte använde narkotika',
    utfall: 89,
    man: 90,
    kvinnor: 88,
    arsmal: '89',
    period: '2022',
    analys: 'Utfallet 89 är lika högt som årsmålet.',
  },
  {
    malId: 'M1.4.N1.E3',
    agare: 'Enhet',
    namn: 'Andelen ungdomar som i Stockholmsenkäten uppger att de inte använder alkohol',
    utfall: 61,
    man: 73,
    kvinnor: 49,
    arsmal: '61',
    period: '2022',
    analys: 'Utfallet 61 är lika högt som årsmålet.',
  },
  {
    malId: 'M1.4.N1.E3',
    agare: 'Enhet',
    namn: 'Andelen ungdomar som i Stockholmsenkäten uppger att de inte använder tobak',
    arsmal: '82 %',
    period: '2022',
    analys: 'Inget utfall finns för året.',
  },
  {
    malId: 'M1.4.N1.E4',
    agare: 'Enhet',
    namn: 'Andel ungdomar som i stockholmsenkäten uppger att de skattar sin hälsa som god',
    utfall: 53,
    arsmal: '53',
    period: 'VB 2022',
    analys: 'Utfallet 53 är lika högt som årsmålet.',
  },
  {
    malId: 'M1.4.N1.E4',
    agare: 'Enhet',
    namn: 'Andelen av kuratorernas besökare som är pojkar/unga män respektive flickor/unga kvinnor',
    utfall: 18,
    foregaende: 12,
    arsmal: '18',
    period: 'VB 2022',
    analys: 'Utfallet har ökat från 12 till 18 och är lika högt som årsmålet.',
  },
  {
    malId: 'M3.2',
    agare: 'KF',
    namn: 'Aktivt Medskapandeindex',
    kfArsmal: '83',
    period: '2022',
  },
  { malId: 'M3.2', agare: 'KF', namn: 'Sjukfrånvaro', kfArsmal: 'Tas fram av nämnd/styrelse', period: 'VB 2022' },
  {
    malId: 'M3.2',
    agare: 'KF',
    namn: 'Sjukfrånvaro dag 1-14',
    kfArsmal: 'Tas fram av nämnd/styrelse',
    period: 'VB 2022',
  },
  {
    malId: 'M3.2.N3.E1',
    agare: 'Enhet',
    namn: 'Antalet digitaliserade verktyg i respektive verksamhet, fritid, fält och ungdomsmottagning',
    utfall: 3,
    foregaende: 4,
    arsmal: '3',
    period: 'VB 2022',
    analys: 'Utfallet 3 är lika högt som årsmålet.',
  },
];

export interface SampleAktivitet {
  readonly malId: string;
  readonly agare: string;
  readonly namn: string;
  readonly start: string;
  readonly slut: string;
  readonly isKlar?: boolean;
  readonly analys?: string;
}

const AR_START = '2022-01-01';
const AR_SLUT = '2022-12-31';

export const UNG_FRITID_AKTIVITET_LIST: readonly SampleAktivitet[] = [
  {
    malId: 'M1.2.N1.E1',
    agare: 'Enhet',
    namn: 'Fastighetsnämnden ska i samarbete med kommunstyrelsen, kulturnämnden och stadsdelsnämnderna kartlägga det långsiktiga investeringsbehovet i stadens parklekar.',
    start: AR_START,
    slut: AR_SLUT,
    isKlar: true,
    analys: 'Parklekarnas behov är kartlagt.',
  },
  {
    malId: 'M1.2.N1.E1',
    agare: 'Enhet',
    namn: 'Fritidsverksamheten fortsätter att implementera arbetssättet Mentor i våldsprevention (MVP) och en fritid fri från våld fritidsverksamhet.',
    start: AR_START,
    slut: AR_SLUT,
    isKlar: true,
    analys: 'Arbetssättet har prövats på två mötesplatser.',
  },
  {
    malId: 'M1.2.N1.E2',
    agare: 'Enhet',
    namn: 'Arbetet med att tillämpa stadsdelens handlingsplan för att minska risken att barn och ungdomar dras in i kriminalitet fortsätter.',
    start: AR_START,
    slut: AR_SLUT,
    isKlar: true,
    analys: 'Handlingsplanen har tillämpats tillsammans med andra enheter.',
  },
  {
    malId: 'M1.4.N1',
    agare: 'Nämnd',
    namn: 'Förvaltningen ska fortsätta arbetet att tillsammans med Region Stockholm starta en verksamhet i Liljeholmen som innehåller både ungdomsmottagning, öppen fritidsverksamhet för ungdomar och föreningsdrivna aktiviteter.',
    start: '2020-05-29',
    slut: '2023-03-31',
  },
  {
    malId: 'M1.4.N1',
    agare: 'Nämnd',
    namn: 'Förvaltningen ska vidareutveckla det uppsökande arbetet med fältförlagd socionom.',
    start: '2021-01-01',
    slut: AR_SLUT,
  },
  {
    malId: 'M1.4.N1',
    agare: 'Nämnd',
    namn: 'Förvaltningens enheter ska ha kännedom om kraven på tillgänglighetsanpassning och rutiner för att följa kraven.',
    start: AR_START,
    slut: AR_SLUT,
  },
  {
    malId: 'M1.4.N1',
    agare: 'Nämnd',
    namn: 'Ungdomsmottagningen ska förstärka det uppsökande arbetet i skolor och på öppna fritidsverksamheter för att förebygga psykisk ohälsa bland unga.',
    start: '2020-01-01',
    slut: AR_SLUT,
  },
  {
    malId: 'M1.4.N1',
    agare: 'Nämnd',
    namn: 'Ungdomsmottagningen ska förstärka det uppsökande arbetet i skolor och på öppna fritidsverksamheter för att förebygga psykisk ohälsa bland unga.',
    start: '2020-01-01',
    slut: AR_SLUT,
    analys: 'Mottagningen har besökt skolor och mötesplatser under året.',
  },
  {
    malId: 'M1.4.N1.E1',
    agare: 'Enhet',
    namn: 'Ungdomsmottagning, fritidsverksamhet, fältverksamhet och föreningsliv tillsammans i Liljeholmen',
    start: AR_START,
    slut: AR_SLUT,
    analys: 'Planeringen har pågått under året; lokalen är inte färdig.',
  },
  {
    malId: 'M1.4.N1.E2',
    agare: 'Enhet',
    namn: 'Verksamheten anpassas efter dagens ungas behov och levnadsmönster',
    start: AR_START,
    slut: AR_SLUT,
    isKlar: true,
    analys: 'Öppettiderna har ändrats efter de ungas önskemål.',
  },
  {
    malId: 'M1.4.N1.E3',
    agare: 'Enhet',
    namn: 'Enheten vidareutvecklar det uppsökande arbetet med fältförlagd socionom.',
    start: AR_START,
    slut: AR_SLUT,
    analys: 'Socionomen arbetar tillsammans med fältassistenterna.',
  },
  {
    malId: 'M1.4.N1.E3',
    agare: 'Enhet',
    namn: 'Fältverksamheten implementerar Stockholmsstandard för socialt fältarbete så att arbetsmetoder och förhållningssätt kvalitetssäkras.',
    start: AR_START,
    slut: AR_SLUT,
    analys: 'Standarden används i det dagliga arbetet.',
  },
  {
    malId: 'M1.4.N1.E3',
    agare: 'Enhet',
    namn: 'Fältverksamheten utvecklar och förfinar sina metoder att motivera unga in i fritidsaktiviteter',
    start: AR_START,
    slut: AR_SLUT,
    analys: 'Metoderna har utvecklats tillsammans med fritidsverksamheten.',
  },
  {
    malId: 'M1.4.N1.E4',
    agare: 'Enhet',
    namn: 'Ungdomsmottagningen förstärker det uppsökande arbetet i skolor och på öppna fritidsverksamheter för att förebygga psykisk ohälsa bland unga.',
    start: AR_START,
    slut: AR_SLUT,
    analys: 'Besök har gjorts både på plats och digitalt.',
  },
  {
    malId: 'M2.5.N1',
    agare: 'Nämnd',
    namn: 'Förvaltningens verksamheter ska arbeta för att minska användningen av plast.',
    start: AR_START,
    slut: AR_SLUT,
    isKlar: true,
    analys: 'Engångsartiklar av plast har bytts ut.',
  },
  {
    malId: 'M3.2.N3.E1',
    agare: 'Enhet',
    namn: 'Nya innovativa metoder inom digitala ungdomsverksamheter tas fram',
    start: AR_START,
    slut: AR_SLUT,
    analys: 'Digitala föreläsningar har prövats för skolor.',
  },
];

import type { Row } from './sample';

const KF = 'KF';
const ENHET = 'Enhet';

/** Invented indicators: every status, class and direction of a tertial report, own limits and overrides. */
export const ALLA_LAGEN_INDIKATOR_LIST: readonly Row[] = [
  { 'Mål-ID': 'M1.1', Indikator: 'Andel förskolebarn i lagom stora grupper', Ägare: KF, Riktning: 'Högre', Beräkning: 'Kvot', Enhet: '%', Utfall: 91, 'Prognos helår': 92, 'Föregående utfall': 88, Årsmål: '90 %', 'KF:s årsmål': '90 %', Periodicitet: 'Tertial' },
  { 'Mål-ID': 'M1.1.N1.E1', Indikator: 'Andel nöjda vårdnadshavare', Ägare: ENHET, Riktning: 'Högre', Beräkning: 'Kvot', Enhet: '%', Utfall: 84, 'Utfall män/pojkar': 82, 'Utfall kvinnor/flickor': 86, 'Antal svarande': 120, 'Prognos helår': 85, 'Föregående utfall': 80, Årsmål: 'minst 85 %', Periodicitet: 'Tertial' },
  { 'Mål-ID': 'M1.1.N1.E1', Indikator: 'Andel barn med modersmålsstöd som har rätt till det', Ägare: ENHET, Riktning: 'Högre', Beräkning: 'Kvot', Enhet: '%', Utfall: 75, 'Utfall män/pojkar': 70, 'Utfall kvinnor/flickor': 80, 'Antal svarande': 40, 'Antal svarande män/pojkar': 37, 'Antal svarande kvinnor/flickor': 3, 'Prognos helår': 76, 'Föregående utfall': 74, Årsmål: '90 %', Periodicitet: 'Tertial', Analys: 'Fler pedagoger med rätt språk rekryteras till hösten.' },
  { 'Mål-ID': 'M1.1.N1.E2', Indikator: 'Antal barn per grupp', Ägare: ENHET, Riktning: 'Lägre', Beräkning: 'Senaste', Enhet: 'barn/avd.', Utfall: 17.2, 'Prognos helår': 17, 'Föregående utfall': 17.8, Årsmål: 'högst 16 barn/avd.', Periodicitet: 'Tertial', Analys: 'En grupp till öppnar i oktober.' },
  { 'Mål-ID': 'M1.1.N1.E3', Indikator: 'Timmar ute per dag', Ägare: ENHET, Riktning: 'Högre', Beräkning: 'Senaste', Enhet: 'timmar', Utfall: 1.1, 'Prognos helår': 1.2, 'Föregående utfall': 2.1, Årsmål: '2,0 timmar', Periodicitet: 'Tertial', Analys: 'Gården är avstängd till november.' },
  { 'Mål-ID': 'M1.1.N1.E3', Indikator: 'Utflykter till skogen', Ägare: ENHET, Riktning: 'Öka', Beräkning: 'Summa', Enhet: 'st', Utfall: 14, 'Prognos helår': 22, 'Föregående utfall': 20, Årsmål: 'öka', Periodicitet: 'Tertial' },
  { 'Mål-ID': 'M1.1.N2.E1', Indikator: 'Sjukfrånvaro', Ägare: ENHET, Riktning: 'Lägre', Beräkning: 'Senaste', Enhet: '%', Utfall: 6.4, 'Föregående utfall': 7.1, Årsmål: 'Max 6,0 %', 'Egen gräns': '10 %', Periodicitet: 'Tertial', Analys: 'Korttidsfrånvaron har ökat sedan augusti.' },
  { 'Mål-ID': 'M1.1.N2.E1', Indikator: 'Personalomsättning', Ägare: ENHET, Riktning: 'Minska', Beräkning: 'Senaste', Enhet: '%', Utfall: 12, 'Prognos helår': 12, 'Föregående utfall': 12, Årsmål: 'minska', Periodicitet: 'Tertial', Analys: 'Omsättningen är oförändrad.' },
  { 'Mål-ID': 'M1.1.N2.E2', Indikator: 'Introduktionsprogram finns', Ägare: ENHET, Riktning: 'Ja/nej', Beräkning: 'Senaste', Utfall: 'Ja', 'Prognos helår': 'Ja', Årsmål: 'Ja', Periodicitet: 'Tertial' },
  { 'Mål-ID': 'M1.1.N2.E2', Indikator: 'Andel nya medarbetare med fadder', Ägare: ENHET, Riktning: 'Högre', Beräkning: 'Kvot', Enhet: '%', 'Föregående utfall': 60, Årsmål: '80 %', Periodicitet: 'Tertial', 'Skäl till saknat utfall': 'Uteblir', Analys: 'Enkäten görs i november.' },
  { 'Mål-ID': 'M2.1', Indikator: 'Aktivt medskapandeindex', Ägare: KF, Riktning: 'Högre', Beräkning: 'Senaste', Utfall: 79, 'Prognos helår': 79, Årsmål: 'Fastställs 2025', 'KF:s årsmål': '80', Periodicitet: 'Tertial', Analys: 'Årsmålet beslutas av kommunfullmäktige.' },
  { 'Mål-ID': 'M2.1.N1.E1', Indikator: 'Andel inköpt ekologisk mat', Ägare: ENHET, Riktning: 'Högre', Beräkning: 'Summa', Enhet: '%', Utfall: 61, 'Föregående utfall': 58, Årsmål: '60 %', Periodicitet: 'Tertial', Analys: 'Prognos lämnas när höstens inköp är kända.' },
  { 'Mål-ID': 'M2.1.N1.E1', Indikator: 'Klimatavtryck från måltider', Ägare: ENHET, Riktning: 'Lägre', Beräkning: 'Senaste', Enhet: 'kg CO2 per kg livsmedel', 'Föregående utfall': 1.4, Årsmål: '1,3 kg CO2 per kg livsmedel', Periodicitet: 'År' },
  { 'Mål-ID': 'M2.1.N1.E1', Indikator: 'Elanvändning', Ägare: ENHET, Riktning: 'Lägre', Beräkning: 'Summa', Enhet: 'MWh', Utfall: 210, 'Prognos helår': 330, 'Föregående utfall': 340, Årsmål: 'enligt energiplanen', Periodicitet: 'Tertial', Analys: 'Årsmålet behöver uttryckas som ett tal.' },
  { 'Mål-ID': 'M2.1.N1.E2', 'Även för mål': 'M2.1', Indikator: 'Budgetavvikelse', Ägare: ENHET, Riktning: 'Intervall', Beräkning: 'Senaste', Enhet: '%', Utfall: -0.4, 'Prognos helår': -0.6, 'Föregående utfall': 1.2, Årsmål: '+/-1 %', Periodicitet: 'Tertial' },
  { 'Mål-ID': 'M2.1.N1.E2', Indikator: 'Andel e-fakturor', Ägare: ENHET, Riktning: 'Högre', Beräkning: 'Kvot', Enhet: '%', Utfall: 88, 'Prognos helår': 88, 'Föregående utfall': 90, Årsmål: '95 %', 'Egen gräns': '95/85', Periodicitet: 'Tertial', 'Överstyrd status': 'Uppfylls helt', Motivering: 'Två leverantörer utan e-faktura har lämnats i september.', Analys: 'Från oktober kommer alla fakturor elektroniskt.' },
];

/** Invented activities: every state, also an unknown one and one carried on to next year. */
export const ALLA_LAGEN_AKTIVITET_LIST: readonly Row[] = [
  { 'Mål-ID': 'M1.1', Aktivitet: 'Kommunstyrelsen tar fram en gemensam kvalitetsmodell.', Ägare: KF, Startdatum: '2024-01-01', Slutdatum: '2024-12-31', Läge: 'Pågår' },
  { 'Mål-ID': 'M1.1.N1', Aktivitet: 'Nämnden inrättar ett nätverk för språkpedagoger.', Ägare: 'Nämnd', Startdatum: '2024-01-15', Slutdatum: '2024-06-30', Läge: 'Genomförd' },
  { 'Mål-ID': 'M1.1.N1.E1', Aktivitet: 'Inför högläsning varje dag.', Ägare: ENHET, Startdatum: '2024-01-08', Slutdatum: '2024-05-31', Klar: '✓' },
  { 'Mål-ID': 'M1.1.N1.E2', Aktivitet: 'Öppna ytterligare en grupp.', Ägare: ENHET, Startdatum: '2024-08-01', Slutdatum: '2024-10-31', Läge: 'Pågår', Analys: 'Lokalen är klar och rekryteringen pågår.' },
  { 'Mål-ID': 'M1.1.N1.E3', Aktivitet: 'Bygg om gården.', Ägare: ENHET, Startdatum: '2024-03-01', Slutdatum: '2024-08-31', Läge: 'Avvikelse', Orsak: 'Leveransen av material är försenad.', 'Nytt slutdatum': '2024-11-15', Analys: 'Ombyggnaden blir klar i november.' },
  { 'Mål-ID': 'M1.1.N2.E1', Aktivitet: 'Genomför hälsosamtal med alla medarbetare.', Ägare: ENHET, Startdatum: '2024-09-01', Slutdatum: '2024-12-15', Läge: 'Ej påbörjad' },
  { 'Mål-ID': 'M1.1.N2.E2', Aktivitet: 'Utbilda faddrar.', Ägare: ENHET, Startdatum: '2024-02-01', Slutdatum: '2024-12-31', Läge: 'Utgår', Analys: 'Utbildningen ordnas av förvaltningen i stället.' },
  { 'Mål-ID': 'M2.1.N1.E1', Aktivitet: 'Byt till lågenergibelysning.', Ägare: ENHET, Startdatum: '2024-04-01', Slutdatum: '2025-06-30', Analys: 'Upphandlingen görs gemensamt.' },
];

type Formrad = readonly [rad: string, slag: string, budget: number | null, utfall: number | null, prognos: number | null];
const I = 'Intäkt';
const K = 'Kostnad';

/** Two branches, tkr: budget, outcome of the period and forecast for the year. */
export const ALLA_LAGEN_EKONOMI: Readonly<Record<string, readonly Formrad[]>> = {
  V1: [
    ['Taxor och avgifter', I, 1200, 790, 1190],
    ['Hyresintäkter', I, null, null, null],
    ['Bidrag', I, 300, 310, 420],
    ['Personalkostnader', K, 14200, 9610, 14350],
    ['Lokalkostnader', K, 2400, 1600, 2400],
    ['Övriga kostnader', K, 900, 580, 870],
  ],
  V2: [
    ['Taxor och avgifter', I, 450, 300, 450],
    ['Försäljning av verksamhet', I, 150, 60, 120],
    ['Personalkostnader', K, 5100, 3390, 5080],
    ['Övriga personalkostnader', K, 90, 70, 100],
    ['Lokalkostnader', K, 800, 533.5, 800.5],
    ['Entreprenader och köp av verksamhet', K, 260, 110, 200],
    ['Övriga kostnader', K, 340, 205, 330],
  ],
};

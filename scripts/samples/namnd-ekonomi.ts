import { numbered, type Row } from './sample';

/** Invented figures of a board's area, mnkr, incomes negative: budget, outcome, last year, and period's outcome and forecast in tertial report 2. */
interface Omrade {
  readonly id: string;
  readonly namn: string;
  readonly delAv?: string;
  readonly isFullstandig?: boolean;
  readonly egenTabell?: boolean;
  readonly kostnader: Belopp;
  readonly intakter: Belopp;
  /** Personnel: outcome and last year. */
  readonly personal?: readonly [number, number];
  /** Deviations as forecast in T1 and T2, and last year's before and after transfers. */
  readonly avvikelse?: readonly [t1: number, t2: number, foregaendeFore: number, foregaendeEfter: number];
  /** Capital costs: name, budget, outcome. */
  readonly kapital?: readonly (readonly [string, number, number])[];
  readonly kommentar?: string;
  readonly prognosKommentar?: string;
}
type Belopp = readonly [budget: number, utfall: number, foregaende: number, period: number, prognos: number];

export const NAMND_OMRADE_LIST: readonly Omrade[] = [
  { id: 'V1', namn: 'Nämnd- och förvaltningsadministration', egenTabell: true, kostnader: [62.4, 61.8, 59.9, 40.6, 61.9], intakter: [-2.1, -2.6, -2.4, -1.5, -2.1], personal: [38.2, 36.9], avvikelse: [0, 0.5, 0.4, 0.4] },
  { id: 'V2', namn: 'Förskoleverksamhet', egenTabell: true, kostnader: [298.6, 301.9, 289.4, 198.3, 301.4], intakter: [-17.2, -19.8, -18.5, -12.4, -18.5], personal: [196.3, 188.7], avvikelse: [-2, -1.5, 2.2, 1.4] },
  { id: 'V3', namn: 'Äldreomsorg', egenTabell: true, kostnader: [276.5, 284.1, 268.8, 188.2, 282.9], intakter: [-21.4, -22, -21.1, -14.2, -21.8], personal: [142.6, 137.2], avvikelse: [-3, -6, -4.1, -4.3], kommentar: 'Antalet timmar i hemtjänsten är högre än budgeterat.', prognosKommentar: 'Hemtjänsten utför fler timmar än budgeterat.' },
  { id: 'V31', namn: 'hemtjänst', delAv: 'V3', egenTabell: false, kostnader: [118.2, 124, 112.5, 81.6, 123.4], intakter: [-6.3, -6.5, -6.2, -4.2, -6.4] },
  { id: 'V32', namn: 'vård- och omsorgsboende', delAv: 'V3', egenTabell: false, kostnader: [151.3, 153, 149, 101.9, 152.6], intakter: [-14.9, -15.2, -14.6, -9.8, -15.1] },
  { id: 'V4', namn: 'Stöd och service till personer med funktionsnedsättning', egenTabell: true, kostnader: [243.8, 241.2, 232.5, 160.4, 242.3], intakter: [-18.6, -19.1, -17.7, -12.5, -18.6], personal: [98.4, 94.1], avvikelse: [1, 1.5, 2.7, 2.1] },
  { id: 'V5', namn: 'Individ- och familjeomsorg', egenTabell: true, kostnader: [232.7, 236.9, 228.4, 157.1, 236.4], intakter: [-28.9, -31.3, -30.2, -20.6, -30.1], personal: [121.8, 118.5], avvikelse: [-4, -2.5, -3.2, -3.2] },
  { id: 'V51', namn: 'barn och unga', delAv: 'V5', isFullstandig: true, egenTabell: false, kostnader: [140.2, 145.6, 139, 96.4, 145], intakter: [-14.5, -16.1, -15.5, -10.4, -15.3] },
  { id: 'V52', namn: 'vuxna', delAv: 'V5', isFullstandig: true, egenTabell: false, kostnader: [62.1, 60.7, 60.2, 40.3, 60.9], intakter: [-8.2, -8.6, -8.4, -5.8, -8.4] },
  { id: 'V53', namn: 'socialpsykiatri', delAv: 'V5', isFullstandig: true, egenTabell: false, kostnader: [30.4, 30.6, 29.2, 20.4, 30.5], intakter: [-6.2, -6.6, -6.3, -4.4, -6.4] },
  { id: 'V6', namn: 'Stadsmiljöverksamhet', egenTabell: true, kostnader: [14.2, 14.6, 13.7, 9.1, 14.5], intakter: [-0.3, -0.5, -0.4, -0.2, -0.3], personal: [3.1, 3], avvikelse: [0, -0.3, 0.1, 0.1], kapital: [['Avskrivningar', 6.8, 6.7], ['Internräntor', 1.1, 1]] },
  { id: 'V7', namn: 'Kultur och fritid', egenTabell: true, kostnader: [44.9, 43.6, 42.1, 28.5, 44.1], intakter: [-3.2, -3.8, -3.5, -2.3, -3.4], personal: [27.5, 26.4], avvikelse: [0.5, 1, 0.9, 0.7] },
  { id: 'V8', namn: 'Ekonomiskt bistånd', egenTabell: true, kostnader: [121.5, 126.3, 119.7, 83.9, 126.6], intakter: [-4.1, -4.4, -4.2, -2.8, -4.2], avvikelse: [-5.5, -5, -3.9, -3.9] },
];

export const NAMND_VERKSAMHET_ROW_LIST: readonly Row[] = NAMND_OMRADE_LIST.map((omrade, index) => ({
  'Verksamhet-ID': omrade.id,
  Namn: omrade.namn,
  'Del av': omrade.delAv ?? '',
  Uppdelning: omrade.delAv === undefined ? '' : omrade.isFullstandig ? 'Fullständig' : 'Delmängd',
  Ordning: index + 1,
  'Egen tabell': omrade.egenTabell ? 'Ja' : 'Nej',
}));

const round = (value: number): number => Math.round(value * 10) / 10;
const mnkr = { Beloppsenhet: 'mnkr' } as const;

function vbRows(omrade: Omrade, kostnadId: string): readonly Row[] {
  const { id, kostnader, intakter, personal, avvikelse, kapital = [], kommentar = '' } = omrade;
  const [t1, t2, fore, efter] = avvikelse ?? [];
  return [
    { 'Verksamhet-ID': id, Rad: 'Kostnader', Slag: 'Kostnad', ...mnkr, Budget: kostnader[0], Utfall: kostnader[1], 'Föregående utfall': kostnader[2], Kommentar: kommentar },
    { 'Verksamhet-ID': id, Rad: 'Intäkter', Slag: 'Intäkt', ...mnkr, Budget: intakter[0], Utfall: intakter[1], 'Föregående utfall': intakter[2] },
    ...(personal ? [{ 'Verksamhet-ID': id, Rad: 'Personalkostnader', Slag: 'Kostnad', 'Del av': kostnadId, ...mnkr, Utfall: personal[0], 'Föregående utfall': personal[1], 'Angiven avvikelse': round(personal[0] - personal[1]) }] : []),
    ...(avvikelse ? [{ 'Verksamhet-ID': id, Rad: 'Netto', Slag: 'Netto', ...mnkr, 'Prognosavvikelse T1': t1!, 'Prognosavvikelse T2': t2!, 'Föregående avvikelse före': fore!, 'Föregående avvikelse efter': efter! }] : []),
    ...kapital.map(([rad, budget, utfall]) => ({ 'Verksamhet-ID': id, Rad: rad, Slag: 'Kapitalkostnad', ...mnkr, Budget: budget, Utfall: utfall })),
  ];
}

const PER_OMRADE = 'Utfall jämfört med budget per verksamhetsområde';

/** Figures that the printed tables state: one is rounded (Äldreomsorg), one is wrong (Kultur och fritid: 38,8 for 39,8). */
const ANGIVEN_ROW_LIST: readonly Row[] = [
  { 'Verksamhet-ID': 'V3', Rad: 'Netto', Slag: 'Summa', ...mnkr, Budget: 255.2, Källa: PER_OMRADE },
  { 'Verksamhet-ID': 'V7', Rad: 'Netto', Slag: 'Summa', ...mnkr, Budget: 41.7, Utfall: 38.8, Källa: PER_OMRADE },
  { Rad: 'Kostnader', Slag: 'Summa', ...mnkr, Budget: 1294.6, Utfall: 1310.4, Källa: 'Resultaträkning' },
  { Rad: 'Intäkter', Slag: 'Summa', ...mnkr, Budget: -95.8, Utfall: -103.5, Källa: 'Resultaträkning' },
  { Rad: 'Anslag för nämndens verksamhet (netto)', Slag: 'Summa', ...mnkr, Budget: 1198.8, Utfall: 1206.9, 'Föregående avvikelse före': -4.9, Källa: 'Resultaträkning' },
  { Rad: 'Avvikelse efter resultatdispositioner', Slag: 'Summa', ...mnkr, 'Föregående avvikelse efter': -6.7, Källa: 'Resultaträkning' },
];

/** Numbers the rows; a part names the cost row of its area. */
function withIds(rowList: readonly Row[]): readonly Row[] {
  return rowList.map((row, index) => ({ 'Rad-ID': numbered('K', index), ...row }));
}

function vbEkonomi(): readonly Row[] {
  const rowList: Row[] = [];
  for (const omrade of NAMND_OMRADE_LIST) rowList.push(...vbRows(omrade, numbered('K', rowList.length)));
  return withIds([...rowList, ...ANGIVEN_ROW_LIST]);
}
export const NAMND_VB_EKONOMI_LIST: readonly Row[] = vbEkonomi();

export const NAMND_T2_EKONOMI_LIST: readonly Row[] = withIds(
  NAMND_OMRADE_LIST.flatMap(({ id, kostnader, intakter, avvikelse, prognosKommentar = '' }): readonly Row[] => [
    { 'Verksamhet-ID': id, Rad: 'Kostnader', Slag: 'Kostnad', ...mnkr, Budget: kostnader[0], Utfall: kostnader[3], 'Prognos T2': kostnader[4], Kommentar: prognosKommentar },
    { 'Verksamhet-ID': id, Rad: 'Intäkter', Slag: 'Intäkt', ...mnkr, Budget: intakter[0], Utfall: intakter[3], 'Prognos T2': intakter[4] },
    ...(avvikelse ? [{ 'Verksamhet-ID': id, Rad: 'Netto', Slag: 'Netto', ...mnkr, 'Prognosavvikelse T1': avvikelse[0] }] : []),
  ]),
);

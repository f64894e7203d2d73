import type { Row } from './sample';

type Enhet = readonly [namn: string, omrade: string, brutto: number, fran: number, resultat: number, atagande: string, sedan: number | null, till: number];

/** Invented result units, tkr: both caps, a deficit carried in full, commitments not met. */
const RESULTATENHET_LIST: readonly Enhet[] = [
  ['Förskolan Ekorren', 'V2', 21450, -850, -1420, 'Ja', null, 1922],
  ['Förskolan Lärkan', 'V2', 18320, -1700, -300, 'Ja', null, 1832],
  ['Förskolan Tallbacken', 'V2', 16900, 240, 410, 'Ja', 2023, -650],
  ['Förskolan Backsippan', 'V2', 15240, -310, -205, 'Ja', null, 515],
  ['Hemtjänsten Söder', 'V3', 38750, 1250, 180, 'Ja', 2023, -1430],
  ['Fritid Centrum', 'V7', 12800, -420, -95, 'Ja', null, 515],
  ['Fritid Norra', 'V7', 9100, -150, -260, 'Nej', null, 0],
];

export const NAMND_RESULTATENHET_LIST: readonly Row[] = RESULTATENHET_LIST.map(
  ([namn, omrade, brutto, fran, resultat, atagande, sedan, till]) => ({
    Namn: namn,
    'Verksamhet-ID': omrade,
    Bruttobudget: brutto,
    'Från föregående år': fran,
    Resultat: resultat,
    'Åtagande uppfyllt': atagande,
    'Underskott sedan år': sedan,
    'Till nästa år': till,
  }),
);

type Investering = readonly [namn: string, grupp: string, budget: number, period: number, prognos: number, utfall: number, kommentar?: string];
const INVESTERING_LIST: readonly Investering[] = [
  ['Lekplatser', 'Stadsmiljö', 6, 2.9, 5.8, 5.4, 'En lekplats har flyttats till nästa år.'],
  ['Parkvägar', 'Stadsmiljö', 4.5, 2.7, 4.5, 4.6],
  ['Belysning', 'Stadsmiljö', 2, 0.3, 1.4, 1.1, 'Leveransen av armaturer är försenad.'],
  ['Inventarier till förskolor', 'Inventarier', 1.6, 0.8, 1.6, 1.5],
  ['It-utrustning', 'Inventarier', 0.9, 0.6, 0.9, 0.8],
];
const round = (value: number): number => Math.round(value * 10) / 10;

export const NAMND_VB_INVESTERING_LIST: readonly Row[] = INVESTERING_LIST.map(([namn, grupp, budget, , prognos, utfall, kommentar = '']) => ({
  Investering: namn,
  Grupp: grupp,
  Beloppsenhet: 'mnkr',
  Budget: budget,
  Utfall: utfall,
  'Prognos T2': prognos,
  'Angiven avvikelse': round(budget - utfall),
  Kommentar: kommentar,
}));

export const NAMND_T2_INVESTERING_LIST: readonly Row[] = INVESTERING_LIST.map(([namn, grupp, budget, period, prognos]) => ({
  Investering: namn,
  Grupp: grupp,
  Beloppsenhet: 'mnkr',
  Budget: budget,
  Utfall: period,
  'Prognos T2': prognos,
}));

const T = 'Tillgång';
const S = 'Skuld/kommunkapital';
const BALANS: readonly (readonly [sida: string, post: string, utfall: number, foregaende: number])[] = [
  [T, 'Maskiner och inventarier', 3.4, 3.1],
  [T, 'Kundfordringar', 4.2, 5],
  [T, 'Förutbetalda kostnader och upplupna intäkter', 18.9, 16.2],
  [T, 'Kassa och bank', 0.2, 0.2],
  [T, 'Summa tillgångar', 26.7, 24.5],
  [S, 'Kommunkapital', 48.2, 45.3],
  [S, 'Leverantörsskulder', -18.4, -17.2],
  [S, 'Personalskulder', -15.2, -14.6],
  [S, 'Upplupna kostnader och förutbetalda intäkter', -41.3, -38],
  [S, 'Summa skulder och kommunkapital', -26.7, -24.5],
];
export const NAMND_BALANS_LIST: readonly Row[] = BALANS.map(([sida, post, utfall, foregaende]) => ({
  Sida: sida,
  Post: post,
  Beloppsenhet: 'mnkr',
  Utfall: utfall,
  'Föregående utfall': foregaende,
}));

const BARN = 'Förskoleverksamhet, antal barn';
const PLACERINGAR = 'Individ- och familjeomsorg, placeringar';
const OMSATTNING = 'Personalomsättning';
const MANAD_LIST = ['Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dec'];

const PLACERING_LIST: readonly (readonly [string, readonly number[], number])[] = [
  ['Familjehem', [61, 62, 62, 64, 63, 63, 60, 60, 62, 65, 65, 66], 62.8],
  ['Hem för vård eller boende', [14, 14, 15, 17, 17, 16, 16, 18, 18, 17, 16, 16], 16.2],
  ['Stödboende', [8, 8, 9, 9, 9, 7, 7, 7, 8, 8, 8, 9], 8.1],
];

/** Volumes up to a month: children against budget, placements by month, staff turnover by tertial. */
export function namndVolymer(monthCount: number): readonly Row[] {
  const isVb = monthCount === MANAD_LIST.length;
  const barn = (rad: string, budget: number, utfall: number, foregaende: number): Row => ({
    Tabell: BARN,
    Rad: rad,
    År: 2024,
    Måttenhet: 'antal',
    Budget: budget,
    Utfall: utfall,
    'Föregående avvikelse': foregaende,
  });
  return [
    barn('Barn 1–3 år', 1120, 1098, -14),
    barn('Barn 4–5 år', 980, 1002, 9),
    ...PLACERING_LIST.map(([rad, list, medel]) => ({
      Tabell: PLACERINGAR,
      Rad: rad,
      Måttenhet: 'antal',
      ...Object.fromEntries(list.slice(0, monthCount).map((value, index) => [MANAD_LIST[index]!, value])),
      Sammanfattning: 'Medel',
      'Angiven sammanfattning': isVb ? medel : null,
      Fotnot: 'Antal pågående placeringar den sista i månaden.',
    })),
    { Tabell: OMSATTNING, Rad: 'Förskollärare', Måttenhet: '%', T1: 4.1, T2: 9.8, VB: isVb ? 12.6 : null, Fotnot: 'Ackumulerat från årets början.' },
    { Tabell: OMSATTNING, Rad: 'Socialsekreterare', Måttenhet: '%', T1: 'i.u.', T2: 11.4, VB: isVb ? 15.2 : null },
  ];
}

const TYP = 'Typ av ärende';
const OMRADE = 'Verksamhet';
type Synpunkt = readonly [uppdelning: string, kategori: string, t1: number | null, t2: number | null, vb: number | null, atgarder?: string];
const SYNPUNKT_LIST: readonly Synpunkt[] = [
  [TYP, 'Klagomål', 18, 22, 15],
  ['', 'Synpunkter', 9, 7, 11],
  ['', 'Beröm', 5, null, 4],
  [OMRADE, 'Förskola', 7, 9, 6, 'Rutinen för hämtning och lämning har ändrats.'],
  ['', 'Äldreomsorg', 16, 14, 15, 'Hemtjänsten ringer tillbaka inom två dagar.'],
  ['', 'Stadsmiljö', 9, 6, 9],
];
export function namndSynpunkter(typ: 'T2' | 'VB'): readonly Row[] {
  return SYNPUNKT_LIST.map(([uppdelning, kategori, t1, t2, vb, atgarder = '']) => ({
    Uppdelning: uppdelning,
    Kategori: kategori,
    T1: t1,
    T2: t2,
    VB: typ === 'VB' ? vb : null,
    Åtgärder: atgarder,
  }));
}

const SATSNING = 'Särskild satsning';
const LOKAL = 'Lokaländamål';
export const NAMND_VB_BUDGETPOST_LIST: readonly Row[] = [
  { Lista: SATSNING, Post: 'Språkutvecklande arbete i förskolan', Beloppsenhet: 'mnkr', Belopp: 1.8 },
  { Lista: SATSNING, Post: 'Trygghetsvärdar', Beloppsenhet: 'mnkr', Belopp: 2.4, Kommentar: 'Medlen har använts fullt ut.' },
  { Lista: LOKAL, Post: 'Evakuering av förskolan Lärkan', Beloppsenhet: 'mnkr', Belopp: 1.2 },
  { Lista: LOKAL, Post: 'Gruppbostad vid parken', Beloppsenhet: 'mnkr', Belopp: 3.1 },
  { Lista: LOKAL, Post: 'Projektering', 'Del av': 'Gruppbostad vid parken', Beloppsenhet: 'mnkr', Belopp: 0.9 },
  { Lista: LOKAL, Post: 'Summa', Beloppsenhet: 'mnkr', Belopp: 4.3 },
];

import { numbered, type Row } from './sample';

const COLUMN_LIST = ['Föregående budget VP', 'Föregående budget', 'Utfall år−2', 'Föregående prognos T2', 'Budget VP', 'Angiven avvikelse'];
const mnkr = { Beloppsenhet: 'mnkr' } as const;
type Tal = readonly (number | null)[];

function figures(list: Tal): Row {
  return Object.fromEntries(COLUMN_LIST.map((column, index) => [column, list[index] ?? null]));
}

/** Areas of the plan with their budget tables as printed, mnkr: incomes, costs, stated netto. */
const OMRADE_LIST: readonly (readonly [id: string, namn: string, delAv: string, intakter: Tal, kostnader: Tal, netto: Tal])[] = [
  ['V1', 'Nämnd- och förvaltningsadministration', '', [0, -2.4, -3.3, -3.1, 0, 0], [45.2, 53.5, 59.1, 70.2, 66, 20.8], [45.2, 51.1, 55.8, 67.1, 66, 20.8]],
  ['V2', 'Förskoleverksamhet', '', [-16.6, -20.6, -37.5, -17, -15.6, 1], [296.6, 302.9, 300.2, 298.7, 278.9, -17.7], [280, 282.3, 262.7, 281.7, 263.3, -16.7]],
  ['V3', 'Barn, kultur och fritid', '', [0, -0.8, -5.5, 0, 0, 0], [26.4, 30.3, 39.2, 32.9, 34.3, 7.9], [26.4, 29.5, 33.7, 32.9, 34.3, 7.9]],
  ['V4', 'Äldreomsorg', '', [-7.2, -19.3, -21.6, -19.3, -7.2, 0], [255.4, 275.1, 284.4, 282, 255.8, 0.4], [248.2, 255.8, 262.8, 262.7, 248.6, 0.4]],
  ['V5', 'Stöd och service till personer med funktionsnedsättning', '', [-1.4, -34.8, -43.3, -35.7, -1.4, 0], [227.1, 264.3, 264.4, 261, 224.6, -2.5], [225.7, 229.5, 221.1, 225.3, 223.2, -2.5]],
  ['V6', 'Individ- och familjeomsorg', '', [-2.9, -72.2, -94.5, -85.8, -2.8, 0.1], [206.7, 279.4, 273.5, 258.8, 204.3, -2.4], [203.8, 207.2, 179, 173, 201.5, -2.3]],
  ['V63', 'socialpsykiatri', 'V6', [0, -4.5, -6.2, -4.6, 0, 0], [26.3, 30.8, 33.4, 32.4, 26.1, -0.2], [26.3, 26.3, 27.2, 27.8, 26.1, -0.2]],
  ['V7', 'Stadsmiljöverksamhet', '', [0, 0, -0.6, -0.3, 0, 0], [11.9, 12.9, 11.6, 13.2, 12.2, 0.3], [11.9, 12.9, 11, 12.9, 12.2, 0.3]],
  ['V8', 'Ekonomiskt bistånd', '', [-2.9, -5.4, -4.3, -4, -3, -0.1], [112.2, 114.7, 118.7, 119.3, 118.8, 6.6], [109.3, 109.3, 114.4, 115.3, 115.8, 6.5]],
  ['V9', 'Arbetsmarknadsåtgärder', '', [-2.5, -9.4, -5.4, -6.5, -2.6, 6.8], [19.4, 26.3, 21.8, 22.4, 19.5, -6.8], [16.9, 16.9, 16.4, 15.9, 16.9, 0]],
];

/** Parts that the overview alone prints, as netto: Bokslut, Prognos T2, Budget. */
const DEL_LIST: readonly (readonly [id: string, namn: string, delAv: string, bokslut: number, prognos: number, budget: number])[] = [
  ['V61', 'barn och ungdom', 'V6', 124.7, 131.7, 128],
  ['V62', 'vuxna', 'V6', 40.2, 39.4, 37.5],
  ['V64', 'nyanlända', 'V6', -19.7, -33.5, 0],
  ['V81', 'handläggning', 'V8', 33.3, 33.8, 33.9],
];

export const NAMND_VP_VERKSAMHET_LIST: readonly Row[] = [...OMRADE_LIST, ...DEL_LIST]
  .map(([id, namn, delAv]) => ({ 'Verksamhet-ID': id, Namn: namn, 'Del av': delAv, 'Egen tabell': delAv === '' || id === 'V63' ? 'Ja' : 'Nej' }))
  .sort((a, b) => a['Verksamhet-ID'].localeCompare(b['Verksamhet-ID'], 'en'))
  .map((row, index) => ({ ...row, Ordning: index + 1 }));

const OVERSIKT = 'DRIFTVERKSAMHET';

export const NAMND_VP_EKONOMI_LIST: readonly Row[] = [
  ...OMRADE_LIST.flatMap(([id, namn, , intakter, kostnader, netto]) => [
    { 'Verksamhet-ID': id, Rad: 'Intäkter', Slag: 'Intäkt', ...mnkr, ...figures(intakter) },
    { 'Verksamhet-ID': id, Rad: 'Kostnader', Slag: 'Kostnad', ...mnkr, ...figures(kostnader) },
    { 'Verksamhet-ID': id, Rad: 'Netto', Slag: 'Summa', ...mnkr, ...figures(netto), Källa: namn },
  ]),
  ...DEL_LIST.map(([id, , , bokslut, prognos, budget]) => ({
    'Verksamhet-ID': id,
    Rad: 'Netto',
    Slag: 'Netto',
    ...mnkr,
    'Utfall år−2': bokslut,
    'Föregående prognos T2': prognos,
    'Budget VP': budget,
  })),
  { 'Verksamhet-ID': 'V7', Rad: 'Avskrivningar och kapitalkostnader', Slag: 'Kapitalkostnad', ...mnkr, ...figures([6.5, 6.5, 5.5, 6.5, 7.8, 1.3]) },
  { 'Verksamhet-ID': 'V7', Rad: 'Netto inkl. kapitalkostnader', Slag: 'Summa', ...mnkr, ...figures([18.4, 19.4, 16.5, 19.4, 20, 1.6]), Källa: 'Stadsmiljöverksamhet' },
  { Rad: 'Summa', Slag: 'Summa', ...mnkr, 'Utfall år−2': 1156.9, 'Föregående prognos T2': 1186.8, 'Budget VP': 1181.8, Källa: OVERSIKT },
  { Rad: 'Kapitalkostnader', Slag: 'Summa', ...mnkr, 'Utfall år−2': 5.5, 'Föregående prognos T2': 6.5, 'Budget VP': 7.8, Källa: OVERSIKT },
  { Rad: 'Summa inkl. kapitalkostnader', Slag: 'Summa', ...mnkr, 'Utfall år−2': 1162.4, 'Föregående prognos T2': 1193.3, 'Budget VP': 1189.6, Källa: OVERSIKT },
].map((row, index) => ({ 'Rad-ID': numbered('K', index), ...row }));

/** Investments as printed, mnkr; the forecast is that of November. */
export const NAMND_VP_INVESTERING_LIST: readonly Row[] = (
  [
    ['Stadsmiljö', 9.1, 27.9, 18.2, 27.9, 11.5, 2.4],
    ['Klimatinvesteringar', 0, 1.9, 0.7, 1.9, 0, 0],
    ['Maskiner och inventarier', 1.4, 3.9, 2.2, 3.9, 1.3, -0.1],
    ['Totalt', 10.5, 33.7, 21.1, 33.7, 12.8, 2.3],
  ] as const
).map(([investering, budgetVp, budget, bokslut, prognos, ar, jmf]) => ({
  Investering: investering,
  ...mnkr,
  'Föregående budget VP': budgetVp,
  'Föregående budget': budget,
  'Utfall år−2': bokslut,
  'Föregående prognos': prognos,
  'Budget VP': ar,
  'Angiven avvikelse': jmf,
}));

const DRIFT = 'Budgetjustering drift';
const INVESTERING = 'Budgetjustering investering';
const LOKAL = 'Lokaländamål';

export const NAMND_VP_BUDGETPOST_LIST: readonly Row[] = (
  [
    [DRIFT, 'Lokaler', '', 4.5, '1'],
    [DRIFT, 'Introduktionsförskola', '', 1.3, '3'],
    [DRIFT, 'Sportotek', '', 1.5, '3'],
    [DRIFT, 'Biologisk mångfald, invasiva arter', '', 0.8, '3'],
    [DRIFT, 'Biologisk mångfald, Sundbydammarna', '', 0.6, '3'],
    [DRIFT, 'Summa', '', 8.7, ''],
    [INVESTERING, 'Inventarier till nya förvaltningshuset', '', 6, '3'],
    [INVESTERING, 'Trygghetsskapande åtgärder', '', 4, '3'],
    [INVESTERING, 'Belysning hundrastgård Tenstadalen', 'Trygghetsskapande åtgärder', 0.4, '3'],
    [INVESTERING, 'Lättingeparken', 'Trygghetsskapande åtgärder', 0.6, '3'],
    [INVESTERING, 'Platsaktivering Spånga By', 'Trygghetsskapande åtgärder', 3, '3'],
    [INVESTERING, 'Biologisk mångfald, Solhemsdammen', '', 0.9, '3'],
    [INVESTERING, 'Klimatinvesteringar', '', 1.4, '3'],
    [INVESTERING, 'Summa', '', 12.3, ''],
    [LOKAL, 'Funktionsnedsättning', '', 1.7, '1'],
    [LOKAL, 'Gruppboende enligt LSS, våning 0', 'Funktionsnedsättning', 1.1, '1'],
    [LOKAL, 'Serviceenheter enligt LSS, våning 1', 'Funktionsnedsättning', 0.6, '1'],
    [LOKAL, 'Socialpsykiatri', '', 2.8, '1'],
    [LOKAL, 'Gruppboende nr 1 enligt SoL, våning 2', 'Socialpsykiatri', 1.1, '1'],
    [LOKAL, 'Gruppboende nr 2 enligt SoL, våning 3', 'Socialpsykiatri', 1.1, '1'],
    [LOKAL, 'Stödboende enligt SoL, våning 4', 'Socialpsykiatri', 0.6, '1'],
    [LOKAL, 'Summa', '', 4.5, ''],
  ] as const
).map(([lista, post, delAv, belopp, bilaga]) => ({ Lista: lista, Post: post, 'Del av': delAv, ...mnkr, Belopp: belopp, Bilaga: bilaga }));

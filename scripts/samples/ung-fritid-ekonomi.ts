/** The three economy forms of the sample, tkr, as printed: post · utfall · budget · avvikelse (stated). */
export type Formrad = readonly [rad: string, slag: string, utfall: number | null, budget: number | null, avvikelse: number, kommentar?: string];

export interface SampleVerksamhet {
  readonly id: string;
  readonly namn: string;
  readonly radList: readonly Formrad[];
}

const I = 'Intäkt';
const K = 'Kostnad';
const S = 'Summa';

export const UNG_FRITID_VERKSAMHET_LIST: readonly SampleVerksamhet[] = [
  {
    id: 'V1',
    namn: 'Fritid',
    radList: [
      ['Taxor och avgifter', I, null, null, 0],
      ['Hyresintäkter', I, 159, 100, 59],
      ['Bidrag', I, 374, 100, 274],
      ['Försäljning av verksamhet', I, 127, null, 127],
      ['Övriga externa intäkter', I, 231, null, 231],
      ['Summa intäkter', S, 891, 200, 691, 'Bidrag, försäljning och övriga externa intäkter blev högre än budget.'],
      ['Personalkostnader', K, 15341, 14769, -572],
      ['Övriga personalkostnader', K, 398, 98, -300],
      ['Lokalkostnader', K, 3105, 2685, -420],
      ['Entreprenader och köp av verksamhet', K, 2322, 2356, 34],
      ['Övriga kostnader', K, 1601, 2592, 991, 'Posten väger upp högre kostnader för personal och lokaler.'],
      ['Summa kostnader', S, 22767, 22500, -267],
      ['Summa netto', S, 21876, 22300, 424],
    ],
  },
  {
    id: 'V2',
    namn: 'Fältassistenter',
    radList: [
      ['Taxor och avgifter', I, null, null, 0],
      ['Hyresintäkter', I, null, null, 0],
      ['Bidrag', I, 577, null, 577, 'Bidraget fanns inte med i budgeten.'],
      ['Försäljning av verksamhet', I, null, null, 0],
      ['Övriga externa intäkter', I, null, null, 0],
      ['Summa intäkter', S, 577, 0, 577, 'Hela avvikelsen är bidraget.'],
      ['Personalkostnader', K, 4865, 4800, -65],
      ['Övriga personalkostnader', K, 153, 60, -93],
      ['Lokalkostnader', K, 248, 110, -138],
      ['Entreprenader och köp av verksamhet', K, null, null, 0],
      ['Övriga kostnader', K, 327, 230, -97],
      ['Summa kostnader', S, 5593, 5200, -393],
      ['Summa netto', S, 5016, 5200, 184],
    ],
  },
  {
    id: 'V3',
    namn: 'Ungdomsmottagningen',
    radList: [
      ['Taxor och avgifter', I, null, null, 0],
      ['Hyresintäkter', I, null, null, 0],
      ['Bidrag', I, 1025, 700, 325],
      ['Försäljning av verksamhet', I, 240, 200, 40],
      ['Övriga externa intäkter', I, null, null, 0],
      ['Summa intäkter', S, 1265, 900, 365],
      ['Personalkostnader', K, 2054, 2287, 233],
      ['Övriga personalkostnader', K, 59, 47, -12],
      ['Lokalkostnader', K, 451, 286, -165],
      ['Entreprenader och köp av verksamhet', K, null, null, 0],
      ['Övriga kostnader', K, 220, 280, 60],
      ['Summa kostnader', S, 2784, 2900, 116],
      ['Summa netto', S, 1519, 2000, 481],
    ],
  },
];

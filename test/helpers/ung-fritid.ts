import type { EkonomiradFields } from './ekonomi';
import { makeVerksamhet } from './ekonomi';

/**
 * The economy forms of Enheten Ung fritid's annual report 2022, tkr, as printed: utfall, budget, avvikelse.
 * An empty text is a blank cell.
 */
type Figures = readonly [utfall: string, budget: string, avvikelse: string];

interface Form {
  readonly id: string;
  readonly namn: string;
  readonly radList: readonly Figures[];
}

export const RAD_LIST = [
  ['Taxor och avgifter', 'intakt'],
  ['Hysesintäkter', 'intakt'],
  ['Bidrag', 'intakt'],
  ['Försäljning av verksamhet', 'intakt'],
  ['Övriga externa intäkter', 'intakt'],
  ['Summa intäkter', 'summa'],
  ['Personalkostnader', 'kostnad'],
  ['Övriga personalkostnader', 'kostnad'],
  ['Lokalkostnader', 'kostnad'],
  ['Entreprenader och köp av verksamhet', 'kostnad'],
  ['Övriga kostnader', 'kostnad'],
  ['Summa kostnader', 'summa'],
  ['Summa netto', 'summa'],
] as const;

export const FORM_LIST: readonly Form[] = [
  {
    id: 'V1',
    namn: 'Fritid',
    radList: [
      ['', '', '0'],
      ['159', '100', '59'],
      ['374', '100', '274'],
      ['127', '', '127'],
      ['231', '', '231'],
      ['891', '200', '691'],
      ['15 341', '14 769', '-572'],
      ['398', '98', '-300'],
      ['3 105', '2 685', '-420'],
      ['2 322', '2 356', '34'],
      ['1 601', '2 592', '991'],
      ['22 767', '22 500', '-267'],
      ['21 876', '22 300', '424'],
    ],
  },
  {
    id: 'V2',
    namn: 'Fältassistenter',
    radList: [
      ['', '', '0'],
      ['', '', '0'],
      ['577', '', '577'],
      ['', '', '0'],
      ['', '', '0'],
      ['577', '0', '577'],
      ['4 865', '4 800', '-65'],
      ['153', '60', '-93'],
      ['248', '110', '-138'],
      ['', '', '0'],
      ['327', '230', '-97'],
      ['5 593', '5 200', '-393'],
      ['5 016', '5 200', '184'],
    ],
  },
  {
    id: 'V3',
    namn: 'Ungdomsmottagningen',
    radList: [
      ['', '', '0'],
      ['', '', '0'],
      ['1 025', '700', '325'],
      ['240', '200', '40'],
      ['', '', '0'],
      ['1 265', '900', '365'],
      ['2 054', '2 287', '233'],
      ['59', '47', '-12'],
      ['451', '286', '-165'],
      ['', '', '0'],
      ['220', '280', '60'],
      ['2 784', '2 900', '116'],
      ['1 519', '2 000', '481'],
    ],
  },
];

/** The rows of the sheet Ekonomi behind the three forms. */
export function ungFritidRows(): readonly EkonomiradFields[] {
  return FORM_LIST.flatMap(({ id, radList }) =>
    radList.map(([utfall, budget, angivenAvvikelse], at) => {
      const [rad, slag] = RAD_LIST[at]!;
      return { verksamhetId: id, rad, slag, utfall, budget, angivenAvvikelse };
    }),
  );
}

export const ungFritidVerksamheter = FORM_LIST.map(({ id, namn }, at) =>
  makeVerksamhet(id, namn, { ordning: at + 1 }),
);

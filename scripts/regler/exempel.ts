import { parseDecimal, parseVardeText, TOMT_VARDE } from '../../src/core';
import {
  computeIndikatorresultat,
  defaultRegelverk,
  indikatorSchema,
  parseStatusregel,
  type Indikator,
  type Indikatorresultat,
  type Riktning,
  type Typ,
} from '../../src/domain';

/** One example of a status: what stands in the row, in which document, by which rule. */
export interface Exempel {
  readonly grupp: Riktning | 'klass';
  readonly typ?: Typ;
  readonly utfall?: string;
  readonly arsmal?: string;
  readonly foregaende?: string;
  readonly prognos?: string;
  readonly regel?: string;
  readonly absolut?: string;
  readonly rest?: Partial<Indikator>;
}

const TARGET = (text: string) => parseVardeText(text, 'target');
const VALUE = (text: string) => parseVardeText(text, 'value');

/** Every class in every direction that can have it, then the classes without colour in their order. */
export const EXEMPEL_LIST: readonly Exempel[] = [
  { grupp: 'hogre', utfall: '70 %', arsmal: '69 %' },
  { grupp: 'hogre', utfall: '80', arsmal: '100' },
  { grupp: 'hogre', utfall: '79,9', arsmal: '100' },
  { grupp: 'hogre', utfall: '92', arsmal: '100', regel: '90/75' },
  { grupp: 'hogre', utfall: '-3 %', arsmal: '-2 %', absolut: '1' },
  { grupp: 'hogre', utfall: '-4', arsmal: '-2', absolut: '1' },
  { grupp: 'hogre', utfall: '-3', arsmal: '-2' },
  { grupp: 'hogre', utfall: '78 %', arsmal: '80 %', regel: 'absolut 2' },
  { grupp: 'lagre', utfall: '9', arsmal: 'högst 10' },
  { grupp: 'lagre', utfall: '12', arsmal: 'högst 10' },
  { grupp: 'lagre', utfall: '13', arsmal: 'högst 10' },
  { grupp: 'lagre', utfall: '10,5', arsmal: 'högst 10', regel: '90/75' },
  { grupp: 'lagre', utfall: '1', arsmal: 'högst 0', absolut: '1' },
  { grupp: 'lagre', utfall: '2', arsmal: 'högst 0', absolut: '1' },
  { grupp: 'lagre', utfall: '1', arsmal: 'högst 0' },
  { grupp: 'intervall', utfall: '15 %', arsmal: '10–15 %' },
  { grupp: 'intervall', utfall: '16 %', arsmal: '10–15 %', absolut: '1' },
  { grupp: 'intervall', utfall: '8', arsmal: '10–15', absolut: '1' },
  { grupp: 'intervall', utfall: '2 %', arsmal: '+/-1 %' },
  { grupp: 'oka', utfall: '5', arsmal: 'öka', foregaende: '4' },
  { grupp: 'oka', utfall: '4', arsmal: 'öka', foregaende: '4' },
  { grupp: 'oka', utfall: '3', arsmal: 'öka', foregaende: '4' },
  { grupp: 'minska', utfall: '3', arsmal: 'minska', foregaende: '4' },
  { grupp: 'minska', utfall: '4', arsmal: 'minska', foregaende: '4' },
  { grupp: 'minska', utfall: '5', arsmal: 'minska', foregaende: '4' },
  { grupp: 'janej', utfall: 'Ja', arsmal: 'Ja' },
  { grupp: 'janej', utfall: 'Nej', arsmal: 'Ja' },
  { grupp: 'klass', typ: 'VP', arsmal: '69 %' },
  { grupp: 'klass', typ: 'T1', utfall: '68 %', arsmal: '69 %', rest: { periodicitet: 'ar' } },
  { grupp: 'klass', utfall: '68 %', arsmal: '69 %', rest: { antalSvarande: VALUE('4') } },
  { grupp: 'klass', arsmal: '69 %' },
  { grupp: 'klass', arsmal: '69 %', rest: { skalTillSaknatUtfall: 'fraganEjStalld' } },
  { grupp: 'klass', utfall: '68 %' },
  { grupp: 'klass', utfall: '68 %', arsmal: 'Fastställs 2024' },
  { grupp: 'klass', typ: 'T2', utfall: '40', arsmal: '90', rest: { berakning: 'summa' } },
  { grupp: 'klass', utfall: '40', arsmal: '90', rest: { berakning: 'summa', utfallT1: VALUE('30') } },
  { grupp: 'klass', utfall: 'ungefär hälften', arsmal: '69 %' },
  { grupp: 'klass', utfall: '68 %', arsmal: 'så många som möjligt' },
  { grupp: 'klass', utfall: '9', arsmal: 'högst 10', rest: { riktning: 'hogre' } },
  { grupp: 'klass', utfall: '68 %', arsmal: '69 st' },
  { grupp: 'klass', utfall: '5', arsmal: 'öka' },
  { grupp: 'klass', typ: 'T1', utfall: '60 %', prognos: '70 %', arsmal: '69 %' },
  { grupp: 'klass', typ: 'T1', utfall: '60 %', arsmal: '69 %' },
  { grupp: 'klass', arsmal: '66 %', rest: { taljare: VALUE('2'), namnare: VALUE('3') } },
  {
    grupp: 'klass',
    utfall: '40',
    arsmal: '100',
    rest: { berakning: 'summa', utfallT1: VALUE('30'), utfallT2: VALUE('28') },
  },
];

const KEY_LIST = Object.keys(indikatorSchema.shape).filter((key) => key !== 'origin');
const HEADER_BY_KEY: Readonly<Record<string, number>> = Object.fromEntries(
  KEY_LIST.map((key, at) => [key, at + 1]),
);

/** An indicator with nothing in it but what is given. */
export function tomIndikator(fields: Partial<Indikator>): Indikator {
  const textKeyList = ['namn', 'objekt', 'enhet', 'period', 'egenGrans', 'skalTillArsmal', 'kalla', 'analys'];
  const blank: Record<string, unknown> = {
    avenForMalIdList: [],
    malId: '',
    motivering: '',
    overstyrdVid: '',
  };
  const nullKeyList = ['agare', 'decimaler', 'riktning', 'riktningBekraftad', 'berakning', 'kfAvserStaden'];
  nullKeyList.push('periodicitet', 'skalTillSaknatUtfall', 'overstyrdStatus');
  for (const key of KEY_LIST) {
    blank[key] ??= nullKeyList.includes(key) ? null : textKeyList.includes(key) ? '' : TOMT_VARDE;
  }
  const origin = {
    table: { sheet: 'Indikatorer', table: 'Indikatorer', columnByKey: HEADER_BY_KEY },
    rowNumber: 2,
  };
  return indikatorSchema.parse({ ...blank, id: 'I001', origin, ...fields });
}

/** An example computed by the engine. */
export function beraknaExempel(exempel: Exempel): Indikatorresultat {
  const {
    typ = 'VB',
    regel = '20 %',
    absolut,
    utfall = '',
    arsmal = '',
    foregaende = '',
    prognos = '',
  } = exempel;
  const indikator = tomIndikator({
    utfall: VALUE(utfall),
    arsmal: TARGET(arsmal),
    foregaendeUtfall: VALUE(foregaende),
    prognosHelar: VALUE(prognos),
    ...exempel.rest,
  });
  const regelverk = {
    ...defaultRegelverk('enhet', typ, 2024),
    statusregel: parseStatusregel(regel)!,
    absolutGrans: absolut === undefined ? null : parseDecimal(absolut),
  };
  return computeIndikatorresultat(indikator, regelverk, typ);
}

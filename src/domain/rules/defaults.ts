import { parseDecimal, type Decimal } from '../../core';
import type { Forslagsgranser, Malniva, Organisationsniva, Regelverk, Typ } from '../model';
import { parseStatusregel } from './parse-statusregel';

const decimal = (text: string): Decimal => parseDecimal(text)!;

/** The version of the rules in this product; it stands in every explanation. Raise it when a rule changes. */
export const REGELVERSION = '1';

/** Which goal levels are assessed, per organisation level and type of document (domain 1). */
const BEDOMDA_NIVA_TABLE: Readonly<Record<Organisationsniva, Readonly<Record<Typ, readonly Malniva[]>>>> = {
  enhet: { VP: [], T1: ['enhetsmal'], T2: ['enhetsmal'], VB: ['enhetsmal'] },
  namnd: {
    VP: [],
    T1: ['namndmal', 'verksamhetsmal'],
    T2: ['namndmal', 'verksamhetsmal'],
    VB: ['namndmal', 'verksamhetsmal', 'inriktningsmal'],
  },
};

/** Goal levels that are assessed unless the sheet Regler says otherwise (domain 1). */
export function defaultBedomdaNivaList(niva: Organisationsniva, typ: Typ): readonly Malniva[] {
  return BEDOMDA_NIVA_TABLE[niva][typ];
}

/** Years in which a deficit must be covered, by first year of validity (domain 6: temporary rule since 2023). */
const AR_ATT_TACKA_UNDERSKOTT: readonly { readonly franAr: number; readonly antalAr: number }[] = [
  { franAr: 2023, antalAr: 2 },
  { franAr: 0, antalAr: 1 },
];

/** Years in which a deficit must be covered in a report for `ar` (domain 6). */
export function defaultArAttTackaUnderskott(ar: number): number {
  return AR_ATT_TACKA_UNDERSKOTT.find(({ franAr }) => ar >= franAr)?.antalAr ?? 1;
}

/** Thresholds of the proposal where the sheet Regler says nothing (domain 5). */
export const DEFAULT_FORSLAGSGRANSER: Forslagsgranser = Object.freeze({
  forslagInteOver: { taljare: 1, namnare: 2 },
  forslagHeltHogst: { taljare: 1, namnare: 3 },
  forslagKlaraOver: { taljare: 1, namnare: 2 },
  forslagIngenKlarFran: 3,
});

/** Settings where the sheet Regler says nothing, without what depends on year, level and type. */
export const DEFAULT_REGELVERK: Regelverk = Object.freeze({
  ...DEFAULT_FORSLAGSGRANSER,
  statusregel: parseStatusregel('20 %')!,
  absolutGrans: null,
  avvikelsegransAndel: decimal('0.05'),
  avvikelsegransTkr: decimal('500'),
  takAckumuleratAndel: decimal('0.10'),
  takAretsAndel: decimal('0.05'),
  arAttTackaUnderskott: 2,
  isUtanAvvikelseGenomford: false,
  minstaAntalSvarande: 5,
  bedomdaNivaList: BEDOMDA_NIVA_TABLE.enhet.VB,
  textForTomtAvsnitt: 'Ej aktuellt.',
  cellByKey: Object.freeze({}),
});

/** The settings of a workbook whose sheet Regler says nothing (domain 4.7, 6, 7). */
export function defaultRegelverk(niva: Organisationsniva, typ: Typ, ar: number): Regelverk {
  return {
    ...DEFAULT_REGELVERK,
    arAttTackaUnderskott: defaultArAttTackaUnderskott(ar),
    bedomdaNivaList: defaultBedomdaNivaList(niva, typ),
  };
}

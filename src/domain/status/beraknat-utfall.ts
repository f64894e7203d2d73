import {
  divide,
  formatDecimal,
  isZero,
  multiply,
  parseDecimal,
  sum,
  toPlain,
  type Decimal,
  type Varde,
} from '../../core';
import type { Indikator, Typ } from '../model';
import { isComparableEnhet } from './enhet';

const HUNDRED: Decimal = parseDecimal('100')!;
/** Far finer than any limit; display rounds, judgement does not. */
const QUOTIENT_SCALE = 20;
const DEFAULT_DECIMALS = 1;

/** Numerator and denominator as a percentage; null when one of them is missing or the denominator is 0. */
export function percentOf(taljare: Varde, namnare: Varde): Decimal | null {
  if (taljare.varde === null || namnare.varde === null || isZero(namnare.varde)) return null;
  return divide(multiply(taljare.varde, HUNDRED), namnare.varde, QUOTIENT_SCALE);
}

function quotientOf(taljare: Varde, namnare: Varde): Decimal | null {
  if (taljare.varde === null || namnare.varde === null || isZero(namnare.varde)) return null;
  return divide(taljare.varde, namnare.varde, QUOTIENT_SCALE);
}

/**
 * The unit that numerator and denominator give: `%` where definition or target say so, another stated unit for
 * type Kvot (`barn/avd.`), null when none is known. A share is never assumed to be a percentage.
 */
export function kvotenhetOf({ enhet, arsmal, berakning }: Indikator): string | null {
  if (enhet === '%' || arsmal.enhet === '%') return '%';
  const stated = enhet === '' ? arsmal.enhet : enhet;
  return berakning === 'kvot' ? stated : null;
}

/** What numerator and denominator say about an indicator, in its unit; null when it cannot be computed. */
export function kvotOf(indikator: Indikator, taljare: Varde, namnare: Varde): Decimal | null {
  const enhet = kvotenhetOf(indikator);
  if (enhet === null) return null;
  return enhet === '%' ? percentOf(taljare, namnare) : quotientOf(taljare, namnare);
}

/** How an outcome was computed: what the explanation says and the columns it rests on. */
export interface Utfallsberakning {
  readonly slag: 'kvot' | 'summa';
  readonly params: Readonly<Record<string, string>>;
  readonly kolumnList: readonly (keyof Indikator & string)[];
}

/** An indicator with its computed figures filled in. */
export interface Beraknat {
  readonly indikator: Indikator;
  /** Null when the total stands as it was typed. */
  readonly berakning: Utfallsberakning | null;
  /** Tertials whose outcome is missing, unreadable or in another unit, so that there is no sum. */
  readonly saknadeDelar: readonly string[];
}

const NO_PARTS: readonly string[] = Object.freeze([]);

function filled(varde: Decimal, decimaler: number, enhet: string): Varde {
  const raw = `${formatDecimal(varde, decimaler, 'sv')}${enhet === '' ? '' : `\u00a0${enhet}`}`;
  return { raw, slag: 'varde', varde, till: null, decimaler, enhet: enhet || null, markering: null };
}

/** Outcome columns with the numerator and denominator they may come from. */
const KVOT_TABLE = [
  ['utfall', 'taljare', 'namnare'],
  ['utfallMan', 'taljareMan', 'namnareMan'],
  ['utfallKvinnor', 'taljareKvinnor', 'namnareKvinnor'],
] as const satisfies readonly (readonly (keyof Indikator)[])[];

/** Empty outcomes, total and per gender, from their numerators and denominators. */
function withKvot(indikator: Indikator): Beraknat {
  const found: Partial<Record<(typeof KVOT_TABLE)[number][0], Varde>> = {};
  const enhet = kvotenhetOf(indikator) ?? '';
  for (const [key, taljare, namnare] of KVOT_TABLE) {
    if (indikator[key].slag !== 'tom' || indikator[taljare].varde === null) continue;
    const varde = kvotOf(indikator, indikator[taljare], indikator[namnare]);
    if (varde) found[key] = filled(varde, indikator.decimaler ?? DEFAULT_DECIMALS, enhet);
  }
  const berakning: Utfallsberakning | null = found.utfall
    ? {
        slag: 'kvot',
        params: { taljare: toPlain(indikator.taljare.varde!), namnare: toPlain(indikator.namnare.varde!) },
        kolumnList: ['taljare', 'namnare'],
      }
    : null;
  return { indikator: { ...indikator, ...found }, berakning, saknadeDelar: NO_PARTS };
}

/** The tertials that make up a year's sum so far, the report's own last; each column holds its tertial alone. */
const SUMMA_TABLE: Readonly<Record<Typ, readonly (readonly ['utfallT1' | 'utfallT2' | 'utfall', string])[]>> =
  {
    VP: [],
    T1: [],
    T2: [
      ['utfallT1', 'Utfall T1'],
      ['utfall', 'Utfall'],
    ],
    VB: [
      ['utfallT1', 'Utfall T1'],
      ['utfallT2', 'Utfall T2'],
      ['utfall', 'Utfall'],
    ],
  };

/** True for percentages: they are never added up, nor averaged without denominators. */
export function isPercentRow({ enhet, arsmal, utfall }: Indikator): boolean {
  return enhet === '%' || arsmal.enhet === '%' || utfall.enhet === '%';
}

/** The sum of the tertials; as typed when no earlier tertial is given: then the figure is the year's. */
function withSumma(indikator: Indikator, typ: Typ): Beraknat {
  const partList = SUMMA_TABLE[typ];
  const { utfall } = indikator;
  const hasEarlier = partList.some(([key]) => key !== 'utfall' && indikator[key].slag !== 'tom');
  if (!hasEarlier || utfall.slag !== 'varde' || isPercentRow(indikator)) return asTyped(indikator);
  const missingList = partList.filter(([key]) => !isPart(indikator[key], utfall)).map(([, header]) => header);
  if (missingList.length > 0) return { indikator, berakning: null, saknadeDelar: missingList };
  const valueList = partList.map(([key]) => indikator[key]);
  const total = sum(valueList.map(({ varde }) => varde!));
  const decimaler = indikator.decimaler ?? Math.max(...valueList.map((part) => part.decimaler));
  const params = Object.fromEntries(partList.map(([key]) => [`del_${key}`, toPlain(indikator[key].varde!)]));
  return {
    indikator: { ...indikator, utfall: filled(total, decimaler, utfall.enhet ?? indikator.enhet) },
    berakning: { slag: 'summa', params, kolumnList: partList.map(([key]) => key) },
    saknadeDelar: NO_PARTS,
  };
}

function isPart(part: Varde, utfall: Varde): boolean {
  return part.slag === 'varde' && part.varde !== null && isComparableEnhet(part.enhet, utfall.enhet);
}

function asTyped(indikator: Indikator): Beraknat {
  return { indikator, berakning: null, saknadeDelar: NO_PARTS };
}

/**
 * The outcome as it counts: for type Summa the tertials added up (VB: T1 + T2 + the last one), an empty outcome
 * from its numerator and denominator, else as typed. A typed outcome is never replaced by a quotient; where they
 * disagree there is an issue (domain 8).
 */
export function withBeraknatUtfall(indikator: Indikator, typ: Typ): Beraknat {
  if (indikator.berakning === 'summa') return withSumma(indikator, typ);
  const hasKvot =
    indikator.taljare.varde !== null ||
    indikator.taljareMan.varde !== null ||
    indikator.taljareKvinnor.varde !== null;
  return hasKvot ? withKvot(indikator) : asTyped(indikator);
}

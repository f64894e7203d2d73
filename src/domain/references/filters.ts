import { divide, multiply, parseDecimal, type Decimal } from '../../core';
import type { Beloppsenhet } from '../model';
import type { Referensvarde, Textreferens } from './types';

/** How a figure is to be written (`interfaces` 3: filters after `|`). */
export interface Skrivsatt {
  /** Unit to convert an amount to; null = as in its table. */
  readonly enhet: Beloppsenhet | null;
  /** Decimals; null = as in its table. */
  readonly decimaler: number | null;
  /** Number words for 0–12. */
  readonly isOrd: boolean;
  /** Gender of the number word, when the counted thing does not say. */
  readonly genus: 'en' | 'ett' | null;
  readonly isAbsolut: boolean;
  /** The word of the sign instead of the figure. */
  readonly isRiktning: boolean;
  /** The number without its unit. */
  readonly isUtanEnhet: boolean;
  /** Capital first letter, for the start of a sentence. */
  readonly isVersal: boolean;
}

const DEFAULT: Skrivsatt = {
  enhet: null,
  decimaler: null,
  isOrd: false,
  genus: null,
  isAbsolut: false,
  isRiktning: false,
  isUtanEnhet: false,
  isVersal: false,
};

/** The filters by name; a digit (`1` or `1 decimal`) sets the decimals. */
const FILTER_BY_NAME: Readonly<Record<string, Partial<Skrivsatt>>> = {
  kr: { enhet: 'kr' },
  tkr: { enhet: 'tkr' },
  mnkr: { enhet: 'mnkr' },
  ord: { isOrd: true },
  en: { isOrd: true, genus: 'en' },
  ett: { isOrd: true, genus: 'ett' },
  absolut: { isAbsolut: true },
  riktning: { isRiktning: true },
  tal: { isUtanEnhet: true },
  versal: { isVersal: true },
};

/** Names of the filters, in the order they are offered. */
export const FILTER_LIST: readonly string[] = Object.keys(FILTER_BY_NAME);

const DECIMALS = /^([0-6])(?: decimal(?:er)?)?$/;

/** The filters of a reference as one way of writing; null when one of them is unknown. */
export function readFilters({ filterList }: Pick<Textreferens, 'filterList'>): Skrivsatt | null {
  let skrivsatt = DEFAULT;
  for (const filter of filterList) {
    const decimals = DECIMALS.exec(filter);
    const part = decimals
      ? { decimaler: Number(decimals[1]) }
      : Object.hasOwn(FILTER_BY_NAME, filter)
        ? FILTER_BY_NAME[filter]
        : undefined;
    if (!part) return null;
    skrivsatt = { ...skrivsatt, ...part };
  }
  return skrivsatt;
}

type Tal = Extract<Referensvarde, { kind: 'tal' }>;

/** Powers of ten from a krona. */
const POWER_BY_ENHET: Readonly<Record<Beloppsenhet, number>> = { kr: 0, tkr: 3, mnkr: 6 };
/** Decimals an amount is printed with (domain 6: kr and tkr whole, mnkr one decimal). */
const DECIMALS_BY_ENHET: Readonly<Record<Beloppsenhet, number>> = { kr: 0, tkr: 0, mnkr: 1 };

function isBeloppsenhet(enhet: string): enhet is Beloppsenhet {
  return Object.hasOwn(POWER_BY_ENHET, enhet);
}

/**
 * A figure in the unit and with the decimals asked for; conversion is exact. Null when the filters do not fit
 * the figure: another unit than money, or a word of direction for a figure without one.
 */
export function applyFilters(tal: Tal, { enhet, decimaler, isRiktning }: Skrivsatt): Tal | null {
  if (isRiktning && tal.riktningsord === null) return null;
  if (enhet === null) return decimaler === null ? tal : { ...tal, decimaler };
  const varde = convertAmount(tal.varde, tal.enhet, enhet);
  if (varde === null) return null;
  return {
    ...tal,
    varde,
    enhet,
    decimaler: decimaler ?? DECIMALS_BY_ENHET[enhet],
  };
}

/** An amount in another unit, exactly; null when either unit is none of kr, tkr and mnkr. */
export function convertAmount(value: Decimal, from: string, to: string): Decimal | null {
  if (!isBeloppsenhet(from) || !isBeloppsenhet(to)) return null;
  return shift(value, POWER_BY_ENHET[from] - POWER_BY_ENHET[to]);
}

/** Multiplies by a power of ten, exactly. */
function shift(value: Decimal, power: number): Decimal {
  const factor = parseDecimal(`1${'0'.repeat(Math.abs(power))}`)!;
  return power < 0 ? divide(value, factor, value.scale - power) : multiply(value, factor);
}

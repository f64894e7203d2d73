/**
 * Exact decimal numbers: `coefficient / 10 ** scale` on BigInt. Sums and comparisons are exact, so that
 * 0,1 + 0,2 prints and compares as 0,3 (domain 3). Immutable.
 */
export interface Decimal {
  readonly coefficient: bigint;
  /** Number of decimals, never negative. */
  readonly scale: number;
}

/** No figure in a steering document has more decimals; more in a file is noise of a binary float. */
const MAX_SCALE = 30;
/** An Excel cell holds 15 significant digits. */
const EXCEL_DIGITS = 15;

export const ZERO: Decimal = Object.freeze({ coefficient: 0n, scale: 0 });

const POWER_LIST: readonly bigint[] = Array.from({ length: 2 * MAX_SCALE }, (_, at) => 10n ** BigInt(at));

function pow10(exponent: number): bigint {
  return POWER_LIST[exponent] ?? 10n ** BigInt(exponent);
}

/** Reads plain machine text: `-12.50`, `1e-7`. Null when it is no finite number. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (!match || (!match[2] && !match[3])) return null;
  const fraction = match[3] ?? '';
  const exponent = Number(match[4] ?? 0);
  const digits = BigInt((match[2] ?? '') + fraction);
  const coefficient = match[1] === '-' ? -digits : digits;
  const scale = fraction.length - exponent;
  if (scale < 0) return { coefficient: coefficient * pow10(-scale), scale: 0 };
  return scale > MAX_SCALE ? roundTo({ coefficient, scale }, MAX_SCALE) : { coefficient, scale };
}

/** A number of a file (double) as people mean it: rounded to Excel's 15 significant digits. */
export function decimalFromNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  if (Number.isSafeInteger(value)) return { coefficient: BigInt(value), scale: 0 };
  return shortDecimal(value) ?? normalize(parseDecimal(value.toPrecision(EXCEL_DIGITS))!);
}

/** Decimals tried without text: all but a few cells have no more. */
const SHORT_SCALE = 4;
const SHORT_LIMIT = 1e14;

/**
 * The fast way for numbers of few decimals: dividing an integer of at most 15 digits by a power of ten gives the
 * double nearest to that decimal, so equality proves that the decimal is the one meant.
 */
function shortDecimal(value: number): Decimal | null {
  for (let scale = 1, factor = 10; scale <= SHORT_SCALE; scale += 1, factor *= 10) {
    const scaled = Math.round(value * factor);
    if (Math.abs(scaled) > SHORT_LIMIT) return null;
    if (scaled / factor === value) return { coefficient: BigInt(scaled), scale };
  }
  return null;
}

/** Nearest double; for JSON and cell values. */
export function toNumber(value: Decimal): number {
  return Number(toPlain(value));
}

/** Machine text with a full stop, every decimal kept: `12.50`. */
export function toPlain({ coefficient, scale }: Decimal): string {
  if (scale === 0) return coefficient.toString();
  const sign = coefficient < 0n ? '-' : '';
  const digits = (coefficient < 0n ? -coefficient : coefficient).toString().padStart(scale + 1, '0');
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Drops trailing zeros of the fraction. */
export function normalize(value: Decimal): Decimal {
  if (value.scale === 0) return value;
  let { coefficient, scale } = value;
  while (scale > 0 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    scale -= 1;
  }
  return { coefficient, scale };
}

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  if (a.scale === b.scale) return [a.coefficient, b.coefficient, a.scale];
  const scale = Math.max(a.scale, b.scale);
  return [a.coefficient * pow10(scale - a.scale), b.coefficient * pow10(scale - b.scale), scale];
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = align(a, b);
  return { coefficient: x + y, scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const product = { coefficient: a.coefficient * b.coefficient, scale: a.scale + b.scale };
  return product.scale > MAX_SCALE ? roundTo(product, MAX_SCALE) : product;
}

/** Quotient rounded half away from zero at `scale` decimals. Throws on division by zero: ask first. */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal {
  if (b.coefficient === 0n) throw new RangeError('division by zero');
  const numerator = a.coefficient * pow10(scale + b.scale);
  return { coefficient: divideRounded(numerator, b.coefficient * pow10(a.scale)), scale };
}

export function negate(a: Decimal): Decimal {
  return { coefficient: -a.coefficient, scale: a.scale };
}

export function abs(a: Decimal): Decimal {
  return a.coefficient < 0n ? negate(a) : a;
}

export function sum(list: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const term of list) total = add(total, term);
  return total;
}

/** −1, 0 or 1. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export function equals(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

export function isZero(a: Decimal): boolean {
  return a.coefficient === 0n;
}

export function sign(a: Decimal): -1 | 0 | 1 {
  return a.coefficient < 0n ? -1 : a.coefficient > 0n ? 1 : 0;
}

/** Rounds half away from zero (display, never judgement: domain 4.5). Pads with zeros when shorter. */
export function roundTo(a: Decimal, scale: number): Decimal {
  if (a.scale === scale) return a;
  if (a.scale < scale) return { coefficient: a.coefficient * pow10(scale - a.scale), scale };
  return { coefficient: divideRounded(a.coefficient, pow10(a.scale - scale)), scale };
}

function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const quotient = (2n * n + d) / (2n * d);
  return negative ? -quotient : quotient;
}

/** The value × 10^exponent, exact. */
export function shift({ coefficient, scale }: Decimal, exponent: number): Decimal {
  const shifted = scale - exponent;
  if (shifted >= 0) return { coefficient, scale: shifted };
  return { coefficient: coefficient * 10n ** BigInt(-shifted), scale: 0 };
}

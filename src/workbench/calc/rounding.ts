/** Digits of a double that Excel counts. */
const DIGITS = 15;

/** What the engine hands to and takes from functions; kinds as in its runtime. */
interface RuntimeValue {
  readonly kind: number;
  readonly value?: unknown;
  readonly code?: string;
}

const KIND = { blank: 0, number: 1, string: 2, boolean: 3, error: 4 } as const;
const VALUE_ERROR: RuntimeValue = Object.freeze({ kind: KIND.error, code: '#VALUE!' });

type Rounding = (magnitude: number) => number;

/**
 * Rounds to decimals (negative ones: tens, hundreds …) as Excel does: the decimal number that 15 digits show,
 * halves away from zero. `ROUND(1.005,2)` is 1.01 although the double lies below it.
 */
function roundDecimal(value: number, decimals: number, rounding: Rounding): number {
  const places = Math.trunc(decimals);
  const magnitude = rounding(shifted(Number(Math.abs(value).toPrecision(DIGITS)), places));
  const result = shifted(magnitude, -places);
  return value < 0 && result !== 0 ? -result : result;
}

/** Moves the decimal mark without arithmetic on doubles. */
function shifted(value: number, places: number): number {
  const [mantissa, exponent] = value.toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

const halfUp: Rounding = (magnitude) => Math.floor(magnitude + 0.5);

function functionOf(rounding: Rounding) {
  return {
    minArity: 2,
    maxArity: 2,
    invoke(argumentList: unknown[]): RuntimeValue {
      const [value, decimals] = argumentList.map((each) => numberOf(each as RuntimeValue));
      if (typeof value !== 'number') return value ?? VALUE_ERROR;
      if (typeof decimals !== 'number') return decimals ?? VALUE_ERROR;
      return { kind: KIND.number, value: roundDecimal(value, decimals, rounding) };
    },
  };
}

function numberOf({ kind, value, ...rest }: RuntimeValue): number | RuntimeValue {
  if (kind === KIND.number) return value as number;
  if (kind === KIND.blank) return 0;
  if (kind === KIND.boolean) return value === true ? 1 : 0;
  return kind === KIND.error ? { kind, ...rest } : VALUE_ERROR;
}

/** Functions that stand in for the engine's own. */
export const ROUNDING_FUNCTIONS = new Map([
  ['ROUND', functionOf(halfUp)],
  ['ROUNDUP', functionOf(Math.ceil)],
  ['ROUNDDOWN', functionOf(Math.floor)],
]);

import type { CellScalar } from '../../core';

/** Excel's order of kinds: numbers before texts before truths; an empty cell counts as 0 or as no text. */
function compare(a: CellScalar, b: CellScalar): number {
  const left = a ?? (typeof b === 'string' ? '' : typeof b === 'boolean' ? false : 0);
  const right = b ?? (typeof left === 'string' ? '' : typeof left === 'boolean' ? false : 0);
  const rank = rankOf(left) - rankOf(right);
  if (rank !== 0) return rank;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return Number(left) - Number(right);
}

function compareTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left === right ? 0 : left < right ? -1 : 1;
}

function rankOf(value: CellScalar): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

type Test = (value: CellScalar, first: CellScalar, second: CellScalar) => boolean;

const isBetween: Test = (value, first, second) => {
  const [low, high] = compare(first, second) <= 0 ? [first, second] : [second, first];
  return compare(value, low) >= 0 && compare(value, high) <= 0;
};

/** The operators of conditional formats and data validations; an unknown one never holds. */
const TEST_BY_OPERATOR: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['equal', (value, first) => compare(value, first) === 0],
  ['notEqual', (value, first) => compare(value, first) !== 0],
  ['lessThan', (value, first) => compare(value, first) < 0],
  ['lessThanOrEqual', (value, first) => compare(value, first) <= 0],
  ['greaterThan', (value, first) => compare(value, first) > 0],
  ['greaterThanOrEqual', (value, first) => compare(value, first) >= 0],
  ['between', isBetween],
  ['notBetween', (value, first, second) => !isBetween(value, first, second)],
]);

/** Whether `value operator limits` holds, as Excel compares. `limitList` has one or two values. */
export function holds(value: CellScalar, operator: string, limitList: readonly CellScalar[]): boolean {
  return TEST_BY_OPERATOR.get(operator)?.(value, limitList[0] ?? null, limitList[1] ?? null) ?? false;
}

/** An independent reader of the formulas that the sheet Ekonomirapport may hold: arithmetic, ranges, six functions. */
type CellValue = (columnLetters: string, rowNumber: number) => number | null;
type Operand = number | readonly (number | null)[];

const TOKEN = /\s*([A-Z]+\(|\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?|\d+(?:\.\d+)?|[-+*/(),])/y;

const flat = (list: readonly Operand[]): readonly number[] =>
  list.flatMap((item) => (typeof item === 'number' ? [item] : item.filter((each) => each !== null)));
const total = (list: readonly Operand[]): number => flat(list).reduce((sum, each) => sum + each, 0);
const single = (item: Operand | undefined): number => (typeof item === 'number' ? item : (item?.[0] ?? 0));

/** Half away from zero, forgiving the last bits of a double as spreadsheets do. */
function round(value: number, digits: number): number {
  const scaled = Math.abs(value) * 10 ** digits;
  return (Math.sign(value) * Math.round(scaled + scaled * 1e-14)) / 10 ** digits;
}

const FUNCTION: Readonly<Record<string, (list: readonly Operand[]) => number>> = {
  SUM: total,
  MIN: (list) => Math.min(...flat(list)),
  MAX: (list) => Math.max(...flat(list)),
  AVERAGE: (list) => total(list) / flat(list).length,
  TRUNC: ([value]) => Math.trunc(single(value)),
  ROUND: ([value, digits]) => round(single(value), single(digits)),
};

/** The value of a formula (no leading `=`); text that it cannot read is an error, never 0. */
export function formulaValue(formula: string, valueOf: CellValue): number {
  let at = 0;
  const peek = (): string => {
    TOKEN.lastIndex = at;
    return TOKEN.exec(formula)?.[1] ?? '';
  };
  const take = (): string => {
    const token = peek();
    if (token === '') throw new Error(`cannot read ${formula} at ${at}`);
    at = TOKEN.lastIndex;
    return token;
  };
  const cellOf = (text: string): number | null => {
    const [, letters, row] = /^\$?([A-Z]+)\$?(\d+)$/.exec(text)!;
    return valueOf(letters!, Number(row));
  };
  const rangeOf = (text: string): Operand => {
    const [from, to] = text.split(':') as [string, string | undefined];
    if (to === undefined) return [cellOf(from)];
    const letters = /[A-Z]+/.exec(from)![0];
    const [first, last] = [from, to].map((each) => Number(/\d+/.exec(each)![0]));
    return Array.from({ length: last! - first! + 1 }, (_, index) => valueOf(letters, first! + index));
  };
  const argumentList = (): readonly Operand[] => {
    const list: Operand[] = [sum()];
    while (peek() === ',') {
      take();
      list.push(sum());
    }
    take();
    return list;
  };
  const factor = (): Operand => {
    const token = take();
    if (token === '-') return -single(factor());
    if (token === '(') return single(argumentList()[0]);
    if (token.endsWith('(')) return FUNCTION[token.slice(0, -1)]!(argumentList());
    return /^\d/.test(token) ? Number(token) : rangeOf(token);
  };
  const product = (): Operand => {
    let value = factor();
    while (peek() === '*' || peek() === '/') {
      const isTimes = take() === '*';
      const right = single(factor());
      value = isTimes ? single(value) * right : single(value) / right;
    }
    return value;
  };
  const sum = (): Operand => {
    let value = product();
    while (peek() === '+' || peek() === '-') {
      const isPlus = take() === '+';
      const right = single(product());
      value = isPlus ? single(value) + right : single(value) - right;
    }
    return value;
  };
  const value = single(sum());
  if (formula.slice(at).trim() !== '') throw new Error(`cannot read ${formula} at ${at}`);
  return value;
}

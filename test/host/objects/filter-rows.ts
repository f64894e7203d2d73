import { HostError } from '../protocol';
import { cellText, type FilterModel, type SheetModel } from '../model';

export type Criteria = Readonly<Record<string, unknown>>;

/** Numbers of a column's body, largest first. */
function numbersOf(sheet: SheetModel, { rect }: FilterModel, column: number): readonly number[] {
  const list: number[] = [];
  for (let row = rect.top + 1; row <= rect.bottom; row += 1) {
    const { value } = sheet.cells.get(row, rect.left + column);
    if (typeof value === 'number') list.push(value);
  }
  return list.sort((a, b) => b - a);
}

const isWild = (text: string): boolean => /[*?]/.test(text);

function wildPattern(text: string): RegExp {
  const escaped = text
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${escaped}$`, 'is');
}

function compare(criterion: unknown, value: unknown, text: string): boolean {
  const [, operator = '=', operand = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(String(criterion))!;
  const isNumeric = typeof value === 'number' && operand !== '' && !Number.isNaN(Number(operand));
  const [left, right] = isNumeric ? [value, Number(operand)] : [text.toLowerCase(), operand.toLowerCase()];
  const isEqual = isWild(operand) && !isNumeric ? wildPattern(operand).test(text) : left === right;
  const isComparable = isNumeric || typeof value === 'string';
  const resultByOperator: Readonly<Record<string, boolean>> = {
    '=': isEqual,
    '<>': !isEqual,
    '>': isComparable && left > right,
    '<': isComparable && left < right,
    '>=': isComparable && left >= right,
    '<=': isComparable && left <= right,
  };
  return resultByOperator[operator]!;
}

interface Cell {
  readonly sheet: SheetModel;
  readonly filter: FilterModel;
  readonly row: number;
  readonly column: number;
}

const valueOf = ({ sheet, filter, row, column }: Cell): unknown =>
  sheet.cells.get(row, filter.rect.left + column).value;

const lookOf = ({ sheet, filter, row, column }: Cell) => sheet.formats.get(row, filter.rect.left + column);

function textOf(cell: Cell): string {
  const { sheet, filter, row, column } = cell;
  return cellText(sheet.cells.get(row, filter.rect.left + column), lookOf(cell).numberFormat);
}

/** At most so many (or that share) of the largest, or the smallest, numbers. */
function isExtreme(cell: Cell, criteria: Criteria, from: 'Top' | 'Bottom', isPercent: boolean): boolean {
  const sorted = numbersOf(cell.sheet, cell.filter, cell.column);
  const amount = Number(criteria['criterion1']);
  const count = isPercent ? Math.max(1, Math.floor((sorted.length * amount) / 100)) : amount;
  const value = valueOf(cell);
  if (typeof value !== 'number' || sorted.length === 0) return false;
  const limit =
    from === 'Top'
      ? sorted[Math.min(count, sorted.length) - 1]!
      : sorted.at(-Math.min(count, sorted.length))!;
  return from === 'Top' ? value >= limit : value <= limit;
}

function isDynamic(cell: Cell, criteria: Criteria): boolean {
  const kind = String(criteria['dynamicCriteria']);
  const numberList = numbersOf(cell.sheet, cell.filter, cell.column);
  const average = numberList.reduce((sum, value) => sum + value, 0) / numberList.length;
  const value = valueOf(cell);
  if (kind === 'AboveAverage') return typeof value === 'number' && value > average;
  if (kind === 'BelowAverage') return typeof value === 'number' && value < average;
  throw new HostError('NotImplemented', `the local host does not filter by ${kind}`);
}

const PASSES_BY_KIND: Readonly<Record<string, (cell: Cell, criteria: Criteria) => boolean>> = {
  Values: (cell, criteria) => (criteria['values'] as readonly unknown[]).map(String).includes(textOf(cell)),
  Custom: (cell, criteria) => {
    const one = compare(criteria['criterion1'], valueOf(cell), textOf(cell));
    const second = criteria['criterion2'];
    if (second === undefined || second === null) return one;
    const two = compare(second, valueOf(cell), textOf(cell));
    return criteria['operator'] === 'Or' ? one || two : one && two;
  },
  TopItems: (cell, criteria) => isExtreme(cell, criteria, 'Top', false),
  TopPercent: (cell, criteria) => isExtreme(cell, criteria, 'Top', true),
  BottomItems: (cell, criteria) => isExtreme(cell, criteria, 'Bottom', false),
  BottomPercent: (cell, criteria) => isExtreme(cell, criteria, 'Bottom', true),
  CellColor: (cell, criteria) => lookOf(cell).fillColor === String(criteria['color']).toUpperCase(),
  FontColor: (cell, criteria) => lookOf(cell).fontColor === String(criteria['color']).toUpperCase(),
  Dynamic: isDynamic,
};

/** True when a row of a filter shows. */
export function passesFilter(cell: Cell, criteria: Criteria): boolean {
  const passes = PASSES_BY_KIND[String(criteria['filterOn'])];
  if (!passes) throw new HostError('NotImplemented', `a filter on ${String(criteria['filterOn'])}`);
  return passes(cell, criteria);
}

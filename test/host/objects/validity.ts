import {
  enter,
  evaluateFormulas,
  offsetFormula,
  rowCountOf,
  columnCountOf,
  type CellContent,
  type Rect,
  type SheetModel,
  type Validation,
  type WorkbookModel,
} from '../model';
import { isRecord } from '../protocol/paths';

interface Check {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly validation: Validation;
}

const isBlank = ({ value }: CellContent): boolean => value === '' || value === null;

const IS_BY_OPERATOR: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  Between: (value, a, b) => value >= a && value <= b,
  NotBetween: (value, a, b) => value < a || value > b,
  EqualTo: (value, a) => value === a,
  NotEqualTo: (value, a) => value !== a,
  GreaterThan: (value, a) => value > a,
  LessThan: (value, a) => value < a,
  GreaterThanOrEqualTo: (value, a) => value >= a,
  LessThanOrEqualTo: (value, a) => value <= a,
};

type Evaluate = (formula: string) => CellContent['value'];

/** A limit of a rule: a number, a date, or what a formula gives. */
function limitOf(limit: unknown, evaluate: Evaluate): number {
  if (typeof limit === 'number') return limit;
  const text = String(limit ?? '');
  const value = text.startsWith('=') ? evaluate(text) : enter(text.slice(0, 10), 'General').content.value;
  return Number(value);
}

const measure: Readonly<Record<string, (value: unknown) => number | null>> = {
  wholeNumber: (value) => (Number.isInteger(value) ? (value as number) : null),
  decimal: (value) => (typeof value === 'number' ? value : null),
  date: (value) => (typeof value === 'number' ? value : null),
  time: (value) => (typeof value === 'number' ? value : null),
  textLength: (value) => String(value).length,
};

function listTexts(book: WorkbookModel, sheet: SheetModel, source: unknown): readonly string[] | null {
  const text = String(source);
  if (!text.startsWith('=')) return text.split(',').map((item) => item.trim());
  const name = book.findName(text.slice(1), sheet) ?? book.findName(text.slice(1), null);
  const place = book.resolveRange(
    name?.formula ?? (text.includes('!') ? text : `='${sheet.name}'!${text.slice(1)}`),
  );
  if (!place) return null;
  return [...place.sheet.cells.inside(place.rect)].map(({ content }) => String(content.value));
}

function passes(book: WorkbookModel, sheet: SheetModel, check: Check, origin: Rect): boolean {
  const { content, row, column, validation } = check;
  const [kind, part] = Object.entries(validation.rule ?? {})[0] ?? [];
  if (kind === undefined || !isRecord(part) || (isBlank(content) && validation.ignoreBlanks)) return true;
  const evaluate: Evaluate = (formula) => {
    const moved = offsetFormula(formula, row - origin.top, column - origin.left);
    return evaluateFormulas(book, sheet, [moved])[0]!.value;
  };
  if (kind === 'custom') {
    const result = evaluate(String(part['formula']));
    return result === true || (typeof result === 'number' && result !== 0);
  }
  if (kind === 'list') {
    const textList = listTexts(book, sheet, part['source']);
    return textList === null || textList.includes(String(content.value));
  }
  const value = measure[kind]!(content.value);
  const is = IS_BY_OPERATOR[String(part['operator'])]!;
  return (
    value !== null && is(value, limitOf(part['formula1'], evaluate), limitOf(part['formula2'], evaluate))
  );
}

/** Cells of rectangles that hold what their rule forbids. */
export function invalidCells(
  book: WorkbookModel,
  sheet: SheetModel,
  rectList: readonly Rect[],
): { readonly cellCount: number; readonly hitList: readonly (readonly [number, number])[] } {
  book.refreshResults();
  const hitList: (readonly [number, number])[] = [];
  for (const rect of rectList) {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const content = sheet.cells.get(row, column);
        const check = { row, column, content, validation: sheet.validations.get(row, column) };
        if (!passes(book, sheet, check, rect)) hitList.push([row, column]);
      }
    }
  }
  const cellCount = rectList.reduce((sum, rect) => sum + rowCountOf(rect) * columnCountOf(rect), 0);
  return { cellCount, hitList };
}

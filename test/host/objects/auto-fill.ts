import { HostError } from '../protocol';
import {
  assertContentWritable,
  columnCountOf,
  isInside,
  offsetFormula,
  patchFormat,
  rowCountOf,
  type CellContent,
  type CellFormat,
  type Rect,
  type SheetModel,
} from '../model';

type Kind = 'series' | 'copy' | 'formats' | 'values';

const KIND_BY_TYPE: Readonly<Record<string, Kind>> = {
  FillDefault: 'series',
  FillSeries: 'series',
  FillDays: 'series',
  FillCopy: 'copy',
  FillFormats: 'formats',
  FillValues: 'values',
};

const LISTS: readonly (readonly string[])[] = [
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

/** One row or column of the source, read in the direction of the fill. */
interface Line {
  readonly contentList: readonly CellContent[];
  readonly isDate: boolean;
  readonly isForced: boolean;
}

const isDateCode = (code: string): boolean => /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]/g, ''));

/** Numbers go on by their own step; a single one is copied unless it is a date or a series is asked for. */
function numberAt({ contentList, isDate, isForced }: Line, index: number): number | null {
  const numberList = contentList.map(({ value, formula }) => (formula === undefined ? value : null));
  if (!numberList.every((value): value is number => typeof value === 'number')) return null;
  const [first = 0] = numberList;
  if (numberList.length === 1) return isDate || isForced ? first + index : null;
  const step = (numberList.at(-1)! - first) / (numberList.length - 1);
  return first + step * index;
}

/** Days, months and texts that end in a number go on by one. */
function textAt({ contentList }: Line, index: number): string | null {
  const [only, ...rest] = contentList;
  if (rest.length > 0 || typeof only?.value !== 'string' || only.formula !== undefined) return null;
  const { value } = only;
  const list = LISTS.find((each) => each.includes(value));
  if (list) return list[(((list.indexOf(value) + index) % list.length) + list.length) % list.length]!;
  const match = /^(.*?)(\d+)$/.exec(value);
  return match ? `${match[1]}${Math.abs(Number(match[2]) + index)}` : null;
}

interface Fill {
  readonly sheet: SheetModel;
  readonly source: Rect;
  readonly target: Rect;
  readonly kind: Kind;
  readonly isForced: boolean;
}

function sourceCell({ sheet, source }: Fill, row: number, column: number) {
  const wrap = (at: number, start: number, count: number): number =>
    start + ((((at - start) % count) + count) % count);
  const from = [
    wrap(row, source.top, rowCountOf(source)),
    wrap(column, source.left, columnCountOf(source)),
  ] as const;
  return { from, content: sheet.cells.get(...from), format: sheet.formats.get(...from) };
}

function lineOf({ sheet, source, isForced }: Fill, isDown: boolean, at: number): Line {
  const count = isDown ? rowCountOf(source) : columnCountOf(source);
  const placeList = Array.from({ length: count }, (_, index) =>
    isDown ? ([source.top + index, at] as const) : ([at, source.left + index] as const),
  );
  const [place] = placeList;
  return {
    contentList: placeList.map(([row, column]) => sheet.cells.get(row, column)),
    isDate: isDateCode(sheet.formats.get(...place!).numberFormat),
    isForced,
  };
}

function contentAt(fill: Fill, isDown: boolean, row: number, column: number): CellContent {
  const { from, content } = sourceCell(fill, row, column);
  if (content.formula !== undefined) {
    return { value: 0, formula: offsetFormula(content.formula, row - from[0], column - from[1]) };
  }
  if (fill.kind === 'copy') return content;
  const line = lineOf(fill, isDown, isDown ? column : row);
  const index = isDown ? row - fill.source.top : column - fill.source.left;
  const value = numberAt(line, index) ?? textAt(line, index);
  return value === null ? content : { value };
}

function fillCell(fill: Fill, isDown: boolean, row: number, column: number): void {
  const { sheet, kind } = fill;
  const { format } = sourceCell(fill, row, column);
  if (kind !== 'formats') sheet.cells.set(row, column, contentAt(fill, isDown, row, column));
  if (kind !== 'values')
    sheet.formats.patch({ top: row, bottom: row, left: column, right: column }, lookOf(format));
}

const lookOf = (format: CellFormat) => patchFormat(format);

/** Fills a range on from its beginning (or end), as dragging the handle does. */
export function autoFill(sheet: SheetModel, source: Rect, target: Rect, type: string): void {
  const kind = KIND_BY_TYPE[type];
  if (!kind) throw new HostError('NotImplemented', `the local host does not fill by ${type}`);
  const isDown = source.left === target.left && source.right === target.right;
  const isAcross = source.top === target.top && source.bottom === target.bottom;
  if (!isInside(source, target) || (!isDown && !isAcross)) throw new HostError('InvalidArgument');
  assertContentWritable(sheet, target);
  const fill = { sheet, source, target, kind, isForced: type === 'FillSeries' };
  for (let row = target.top; row <= target.bottom; row += 1) {
    for (let column = target.left; column <= target.right; column += 1) {
      const isSource = isInside({ top: row, bottom: row, left: column, right: column }, source);
      if (!isSource) fillCell(fill, isDown, row, column);
    }
  }
}

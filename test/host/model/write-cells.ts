import { HostError } from '../protocol';
import { NO_CONTENT, type CellContent } from './cells';
import { patchFormat } from './cell-format';
import { offsetFormula } from './formula-text';
import { assertBounded, assertContentWritable, assertEditable, assertNotFiltered } from './guard';
import { enter } from './input';
import { raiseChanged } from './raise';
import { columnCountOf, contains, rowCountOf, type Rect } from './rect';
import type { SheetModel } from './sheet';
import { fixHeaders } from './table-edit';
import type { WorkbookModel } from './workbook';

type CellValue = string | number | boolean | null;
/** What one assignment holds for a cell; `isFilled` = one value for the whole range. */
interface Assignment {
  readonly at: (rowOffset: number, columnOffset: number) => unknown;
  readonly isFilled: boolean;
}

const isCellValue = (value: unknown): value is CellValue =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

function shapeFault(rect: Rect, matrix: readonly unknown[]): HostError {
  const wanted = `${rowCountOf(rect)} × ${columnCountOf(rect)}`;
  const found = `${matrix.length} × ${Array.isArray(matrix[0]) ? matrix[0].length : '?'}`;
  return new HostError('InvalidArgument', `the array (${found}) does not fit the range (${wanted})`);
}

/** A scalar or a 1 × 1 array counts for every cell; any other array must have the range's shape. */
function readAssignment(rect: Rect, value: unknown): Assignment {
  if (!Array.isArray(value)) return { at: () => value, isFilled: true };
  const matrix = value as readonly (readonly unknown[])[];
  if (matrix.length === 1 && Array.isArray(matrix[0]) && matrix[0].length === 1) {
    const single = matrix[0][0];
    return { at: () => single, isFilled: true };
  }
  const width = columnCountOf(rect);
  const isFitting =
    matrix.length === rowCountOf(rect) && matrix.every((row) => Array.isArray(row) && row.length === width);
  if (!isFitting) throw shapeFault(rect, matrix);
  return { at: (row, column) => matrix[row]![column], isFilled: false };
}

/** Calls `put` for every cell that gets something; `null` in an array leaves a cell alone. */
function assign(
  rect: Rect,
  value: unknown,
  put: (row: number, column: number, value: Exclude<CellValue, null>, isFilled: boolean) => void,
): void {
  if (value === null || value === undefined) throw new HostError('InvalidArgument');
  const { at, isFilled } = readAssignment(rect, value);
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const item = at(row - rect.top, column - rect.left) ?? null;
      if (!isCellValue(item)) throw new HostError('InvalidArgument');
      if (item !== null) put(row, column, item, isFilled);
    }
  }
}

/** Cells behind a merge take nothing. */
const isBehindMerge = (mergeList: readonly Rect[], row: number, column: number): boolean =>
  mergeList.some((merge) => contains(merge, row, column) && !(merge.top === row && merge.left === column));

function guardContent(book: WorkbookModel, sheet: SheetModel, rect: Rect): void {
  assertBounded(rect);
  assertContentWritable(sheet, rect);
  assertNotFiltered(sheet, rect);
  book.writtenList.push({ sheetId: sheet.id, rect });
}

/** Assigns `values` or `formulas` (they differ in nothing that can be written). */
export function writeContents(book: WorkbookModel, sheet: SheetModel, rect: Rect, value: unknown): void {
  guardContent(book, sheet, rect);
  const before = sheet.cells.get(rect.top, rect.left);
  const merges = sheet.mergeList.filter((merge) => merge.top <= rect.bottom && merge.bottom >= rect.top);
  assign(rect, value, (row, column, item, isFilled) => {
    if (merges.length > 0 && isBehindMerge(merges, row, column)) return;
    const moved =
      isFilled && typeof item === 'string' && item.startsWith('=')
        ? offsetFormula(item, row - rect.top, column - rect.left)
        : item;
    putOne(sheet, row, column, moved);
  });
  fixHeaders(sheet, rect);
  raiseChanged(book, sheet, rect, { changeType: 'RangeEdited', ...detailsOf(sheet, rect, before) });
}

/** One cell's value before and after. */
function detailsOf(sheet: SheetModel, rect: Rect, before: CellContent) {
  if (rect.top !== rect.bottom || rect.left !== rect.right) return {};
  const after = sheet.cells.get(rect.top, rect.left);
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: contentType(before),
    valueTypeAfter: contentType(after),
  };
}

/** The kind of a value, as the client names it. */
export function contentType({ value, isError }: CellContent): string {
  if (isError) return 'Error';
  if (value === '' || value === null) return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function putOne(sheet: SheetModel, row: number, column: number, item: string | number | boolean): void {
  const format = sheet.formats.get(row, column);
  const { content, numberFormat } = enter(item, format.numberFormat);
  sheet.cells.set(row, column, content);
  if (numberFormat !== undefined) sheet.formats.set(row, column, patchFormat({ numberFormat })(format));
}

/** Assigns number formats; `''` is General. */
export function writeNumberFormats(sheet: SheetModel, rect: Rect, value: unknown): void {
  assertEditable(sheet, 'allowFormatCells');
  if (!Array.isArray(value) || (value.length === 1 && (value[0] as unknown[]).length === 1)) {
    const code = Array.isArray(value) ? (value as unknown[][])[0]![0] : value;
    if (typeof code !== 'string') throw new HostError('InvalidArgument');
    sheet.formats.patch(rect, patchFormat({ numberFormat: code === '' ? 'General' : code }));
    return;
  }
  assertBounded(rect);
  const patchByCode = new Map<string, ReturnType<typeof patchFormat>>();
  assign(rect, value, (row, column, item) => {
    const code = String(item) === '' ? 'General' : String(item);
    const patch = patchByCode.get(code) ?? patchFormat({ numberFormat: code });
    patchByCode.set(code, patch);
    sheet.formats.set(row, column, patch(sheet.formats.get(row, column)));
  });
}

/** Empties the cells' contents. */
export function clearContents(book: WorkbookModel, sheet: SheetModel, rect: Rect): void {
  assertContentWritable(sheet, rect);
  sheet.cells.clear(rect);
  fixHeaders(sheet, rect);
  raiseChanged(book, sheet, rect, { changeType: 'RangeEdited' });
}

/** A grid of what every cell of a bounded rectangle holds. */
export function readGrid<T>(
  sheet: SheetModel,
  rect: Rect,
  read: (content: CellContent, row: number, column: number) => T,
): readonly (readonly T[])[] {
  assertAliveAndBounded(sheet, rect);
  return Array.from({ length: rowCountOf(rect) }, (_, rowOffset) =>
    Array.from({ length: columnCountOf(rect) }, (__, columnOffset) => {
      const [row, column] = [rect.top + rowOffset, rect.left + columnOffset];
      return read(sheet.cells.get(row, column) ?? NO_CONTENT, row, column);
    }),
  );
}

function assertAliveAndBounded(sheet: SheetModel, rect: Rect): void {
  if (sheet.isDeleted) throw new HostError('ItemNotFound');
  assertBounded(rect);
}

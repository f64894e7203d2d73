import { HostError, members } from '../protocol';
import {
  assertContentWritable,
  boundingRect,
  cellText,
  contains,
  deleteCells,
  intersect,
  LAST_COLUMN,
  LAST_ROW,
  usedRect,
  WHOLE_SHEET,
  writeContents,
  type CellContent,
  type Rect,
  type SheetModel,
  type WorkbookModel,
} from '../model';
import { rectanglesOf } from '../dump/rules';
import { BookObject, type Region } from './book-object';

export interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
}

const cellRect = (row: number, column: number): Rect => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

function matches(content: CellContent, text: string, { completeMatch, matchCase }: SearchCriteria): boolean {
  const fold = (value: string): string => (matchCase ? value : value.toLowerCase());
  const shown = fold(cellText(content, 'General'));
  return completeMatch ? shown === fold(text) : shown.includes(fold(text));
}

function sortedCells(sheet: SheetModel, rect: Rect) {
  return [...sheet.cells.inside(rect)].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The first cell that holds the text, row by row. */
export function findText(
  sheet: SheetModel,
  rect: Rect,
  text: string,
  criteria: SearchCriteria = {},
): Rect | null {
  const hit = sortedCells(sheet, rect).find(({ content }) => matches(content, text, criteria));
  return hit ? cellRect(hit.row, hit.column) : null;
}

/** Every cell that holds the text, as rectangles. */
export function findAllText(
  sheet: SheetModel,
  rect: Rect,
  text: string,
  criteria: SearchCriteria = {},
): readonly Rect[] {
  const hitList = sortedCells(sheet, rect).filter(({ content }) => matches(content, text, criteria));
  return rectanglesOf(hitList.map(({ row, column }) => [row, column] as const));
}

/** Replaces in values (formulas stay); gives how many cells changed. */
export function replaceText(
  book: WorkbookModel,
  { sheet, rectList }: Region,
  text: string,
  replacement: string,
  criteria: SearchCriteria = {},
): number {
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), criteria.matchCase ? 'g' : 'gi');
  let count = 0;
  for (const { row, column, content } of rectList.flatMap((rect) => sortedCells(sheet, rect))) {
    if (content.formula !== undefined || !matches(content, text, criteria)) continue;
    const next = cellText(content, 'General').replace(pattern, () => replacement);
    writeContents(book, sheet, cellRect(row, column), [[next]]);
    count += 1;
  }
  return count;
}

export class RemoveDuplicatesResult extends BookObject {
  readonly typeName = 'RemoveDuplicatesResult';
  readonly members = members({ scalars: ['removed', 'uniqueRemaining'] });

  constructor(
    book: WorkbookModel,
    readonly removed: number,
    readonly uniqueRemaining: number,
  ) {
    super(book);
  }
}

/** Takes away rows that repeat an earlier one in the given columns. */
export function removeDuplicateRows(
  book: WorkbookModel,
  sheet: SheetModel,
  rect: Rect,
  columnList: readonly number[],
  hasHeader: boolean,
): RemoveDuplicatesResult {
  assertContentWritable(sheet, rect);
  const seen = new Set<string>();
  const repeatedList: number[] = [];
  for (let row = rect.top + (hasHeader ? 1 : 0); row <= rect.bottom; row += 1) {
    const key = JSON.stringify(
      columnList.map((column) => cellText(sheet.cells.get(row, rect.left + column), 'General').toLowerCase()),
    );
    if (seen.has(key)) repeatedList.push(row);
    seen.add(key);
  }
  for (const row of repeatedList.reverse())
    deleteCells(book, sheet, { ...rect, top: row, bottom: row }, 'Up');
  return new RemoveDuplicatesResult(book, repeatedList.length, seen.size);
}

const isFilled = ({ value, formula }: CellContent): boolean =>
  formula !== undefined || (value !== '' && value !== null);

const TEST_BY_TYPE: Readonly<Record<string, (content: CellContent) => boolean>> = {
  Blanks: (content) => !isFilled(content),
  Constants: (content) => isFilled(content) && content.formula === undefined,
  Formulas: ({ formula }) => formula !== undefined,
};

const PLACE_TEST_BY_TYPE: Readonly<
  Record<string, (sheet: SheetModel, row: number, column: number) => boolean>
> = {
  ConditionalFormats: (sheet, row, column) =>
    sheet.conditionalFormatList.some(({ rectList }) => rectList.some((rect) => contains(rect, row, column))),
  DataValidations: (sheet, row, column) => sheet.validations.get(row, column).rule !== null,
  Visible: (sheet, row, column) => !sheet.hiddenRowSet.has(row) && !sheet.hiddenColumnSet.has(column),
};

const KIND_BY_TYPE: Readonly<Record<string, string>> = {
  number: 'Numbers',
  string: 'Text',
  boolean: 'Logical',
};

/** `ErrorsNumbersText` names the kinds of values that count; nothing or `All` means every kind. */
function kindTest(kind: unknown): (content: CellContent) => boolean {
  if (kind === undefined || kind === 'All') return () => true;
  return ({ value, isError }) =>
    String(kind).includes(isError ? 'Errors' : (KIND_BY_TYPE[typeof value] ?? '?'));
}

/** Cells of a kind, within what is used of the range. */
export function specialCells(
  book: WorkbookModel,
  sheet: SheetModel,
  rect: Rect,
  { type, kind }: { readonly type: string; readonly kind: unknown },
): readonly Rect[] {
  book.refreshResults();
  const byPlace = PLACE_TEST_BY_TYPE[type];
  const byContent = TEST_BY_TYPE[type];
  if (!byPlace && !byContent)
    throw new HostError('NotImplemented', `the local host does not look for ${type}`);
  const isKind = kindTest(kind);
  const test = (row: number, column: number): boolean => {
    if (byPlace) return byPlace(sheet, row, column);
    const content = sheet.cells.get(row, column);
    return byContent!(content) && isKind(content);
  };
  const used = usedRect(sheet, WHOLE_SHEET, false);
  const area = used && intersect(rect, used);
  if (!area) return [];
  const hitList: (readonly [number, number])[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (test(row, column)) hitList.push([row, column]);
    }
  }
  return rectanglesOf(hitList);
}

const STEP_BY_DIRECTION: Readonly<Record<string, readonly [number, number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** Where Ctrl+arrow leads from the range's first cell: the end of its run, or the next filled cell. */
export function edgeCell(sheet: SheetModel, { top, left }: Rect, direction: string): Rect {
  const step = STEP_BY_DIRECTION[direction];
  if (!step) throw new HostError('InvalidArgument');
  const start = cellRect(top, left);
  const used = usedRect(sheet, WHOLE_SHEET, true);
  const area = used ? boundingRect(used, start) : start;
  const isFilledAt = (row: number, column: number): boolean => isFilled(sheet.cells.get(row, column));
  let [row, column] = [top, left];
  const next = (): readonly [number, number] => [row + step[0], column + step[1]];
  const isRun = isFilledAt(row, column) && isFilledAt(...next());
  while (contains(area, ...next())) {
    if (isRun && !isFilledAt(...next())) return cellRect(row, column);
    [row, column] = next();
    if (!isRun && isFilledAt(row, column)) return cellRect(row, column);
  }
  return isRun ? cellRect(row, column) : borderCell(row, column, step);
}

/** The last cell of the sheet in a direction. */
function borderCell(row: number, column: number, [rows, columns]: readonly [number, number]): Rect {
  const far = (step: number, at: number, last: number): number => (step === 0 ? at : step > 0 ? last : 0);
  return cellRect(far(rows, row, LAST_ROW), far(columns, column, LAST_COLUMN));
}

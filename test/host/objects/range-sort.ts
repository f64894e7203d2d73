import { members } from '../protocol';
import {
  assertContentWritable,
  assertNotFiltered,
  NO_CONTENT,
  offsetFormula,
  raiseOnRect,
  type CellContent,
  type Rect,
  type SheetModel,
  type WorkbookModel,
} from '../model';
import { BookObject } from './book-object';

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

const rank = ({ value }: CellContent): number => {
  if (value === '' || value === null) return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
};

/** Numbers before texts before truth values; empty cells last whatever the direction. */
function compareCells(a: CellContent, b: CellContent, isAscending: boolean, matchCase: boolean): number {
  const fold = (text: string): string => (matchCase ? text : text.toLowerCase());
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === 3 || rankB === 3) return rankA - rankB;
  const byValue =
    typeof a.value === 'number' && typeof b.value === 'number'
      ? a.value - b.value
      : fold(String(a.value)) < fold(String(b.value))
        ? -1
        : Number(fold(String(a.value)) !== fold(String(b.value)));
  return (rankA - rankB || byValue) * (isAscending ? 1 : -1);
}

/** Sorts the rows of a rectangle in place, contents and looks. */
export function sortRows(
  sheet: SheetModel,
  rect: Rect,
  fieldList: readonly SortField[],
  matchCase = false,
): void {
  sortLines(sheet, rect, fieldList, { matchCase, isByColumns: false });
}

/** Cells of a rectangle as lines: rows, or columns when columns are sorted. */
function linesOf(sheet: SheetModel, rect: Rect, isByColumns: boolean) {
  const [lineCount, length] = [rect.bottom - rect.top + 1, rect.right - rect.left + 1];
  const placeOf = (line: number, at: number): readonly [number, number] =>
    isByColumns ? [rect.top + at, rect.left + line] : [rect.top + line, rect.left + at];
  const lineList = Array.from({ length: isByColumns ? length : lineCount }, (_, line) =>
    Array.from({ length: isByColumns ? lineCount : length }, (__, at) => {
      const [row, column] = placeOf(line, at);
      const content = sheet.cells.get(row, column);
      return { row, column, content, format: sheet.formats.get(row, column) };
    }),
  );
  return { lineList, placeOf };
}

function sortLines(
  sheet: SheetModel,
  rect: Rect,
  fieldList: readonly SortField[],
  { matchCase, isByColumns }: { readonly matchCase: boolean; readonly isByColumns: boolean },
): void {
  assertContentWritable(sheet, rect);
  assertNotFiltered(sheet, rect);
  const { lineList, placeOf } = linesOf(sheet, rect, isByColumns);
  lineList.sort((a, b) => {
    for (const { key, ascending = true } of fieldList) {
      const order = compareCells(a[key]!.content, b[key]!.content, ascending, matchCase);
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [line, cellList] of lineList.entries()) {
    for (const [at, { row, column, content, format }] of cellList.entries()) {
      const [toRow, toColumn] = placeOf(line, at);
      const { formula } = content;
      const moved =
        formula === undefined ? {} : { formula: offsetFormula(formula, toRow - row, toColumn - column) };
      sheet.cells.set(toRow, toColumn, content === NO_CONTENT ? NO_CONTENT : { ...content, ...moved });
      sheet.formats.set(toRow, toColumn, format);
    }
  }
}

export class RangeSort extends BookObject {
  readonly typeName = 'RangeSort';
  readonly members = members({ methods: ['apply'] });

  constructor(
    book: WorkbookModel,
    private readonly sheet: SheetModel,
    private readonly rect: Rect,
  ) {
    super(book);
  }

  apply(
    fieldList: readonly SortField[],
    matchCase?: boolean,
    hasHeaders?: boolean,
    orientation?: string,
  ): void {
    this.book.refreshResults();
    if (orientation === 'Columns') {
      const rect = hasHeaders ? { ...this.rect, left: this.rect.left + 1 } : this.rect;
      return sortLines(this.sheet, rect, fieldList, { matchCase: matchCase === true, isByColumns: true });
    }
    const rect = hasHeaders ? { ...this.rect, top: this.rect.top + 1 } : this.rect;
    sortRows(this.sheet, rect, fieldList, matchCase === true);
    raiseOnRect(this.book, 'RowSorted', this.sheet, rect);
  }
}

import { HostError, members } from '../protocol';
import {
  assertContentWritable,
  assertNotFiltered,
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
function compareCells(a: CellContent, b: CellContent, isAscending: boolean): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === 3 || rankB === 3) return rankA - rankB;
  const byValue =
    typeof a.value === 'number' && typeof b.value === 'number'
      ? a.value - b.value
      : String(a.value).toLowerCase() < String(b.value).toLowerCase()
        ? -1
        : Number(String(a.value).toLowerCase() !== String(b.value).toLowerCase());
  return (rankA - rankB || byValue) * (isAscending ? 1 : -1);
}

/** Sorts the rows of a rectangle in place, contents and looks. */
export function sortRows(sheet: SheetModel, rect: Rect, fieldList: readonly SortField[]): void {
  assertContentWritable(sheet, rect);
  assertNotFiltered(sheet, rect);
  const columns = Array.from({ length: rect.right - rect.left + 1 }, (_, index) => rect.left + index);
  const rowList = Array.from({ length: rect.bottom - rect.top + 1 }, (_, index) =>
    columns.map((column) => ({
      content: sheet.cells.get(rect.top + index, column),
      format: sheet.formats.get(rect.top + index, column),
    })),
  );
  rowList.sort((a, b) => {
    for (const { key, ascending = true } of fieldList) {
      const order = compareCells(a[key]!.content, b[key]!.content, ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [index, row] of rowList.entries()) {
    for (const [offset, { content, format }] of row.entries()) {
      sheet.cells.set(rect.top + index, rect.left + offset, content);
      sheet.formats.set(rect.top + index, rect.left + offset, format);
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
    _matchCase?: boolean,
    hasHeaders?: boolean,
    orientation?: string,
  ): void {
    if (orientation === 'Columns') throw new HostError('NotImplemented', 'the local host sorts rows only');
    const rect = hasHeaders ? { ...this.rect, top: this.rect.top + 1 } : this.rect;
    sortRows(this.sheet, rect, fieldList);
  }
}

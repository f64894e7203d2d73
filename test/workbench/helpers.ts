import { EMPTY_CELL, parseA1, parseRange, type Cell } from '../../src/core';
import type { CellStyle } from '../../src/workbook';
import type { SheetView, WorkbookView } from '../../src/xlsx';

export const PLAIN_STYLE: CellStyle = { font: { name: 'Calibri', size: 11, color: '#000000' } };

type SheetParts = Partial<Omit<SheetView, 'cellAt' | 'styleAt' | 'mergeList' | 'cellsByRow'>> & {
  readonly cells?: Readonly<Record<string, Cell['value'] | Cell>>;
  readonly styles?: Readonly<Record<string, Partial<CellStyle>>>;
  readonly merges?: readonly string[];
};

const key = (rowNumber: number, columnNumber: number) => `${rowNumber},${columnNumber}`;

function byPlace<T, U>(entries: Readonly<Record<string, T>>, make: (value: T) => U): ReadonlyMap<string, U> {
  return new Map(
    Object.entries(entries).map(([address, value]) => {
      const { rowNumber, columnNumber } = parseA1(address)!;
      return [key(rowNumber, columnNumber), make(value)] as const;
    }),
  );
}

function rowsOf(cellByPlace: ReadonlyMap<string, Cell>): ReadonlyMap<number, readonly Cell[]> {
  const cellsByRow = new Map<number, Cell[]>();
  for (const [place, cell] of cellByPlace) {
    const [row, column] = place.split(',').map(Number) as [number, number];
    const list = cellsByRow.get(row) ?? [];
    while (list.length < column) list.push(EMPTY_CELL);
    list[column - 1] = cell;
    cellsByRow.set(row, list);
  }
  return cellsByRow;
}

/** A sheet made in memory: cells and looks by address, everything else as in a new sheet. */
export function sheetView({ cells = {}, styles = {}, merges = [], ...rest }: SheetParts = {}): SheetView {
  const isCell = (value: Cell['value'] | Cell): value is Cell => typeof value === 'object' && value !== null;
  const cellByPlace = byPlace(cells, (value): Cell => (isCell(value) ? value : { value }));
  const styleByPlace = byPlace(styles, (style): CellStyle => ({ ...PLAIN_STYLE, ...style }));
  const placeList = [...cellByPlace.keys()].map((text) => text.split(',').map(Number) as [number, number]);
  return {
    title: 'Blad',
    visibility: 'visible',
    isProtected: false,
    rowCount: Math.max(0, ...placeList.map(([row]) => row)),
    columnCount: Math.max(0, ...placeList.map(([, column]) => column)),
    showGridlines: true,
    tabColor: null,
    freeze: { rowCount: 0, columnCount: 0 },
    defaultColumnWidthChars: 9.140625,
    defaultRowHeightPt: 15,
    columnWidthChars: () => 9.140625,
    isColumnHidden: () => false,
    rowHeightPt: () => null,
    isRowHidden: () => false,
    mergeList: merges.map((text) => parseRange(text)!),
    tableList: [],
    arrayRangeList: [],
    cellsByRow: rowsOf(cellByPlace),
    validationList: [],
    conditionalList: [],
    cellAt: (row, column) => cellByPlace.get(key(row, column)) ?? EMPTY_CELL,
    styleAt: (row, column) => styleByPlace.get(key(row, column)) ?? PLAIN_STYLE,
    ...rest,
  };
}

export function workbookView(...sheetList: readonly SheetView[]): WorkbookView {
  return { sheetList, isDate1904: false, nameList: [], activeSheet: sheetList[0]?.title ?? '' };
}

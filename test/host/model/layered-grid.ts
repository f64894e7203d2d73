import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, type Rect } from './rect';

type Change<T> = (value: T) => T;

/** Remembers what a change makes of each value, so that equal cells share one object. */
function memoized<T>(change: Change<T>): Change<T> {
  const memo = new Map<T, T>();
  return (value) => {
    const known = memo.get(value);
    if (known !== undefined || memo.has(value)) return known as T;
    const next = change(value);
    memo.set(value, next);
    return next;
  };
}

/**
 * One value for every cell of a sheet, stored by cell, row and column over a value for all. A whole column
 * or row costs one entry; a cell's own value wins over its row's, that over its column's.
 */
export class LayeredGrid<T> {
  private base: T;
  private readonly valueByColumn = new Map<number, T>();
  private readonly valueByRow = new Map<number, T>();
  private readonly cellsByRow = new Map<number, Map<number, T>>();

  constructor(private readonly empty: T) {
    this.base = empty;
  }

  get(row: number, column: number): T {
    const own = this.cellsByRow.get(row)?.get(column);
    if (own !== undefined) return own;
    return this.valueByRow.get(row) ?? this.valueByColumn.get(column) ?? this.base;
  }

  columnValue(column: number): T {
    return this.valueByColumn.get(column) ?? this.base;
  }

  /** Columns that have a value of their own. */
  columnList(): readonly number[] {
    return [...this.valueByColumn.keys()].sort((a, b) => a - b);
  }

  /** Cells that have a value of their own, row by row. */
  *cells(): Iterable<{ row: number; column: number; value: T }> {
    for (const [row, cells] of this.cellsByRow) {
      for (const [column, value] of cells) yield { row, column, value };
    }
  }

  patch(rect: Rect, change: Change<T>): void {
    const next = memoized(change);
    if (isWholeColumns(rect) && isWholeRows(rect)) this.patchAll(next);
    else if (isWholeColumns(rect)) this.patchColumns(rect, next);
    else if (isWholeRows(rect)) this.patchRows(rect, next);
    else this.patchCells(rect, next);
  }

  /** Sets one cell. */
  set(row: number, column: number, value: T): void {
    const cells = this.cellsByRow.get(row) ?? new Map<number, T>();
    cells.set(column, value);
    this.cellsByRow.set(row, cells);
  }

  /** Changes every value that is stored. */
  replace(change: Change<T>): void {
    this.patchAll(memoized(change));
  }

  /** The different values in a rectangle; enough to tell whether it is uniform. */
  distinct(rect: Rect): ReadonlySet<T> {
    const found = new Set<T>();
    const top = rect.top;
    const bottom = isWholeColumns(rect) ? this.lastRow(rect.top) : rect.bottom;
    const right = isWholeRows(rect) ? this.lastColumn(rect.left) : rect.right;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = rect.left; column <= right; column += 1) found.add(this.get(row, column));
    }
    return found;
  }

  /** Moves every cell's own value; null drops it. */
  move(target: (row: number, column: number) => readonly [number, number] | null): void {
    const entryList = [...this.cells()];
    this.cellsByRow.clear();
    for (const { row, column, value } of entryList) {
      const place = target(row, column);
      if (place) this.set(place[0], place[1], value);
    }
  }

  /** Rows or columns as such move with their own values. */
  moveLines(axis: 'row' | 'column', target: (index: number) => number | null): void {
    const map = axis === 'row' ? this.valueByRow : this.valueByColumn;
    const entryList = [...map];
    map.clear();
    for (const [index, value] of entryList) {
      const place = target(index);
      if (place !== null) map.set(place, value);
    }
  }

  private lastRow(atLeast: number): number {
    const last = Math.max(atLeast, ...this.cellsByRow.keys(), ...this.valueByRow.keys());
    return Math.min(LAST_ROW, last + 1);
  }

  private lastColumn(atLeast: number): number {
    let last = Math.max(atLeast, ...this.valueByColumn.keys());
    for (const cells of this.cellsByRow.values())
      for (const column of cells.keys()) last = Math.max(last, column);
    return Math.min(LAST_COLUMN, last + 1);
  }

  private patchAll(next: Change<T>): void {
    this.base = next(this.base);
    for (const map of [this.valueByColumn, this.valueByRow]) {
      for (const [key, value] of map) map.set(key, next(value));
    }
    for (const cells of this.cellsByRow.values())
      for (const [key, value] of cells) cells.set(key, next(value));
    if (this.base === this.empty) this.dropEmpty();
  }

  private dropEmpty(): void {
    for (const map of [this.valueByColumn, this.valueByRow]) {
      for (const [key, value] of map) if (value === this.empty) map.delete(key);
    }
    for (const [row, cells] of this.cellsByRow) {
      for (const [key, value] of cells)
        if (value === this.empty && !this.isCovered(row, key)) cells.delete(key);
      if (cells.size === 0) this.cellsByRow.delete(row);
    }
  }

  private isCovered(row: number, column: number): boolean {
    return this.valueByRow.has(row) || this.valueByColumn.has(column);
  }

  private patchColumns({ left, right }: Rect, next: Change<T>): void {
    for (let column = left; column <= right; column += 1) {
      for (const [row, value] of this.valueByRow) this.set(row, column, this.cellOr(row, column, value));
      this.valueByColumn.set(column, next(this.columnValue(column)));
    }
    for (const cells of this.cellsByRow.values()) {
      for (const [column, value] of cells)
        if (column >= left && column <= right) cells.set(column, next(value));
    }
  }

  private cellOr(row: number, column: number, value: T): T {
    return this.cellsByRow.get(row)?.get(column) ?? value;
  }

  private patchRows({ top, bottom }: Rect, next: Change<T>): void {
    for (let row = top; row <= bottom; row += 1) {
      for (const [column, value] of this.valueByColumn) {
        if (!this.valueByRow.has(row)) this.set(row, column, this.cellOr(row, column, value));
      }
      this.valueByRow.set(row, next(this.valueByRow.get(row) ?? this.base));
      const cells = this.cellsByRow.get(row);
      if (cells) for (const [column, value] of cells) cells.set(column, next(value));
    }
  }

  private patchCells({ top, bottom, left, right }: Rect, next: Change<T>): void {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1)
        this.set(row, column, next(this.get(row, column)));
    }
  }
}

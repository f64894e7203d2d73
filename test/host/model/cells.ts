import type { CellScalar } from '../../../src/core';
import { isWholeColumns, isWholeRows, type Rect } from './rect';

/** What a cell holds. `formula` has its leading `=`. */
export interface CellContent {
  readonly value: CellScalar;
  readonly formula?: string;
  /** The value is an error such as `#N/A`. */
  readonly isError?: boolean;
  /** The text was entered with a leading apostrophe. */
  readonly hasApostrophe?: boolean;
  /** The formula's value has been worked out since it was entered. */
  readonly isCalculated?: boolean;
  /** The value belongs to the result of a formula above or to the left. */
  readonly isSpilled?: boolean;
}

export const NO_CONTENT: CellContent = Object.freeze({ value: '' });

export interface PlacedContent {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** The filled cells of a sheet. */
export class Cells {
  private readonly contentByRow = new Map<number, Map<number, CellContent>>();
  /** Goes up with every change but results of formulas. */
  revision = 0;

  get(row: number, column: number): CellContent {
    return this.contentByRow.get(row)?.get(column) ?? NO_CONTENT;
  }

  set(row: number, column: number, content: CellContent): void {
    this.revision += 1;
    this.setResult(row, column, content);
  }

  /** The same for what follows from other cells. */
  setResult(row: number, column: number, content: CellContent): void {
    if (content === NO_CONTENT) return this.clearCell(row, column);
    const cells = this.contentByRow.get(row) ?? new Map<number, CellContent>();
    cells.set(column, content);
    this.contentByRow.set(row, cells);
  }

  private clearCell(row: number, column: number): void {
    const cells = this.contentByRow.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.contentByRow.delete(row);
  }

  /** Empties what formulas have put beside themselves. */
  clearSpills(): void {
    for (const { row, column, content } of [...this.all()])
      if (content.isSpilled) this.clearCell(row, column);
  }

  clear(rect: Rect): void {
    this.revision += 1;
    for (const { row, column } of [...this.inside(rect)]) this.clearCell(row, column);
  }

  /** Every filled cell, in no promised order. */
  *all(): Iterable<PlacedContent> {
    for (const [row, cells] of this.contentByRow) {
      for (const [column, content] of cells) yield { row, column, content };
    }
  }

  /** Filled cells of a rectangle. */
  *inside(rect: Rect): Iterable<PlacedContent> {
    const isLong = isWholeColumns(rect) || rect.bottom - rect.top > this.contentByRow.size;
    const rows = isLong ? [...this.contentByRow.keys()] : rowRange(rect);
    for (const row of rows) {
      if (row < rect.top || row > rect.bottom) continue;
      for (const [column, content] of this.contentByRow.get(row) ?? []) {
        if (isWholeRows(rect) || (column >= rect.left && column <= rect.right))
          yield { row, column, content };
      }
    }
  }

  /** Moves every filled cell; null drops it. */
  move(target: (row: number, column: number) => readonly [number, number] | null): void {
    const entryList = [...this.all()].filter(({ content }) => !content.isSpilled);
    this.revision += 1;
    this.contentByRow.clear();
    for (const { row, column, content } of entryList) {
      const place = target(row, column);
      if (place) this.set(place[0], place[1], content);
    }
  }
}

function rowRange({ top, bottom }: Rect): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

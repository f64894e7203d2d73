import type { CellRange } from '../../core';
import { jsonBytes } from '../json-bytes';

/** A cell with what is assigned to it. */
export interface PlacedInput<T> {
  readonly rowNumber: number;
  readonly columnNumber: number;
  readonly input: T;
}

/** A rectangle of inputs; cells without one hold the filler. */
export interface Block<T> {
  readonly range: CellRange;
  readonly matrix: readonly (readonly T[])[];
  readonly bytes: number;
}

interface Draft<T> {
  readonly range: CellRange;
  readonly inputList: readonly PlacedInput<T>[];
}

/** What a further block costs on the wire, in fillers. */
const BLOCK_COST = 110;
/** Rows are cut so that a block stays a small part of a request. */
const MAX_BLOCK_BYTES = 128_000;

const areaOf = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);

/**
 * Gathers cells (rows and columns rising) into few rectangles: a gap is filled when that is cheaper than a
 * block of its own.
 */
export function gatherBlocks<T>(inputList: readonly PlacedInput<T>[], filler: T): readonly Block<T>[] {
  return joinRows(inputList).flatMap((draft) => cutByBytes(fill(draft, filler)));
}

function joinRows<T>(inputList: readonly PlacedInput<T>[]): readonly Draft<T>[] {
  const draftList: { range: CellRange; inputList: PlacedInput<T>[] }[] = [];
  for (const row of rowsOf(inputList)) {
    const last = draftList[draftList.length - 1];
    const joined = last && union(last.range, row.range);
    if (last && joined && areaOf(joined) <= areaOf(last.range) + areaOf(row.range) + BLOCK_COST) {
      last.range = joined;
      last.inputList.push(...row.inputList);
    } else draftList.push({ range: row.range, inputList: [...row.inputList] });
  }
  return draftList;
}

function rowsOf<T>(inputList: readonly PlacedInput<T>[]): readonly Draft<T>[] {
  const rowList: { range: CellRange; inputList: PlacedInput<T>[] }[] = [];
  for (const input of inputList) {
    const { rowNumber, columnNumber } = input;
    const last = rowList[rowList.length - 1];
    if (last?.range.top === rowNumber) {
      last.range = { ...last.range, right: columnNumber };
      last.inputList.push(input);
    } else {
      const range = { top: rowNumber, left: columnNumber, bottom: rowNumber, right: columnNumber };
      rowList.push({ range, inputList: [input] });
    }
  }
  return rowList;
}

function union(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function fill<T>({ range, inputList }: Draft<T>, filler: T): { range: CellRange; matrix: T[][] } {
  const width = range.right - range.left + 1;
  const matrix = Array.from({ length: range.bottom - range.top + 1 }, () => new Array<T>(width).fill(filler));
  for (const { rowNumber, columnNumber, input } of inputList) {
    matrix[rowNumber - range.top]![columnNumber - range.left] = input;
  }
  return { range, matrix };
}

function cutByBytes<T>({ range, matrix }: { range: CellRange; matrix: T[][] }): readonly Block<T>[] {
  const blockList: { range: CellRange; matrix: T[][]; bytes: number }[] = [];
  matrix.forEach((row, index) => {
    const bytes = jsonBytes(row) + 1;
    const rowNumber = range.top + index;
    const last = blockList[blockList.length - 1];
    if (last && last.bytes + bytes <= MAX_BLOCK_BYTES) {
      last.matrix.push(row);
      last.bytes += bytes;
      last.range = { ...last.range, bottom: rowNumber };
    } else blockList.push({ range: { ...range, top: rowNumber, bottom: rowNumber }, matrix: [row], bytes });
  });
  return blockList;
}

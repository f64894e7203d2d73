import { a1, type Cell } from '../core';
import { findGaps, mapIndexes, type Gap } from './align';
import {
  cellKey,
  groupHashList,
  parseFingerprint,
  plannedCellRows,
  rowKey,
  usedKeyList,
  type Fingerprint,
} from './fingerprint';
import type { SheetPlan } from './plan';
import type { OwnedSheet } from './snapshot';

/** A cell of an owned sheet that a person has changed since it was written. */
export interface HandEdit {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** What stands there now: value or `=formula`; `''` = nothing. */
  readonly found: string;
  /** What the next write puts there; null when the cell has no counterpart there. */
  readonly planned: string | null;
}

type Row = readonly Cell[];
const EMPTY_ROW: Row = [];
const EMPTY: Cell = { value: null };

interface Comparison {
  readonly sheet: string;
  readonly groupSize: number;
  readonly currentRowList: readonly Row[];
  readonly nextRowList: readonly Row[];
  /** Group of the stored fingerprint → group of the next plan. */
  readonly nextByStored: ReadonlyMap<number, number>;
}

function cellText(cell: Cell): string {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return cell.error ?? String(cell.value ?? '');
}

function firstFilledIndex(row: Row): number {
  return Math.max(
    0,
    row.findIndex((cell) => cellKey(cell) !== ''),
  );
}

/** One edit for a whole row that has no counterpart: its first filled cell. */
function rowEdit(context: Comparison, rowIndex: number, plannedRow: Row | null): HandEdit {
  const row = context.currentRowList[rowIndex] ?? EMPTY_ROW;
  const columnIndex = firstFilledIndex(plannedRow ?? row);
  const planned = plannedRow?.[columnIndex];
  return {
    sheet: context.sheet,
    cell: a1(rowIndex + 1, columnIndex + 1),
    found: plannedRow ? '' : cellText(row[columnIndex] ?? EMPTY),
    planned: planned ? cellText(planned) : null,
  };
}

function cellEdits(context: Comparison, rowIndex: number, plannedRow: Row): readonly HandEdit[] {
  const row = context.currentRowList[rowIndex] ?? EMPTY_ROW;
  const length = Math.max(row.length, plannedRow.length);
  return Array.from({ length }, (_, index) => index)
    .filter((index) => cellKey(row[index] ?? EMPTY) !== cellKey(plannedRow[index] ?? EMPTY))
    .map((index) => ({
      sheet: context.sheet,
      cell: a1(rowIndex + 1, index + 1),
      found: cellText(row[index] ?? EMPTY),
      planned: cellText(plannedRow[index] ?? EMPTY),
    }));
}

/** A group of rows that changed in place: cell by cell against the next plan, or as whole rows without one. */
function groupEdits(context: Comparison, storedGroup: number, currentGroup: number): readonly HandEdit[] {
  const { groupSize } = context;
  const nextGroup = context.nextByStored.get(storedGroup);
  const currentStart = currentGroup * groupSize;
  if (nextGroup === undefined) return [rowEdit(context, currentStart, null)];
  return Array.from({ length: groupSize }, (_, index) =>
    cellEdits(context, currentStart + index, context.nextRowList[nextGroup * groupSize + index] ?? EMPTY_ROW),
  ).flat();
}

/** Rows that were inserted or deleted, as one edit each. */
function unevenEdits(context: Comparison, gap: Gap): readonly HandEdit[] {
  const { groupSize, nextByStored, nextRowList } = context;
  const insertedCount = gap.newTo - gap.newFrom;
  if (insertedCount > 0) {
    return Array.from({ length: insertedCount }, (_, index) =>
      rowEdit(context, (gap.newFrom + index) * groupSize, null),
    );
  }
  return Array.from({ length: gap.oldTo - gap.oldFrom }, (_, index) => {
    const nextGroup = nextByStored.get(gap.oldFrom + index);
    const planned = nextGroup === undefined ? null : (nextRowList[nextGroup * groupSize] ?? null);
    return rowEdit(context, gap.newFrom * groupSize, planned);
  });
}

function gapEdits(context: Comparison, gap: Gap): readonly HandEdit[] {
  const count = gap.oldTo - gap.oldFrom;
  if (count !== gap.newTo - gap.newFrom) return unevenEdits(context, gap);
  return Array.from({ length: count }, (_, index) =>
    groupEdits(context, gap.oldFrom + index, gap.newFrom + index),
  ).flat();
}

function compare(owned: OwnedSheet, stored: Fingerprint, nextPlan: SheetPlan | null): readonly HandEdit[] {
  const { groupSize, hashList } = stored;
  const keyList = usedKeyList(owned.rowList);
  const gapList = findGaps(hashList, groupHashList(keyList, groupSize));
  if (gapList.length === 0) return [];
  const nextRowList = nextPlan ? plannedCellRows(nextPlan.rowList) : [];
  const nextHashList = groupHashList(usedKeyList(nextRowList), groupSize);
  const context: Comparison = {
    sheet: owned.title,
    groupSize,
    currentRowList: owned.rowList,
    nextRowList,
    nextByStored: nextPlan ? mapIndexes(hashList, nextHashList) : new Map(),
  };
  const hasShifted = groupSize > 1 && keyList.length !== stored.rowCount;
  if (hasShifted) return [firstDifference(context, gapList[0]!)];
  return gapList.flatMap((gap) => gapEdits(context, gap));
}

/** Rows that share hashes cannot be told apart after an insertion: the first row that differs stands for all. */
function firstDifference(context: Comparison, gap: Gap): HandEdit {
  const start = gap.newFrom * context.groupSize;
  const nextGroup = context.nextByStored.get(gap.oldFrom) ?? gap.oldFrom;
  const isSame = (index: number): boolean =>
    rowKey(context.currentRowList[start + index] ?? EMPTY_ROW) ===
    rowKey(context.nextRowList[nextGroup * context.groupSize + index] ?? EMPTY_ROW);
  let index = 0;
  while (index < context.groupSize - 1 && isSame(index)) index += 1;
  return rowEdit(context, start + index, null);
}

/**
 * Cells of an owned sheet that a person has changed since it was written: the rows whose hash differs from
 * the stored fingerprint, and in them the cells that differ from what the next write puts there. A row that
 * was inserted or deleted gives one edit at its first filled cell. An edit that the next write would make
 * itself is none. Without a (readable) fingerprint nothing can be told: an empty list.
 */
export function findHandEdits(owned: OwnedSheet, nextPlan: SheetPlan | null): readonly HandEdit[] {
  const stored = owned.fingerprint === null ? null : parseFingerprint(owned.fingerprint);
  return stored ? compare(owned, stored, nextPlan) : [];
}

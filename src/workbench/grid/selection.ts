import type { CellRange } from '../../core';
import { stepLine, type Axis } from './axis';

/** A cell of the sheet that is shown; one-based. */
export interface Place {
  readonly rowNumber: number;
  readonly columnNumber: number;
}

/** What is selected: the cell that is typed into, and where an extension of the selection ends. */
export interface Selection {
  readonly active: Place;
  readonly end: Place;
  /** Where the selection began, when Enter or Tab has moved the active cell within it. */
  readonly anchor?: Place;
}

/** What moves need to know of a sheet. */
export interface MoveContext {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly mergeList: readonly CellRange[];
  /** Used extent of the sheet. */
  readonly used: Place;
  /** Rows that a page of the window shows. */
  readonly pageRows: number;
  isFilled(place: Place): boolean;
}

/** The ways that keys move. */
export type Move =
  | { readonly kind: 'step'; readonly rows: number; readonly columns: number }
  /** Ctrl+arrow: to the edge of the filled or empty stretch. */
  | { readonly kind: 'edge'; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }
  | { readonly kind: 'page'; readonly direction: -1 | 1 }
  | { readonly kind: 'rowStart' }
  | { readonly kind: 'sheetStart' }
  | { readonly kind: 'sheetEnd' };

export const FIRST_PLACE: Place = { rowNumber: 1, columnNumber: 1 };

/** One cell selected. */
export function selectionAt(active: Place): Selection {
  return { active, end: active };
}

/** The merge that a cell lies in, or the cell alone. */
export function cellBox(mergeList: readonly CellRange[], { rowNumber, columnNumber }: Place): CellRange {
  const merge = mergeList.find(
    ({ top, left, bottom, right }) =>
      rowNumber >= top && rowNumber <= bottom && columnNumber >= left && columnNumber <= right,
  );
  return merge ?? { top: rowNumber, left: columnNumber, bottom: rowNumber, right: columnNumber };
}

const unite = (a: CellRange, b: CellRange): CellRange => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

const doMeet = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const isSame = (a: CellRange, b: CellRange): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** The selected rectangle; it never cuts a merge. */
export function selectedRange(
  { active, end, anchor = active }: Selection,
  mergeList: readonly CellRange[],
): CellRange {
  let range = unite(cellBox(mergeList, anchor), cellBox(mergeList, end));
  for (;;) {
    const grown = mergeList.filter((merge) => doMeet(merge, range)).reduce(unite, range);
    if (isSame(grown, range)) return range;
    range = grown;
  }
}

/** The selection after a move; `isExtending` (Shift) keeps the active cell. */
export function moveSelection(
  selection: Selection,
  move: Move,
  isExtending: boolean,
  context: MoveContext,
): Selection {
  const from = isExtending ? selection.end : selection.active;
  const to = target(from, move, context);
  if (isExtending) return { active: selection.active, end: to };
  const { top, left } = cellBox(context.mergeList, to);
  return selectionAt({ rowNumber: top, columnNumber: left });
}

function target(from: Place, move: Move, context: MoveContext): Place {
  switch (move.kind) {
    case 'step':
      return steppedFrom(cellBox(context.mergeList, from), from, move, context);
    case 'edge':
      return edgeFrom(from, move, context);
    case 'page':
      return {
        ...from,
        rowNumber: stepLine(context.rows, from.rowNumber, move.direction * context.pageRows),
      };
    case 'rowStart':
      return { ...from, columnNumber: stepLine(context.columns, 0, 1) };
    case 'sheetStart':
      return { rowNumber: stepLine(context.rows, 0, 1), columnNumber: stepLine(context.columns, 0, 1) };
    case 'sheetEnd':
      return {
        rowNumber: Math.max(1, context.used.rowNumber),
        columnNumber: Math.max(1, context.used.columnNumber),
      };
  }
}

/** A step leaves the whole merge that it starts in. */
function steppedFrom(
  box: CellRange,
  from: Place,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  context: MoveContext,
): Place {
  const rowFrom = rows === 0 ? from.rowNumber : rows > 0 ? box.bottom : box.top;
  const columnFrom = columns === 0 ? from.columnNumber : columns > 0 ? box.right : box.left;
  const rowNumber = stepLine(context.rows, rowFrom, rows);
  const columnNumber = stepLine(context.columns, columnFrom, columns);
  const isStuck = rowNumber === rowFrom && columnNumber === columnFrom;
  return isStuck ? from : { rowNumber, columnNumber };
}

function edgeFrom(
  from: Place,
  step: { readonly rows: number; readonly columns: number },
  context: MoveContext,
): Place {
  const next = (place: Place): Place => ({
    rowNumber: stepLine(context.rows, place.rowNumber, step.rows),
    columnNumber: stepLine(context.columns, place.columnNumber, step.columns),
  });
  const isLast = (place: Place): boolean => isSamePlace(next(place), place);
  let place = next(from);
  const isRun = context.isFilled(from) && context.isFilled(place);
  while (!isLast(place)) {
    if (isRun ? !context.isFilled(next(place)) : context.isFilled(place)) break;
    place = next(place);
  }
  return place;
}

/** True when both are the same cell. */
function isSamePlace(a: Place, b: Place): boolean {
  return a.rowNumber === b.rowNumber && a.columnNumber === b.columnNumber;
}

/**
 * The next cell for Enter (down) and Tab (right) inside a selected rectangle of several cells: through it line by
 * line and around; with `isBack` the other way.
 */
export function nextInRange(range: CellRange, active: Place, by: 'row' | 'column', isBack: boolean): Place {
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  const [inner, outer] = by === 'column' ? [width, height] : [height, width];
  const row = active.rowNumber - range.top;
  const column = active.columnNumber - range.left;
  const at = by === 'column' ? row * width + column : column * height + row;
  const next = (at + (isBack ? -1 : 1) + inner * outer) % (inner * outer);
  const [major, minor] = [Math.floor(next / inner), next % inner];
  return by === 'column'
    ? { rowNumber: range.top + major, columnNumber: range.left + minor }
    : { rowNumber: range.top + minor, columnNumber: range.left + major };
}

/** A rectangle of cells, zero-based and inclusive, as the client counts. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const rowCountOf = ({ top, bottom }: Rect): number => bottom - top + 1;
export const columnCountOf = ({ left, right }: Rect): number => right - left + 1;
export const cellCountOf = (rect: Rect): number => rowCountOf(rect) * columnCountOf(rect);
export const isWholeRows = ({ left, right }: Rect): boolean => left === 0 && right === LAST_COLUMN;
export const isWholeColumns = ({ top, bottom }: Rect): boolean => top === 0 && bottom === LAST_ROW;
export const isUnbounded = (rect: Rect): boolean => isWholeRows(rect) || isWholeColumns(rect);

export const contains = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;

export const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

export function intersect(a: Rect, b: Rect): Rect | null {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : null;
}

export const overlaps = (a: Rect, b: Rect): boolean => intersect(a, b) !== null;
export const isSameRect = (a: Rect, b: Rect): boolean => isInside(a, b) && isInside(b, a);

export const boundingRect = (a: Rect, b: Rect): Rect => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** What is left of `rect` outside `hole`: at most four rectangles. */
export function subtract(rect: Rect, hole: Rect): readonly Rect[] {
  const cut = intersect(rect, hole);
  if (!cut) return [rect];
  return [
    { ...rect, bottom: cut.top - 1 },
    { ...rect, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: rect.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: rect.right },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

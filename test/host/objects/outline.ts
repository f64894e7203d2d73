import { HostError } from '../protocol';
import { assertEditable, LAST_COLUMN, LAST_ROW, type Rect, type SheetModel } from '../model';
import { setHidden, type Axis } from './lines';

const MAX_LEVEL = 8;

/** Axis of a group option; a range of whole columns may leave it out. */
export function groupAxis(option: unknown, rect: Rect): Axis {
  if (option === 'ByRows') return 'row';
  if (option === 'ByColumns') return 'column';
  if (option !== undefined) throw new HostError('InvalidArgument');
  const isWholeRow = rect.left === 0 && rect.right === LAST_COLUMN;
  if (!isWholeRow && !(rect.top === 0 && rect.bottom === LAST_ROW)) throw new HostError('InvalidArgument');
  return isWholeRow ? 'row' : 'column';
}

const levelMap = (sheet: SheetModel, axis: Axis): Map<number, number> =>
  axis === 'row' ? sheet.levelByRow : sheet.levelByColumn;

const spanOf = (rect: Rect, axis: Axis): readonly [number, number] =>
  axis === 'row' ? [rect.top, rect.bottom] : [rect.left, rect.right];

/** Puts lines one level deeper (`step` 1) or takes them one level out (-1). */
export function changeLevel(sheet: SheetModel, axis: Axis, rect: Rect, step: 1 | -1): void {
  assertEditable(sheet);
  const levels = levelMap(sheet, axis);
  const [from, to] = spanOf(rect, axis);
  for (let index = from; index <= to; index += 1) {
    const level = (levels.get(index) ?? 0) + step;
    if (level < 0 || level >= MAX_LEVEL) throw new HostError('InvalidOperation', 'no such outline level');
    if (level === 0) levels.delete(index);
    else levels.set(index, level);
  }
}

/** Shows or hides the lines of the groups that the range touches. */
export function showDetails(sheet: SheetModel, axis: Axis, rect: Rect, isShown: boolean): void {
  const levels = levelMap(sheet, axis);
  const [from, to] = spanOf(rect, axis);
  for (const index of levels.keys()) {
    if (index >= from && index <= to) setHidden(sheet, axis, index, index, !isShown);
  }
}

/** Shows lines up to a level and hides what is deeper; 0 leaves the axis as it is. */
export function showLevels(sheet: SheetModel, axis: Axis, shownLevel: number): void {
  if (shownLevel === 0) return;
  if (shownLevel < 0 || shownLevel > MAX_LEVEL) throw new HostError('InvalidArgument');
  for (const [index, level] of levelMap(sheet, axis))
    setHidden(sheet, axis, index, index, level >= shownLevel);
}
